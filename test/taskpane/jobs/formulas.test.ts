// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { quotedSheet } from "../../../src/workbook/a1";
import { freeSheetNames } from "../../../src/workbook/freeNames";
import { rectangleOf, type Rectangle } from "../../../src/workbook/Rectangle";
import type { SheetCell, SheetPlan } from "../../../src/workbook/SheetPlan";
import { knownFunctions } from "../../functions/hostile/builtFunctions";
import { plannedSheets, SPEECHES, workedCases } from "./onSample";
import { parsedFormula } from "./parsedFormula";

/** Excel's own functions that sheets call, with the fewest and the most arguments that they take. */
const EXCELS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  ...{ AND: [1, 255], AVERAGEIF: [2, 3], COUNT: [1, 255], FILTER: [2, 3], IF: [2, 3], IFERROR: [2, 2], INDEX: [2, 4] },
  ...{ ABS: [1, 1], CELL: [1, 2], HYPERLINK: [1, 2], FIXED: [1, 3], INT: [1, 1], TODAY: [0, 0], TRIM: [1, 1] },
  ...{
    COUNTIF: [2, 2],
    DATE: [3, 3],
    ISBLANK: [1, 1],
    ISERROR: [1, 1],
    NA: [0, 0],
    ROW: [0, 1],

    ISNUMBER: [1, 1],
    MATCH: [2, 3],
    MAX: [1, 255],
    MIN: [1, 255],
    MONTH: [1, 1],
    N: [1, 1],
    OR: [1, 255],
    ROUND: [2, 2],
    ROUNDDOWN: [2, 2],
  },
  ...{
    ROWS: [1, 1],
    SUM: [1, 255],
    SUMIF: [2, 3],
    SUMIFS: [3, 255],
    SUMPRODUCT: [1, 255],
    TRANSPOSE: [1, 1],
    YEAR: [1, 1],
  },
};

const WORTHS = new Map(
  knownFunctions.map(({ id, parameters }) => [
    `WORTH.${id}`,
    [parameters.filter(({ optional }) => !optional).length, parameters.length] as const,
  ]),
);

/** Rows that an answer may grow by, as more segments are asked for, or as a source or a table gets more rows; and as months go by. */
const SPILLS_GROW = { headed: 120, unheaded: 1000, columns: 120 };

interface Formula {
  readonly where: string;
  readonly formula: string;
}

const used = new Set<string>();
const cases = SPEECHES.flatMap(([language, speech]) =>
  workedCases().map(([id, , work]) => [id, language, () => work(speech)] as const),
);

const formulasIn = (where: string, cells: readonly (readonly SheetCell[])[]): Formula[] =>
  cells.flat().flatMap((cell) => {
    return typeof cell === "object" && cell && "formula" in cell ? [{ where, formula: cell.formula }] : [];
  });

/** Every formula that a plan writes on its own sheet. */
function formulasOf({ blocks, results = [], table, spills = [] }: SheetPlan): Formula[] {
  return [
    ...[...blocks, ...results].flatMap(({ row, column, cells }) => formulasIn(`${row},${column}`, cells)),
    ...formulasIn("the table", table?.rows ?? []),
    ...spills.map(({ row, column, formula }) => ({ where: `the spill ${row},${column}`, formula })),
  ];
}

/** The cells that a plan fills, by row and column. */
function filledBy({ blocks, results = [], table, spills = [] }: SheetPlan): ReadonlySet<string> {
  const filled = new Set<string>();
  const fill = (row: number, column: number, rows: number, columns: number) => {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) filled.add(`${row + i},${column + j}`);
  };
  for (const { row, column, cells } of [...blocks, ...results]) fill(row, column, cells.length, cells[0]?.length ?? 0);
  if (table) fill(table.row, table.column, table.rows.length + 1, table.columns.length);
  // An answer that fills cells can grow: those below it are its own too.
  for (const { row, column, rows, columns, headed } of spills) {
    fill(row, column, rows + SPILLS_GROW[headed ? "headed" : "unheaded"], columns + SPILLS_GROW.columns);
  }
  return filled;
}

function rectangle(address: string): Rectangle {
  const found = rectangleOf(address.replace("#", ""));
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

/** The corners of an address, by row and column. */
function cornersOf(address: string): string[] {
  const { row, column, rows, columns } = rectangle(address);
  return [`${row},${column}`, `${row + rows - 1},${column + columns - 1}`];
}

describe.each(cases)("every formula of %s in %s", (_, __, work) => {
  const worked = work();
  const read = Object.values(worked.given.read).map(({ contents }) => contents);
  const name = worked.sheet?.name ?? "";

  test.each(["", 3] as const)("can be read, and calls what there is, on sheet number '%s'", (number) => {
    const plan = worked.sheet && plannedSheets(worked.sheet, number);
    if (!plan) throw new Error("There is no sheet");
    const sheets = freeSheetNames(name, worked.sheet?.behind ?? [], []);
    const plans = new Map([plan, ...(plan.behind ?? [])].map((one, i) => [[sheets.front, ...sheets.behind][i], one]));
    const own = [...plans].flatMap(([of, one]) => formulasOf(one).map((formula) => ({ ...formula, of })));
    const beside = formulasIn("beside the rows", plan.beside?.cells(quotedSheet(name)) ?? []);
    const filled = new Map([...plans].map(([of, one]) => [of, filledBy(one)]));
    const called = new Set(plan.names.map((cell) => cell.name));
    const besides = beside.map((formula) => ({ ...formula, of: undefined }));
    const faults = [...own, ...besides].flatMap(({ where, formula, of }) => {
      const say = (what: string) => `${where}: ${what} in ${formula}`;
      if (!formula.startsWith("=")) return [say("no equals sign")];
      const { calls, names, addresses } = parsedFormula(formula.slice(1));
      const isOwn = where !== "beside the rows";
      return [
        ...calls.flatMap(({ name, args }) => {
          used.add(name);
          const [fewest, most] = WORTHS.get(name) ?? EXCELS[name] ?? [Infinity, 0];
          return args < fewest || args > most ? [say(`${name} with ${args} arguments`)] : [];
        }),
        ...names.filter((cell) => !called.has(cell)).map((cell) => say(`no name ${cell}`)),
        ...addresses.flatMap(({ sheet, address }) => {
          const onPlan = filled.get(sheet ?? of ?? "");
          if (onPlan) return cornersOf(address).every((corner) => onPlan.has(corner)) ? [] : [say(`empty ${address}`)];
          const data = isOwn ? read.find(({ sheetName }) => sheetName === sheet) : read[0];
          if (!data) return [say(`no sheet ${sheet}`)];
          const { row, column } = rectangle(data.address);
          const isColumn = /^\$([A-Z]+):\$\1$/.test(address);
          const [width, height] = [data.values[0].length, data.values.length];
          // Beside the rows there are the two columns that are written there themselves.
          const isInData = cornersOf(address).every((corner) => {
            const [r, c] = corner.split(",").map(Number);
            if (isColumn) return c >= column && c < column + width;
            return r >= row && r < row + height && c >= column && c < column + width + (isOwn ? 0 : 2);
          });
          return isInData ? [] : [say(`outside of the data ${address}`)];
        }),
      ];
    });
    // One of a kind is enough: rows are alike.
    const kinds = new Map(faults.map((fault) => [fault.replace(/\d+/g, "0"), fault]));
    expect([...kinds.values()]).toEqual([]);
    // By its own functions a sheet is known again as one that Worth wrote.
    expect(own.some(({ formula }) => formula.includes("WORTH."))).toBe(true);
    expect(beside.length > 0).toBe(plan.beside !== undefined);
  });
});

test("no function of Excel's stands in the list that no sheet calls", () => {
  expect(Object.keys(EXCELS).filter((name) => !used.has(name))).toEqual([]);
});

describe("a formula is read", () => {
  test("with its calls, names and addresses, whatever stands in its texts", () => {
    expect(parsedFormula(`IF(Test_rate>=2%,"a ""(b)""",WORTH.EPC(-A1,,'Tom''s'!$B$2:C3))&{1,2;3,4}`)).toEqual({
      calls: [
        { name: "WORTH.EPC", args: 3 },
        { name: "IF", args: 3 },
      ],
      names: ["Test_rate"],
      addresses: [
        { sheet: undefined, address: "A1" },
        { sheet: "Tom's", address: "$B$2:C3" },
      ],
    });
  });

  test.each(["SUM(A1", "A1 B1", "1+", "(1", "IF(1,2))", "Sheet!", "{1,2", "A1,B1"])("and %s is none", (formula) => {
    expect(() => parsedFormula(formula)).toThrow();
  });
});
