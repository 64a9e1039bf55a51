// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { areaAround, type Area } from "../../../src/preview/grid/Area";
import { quotedSheet } from "../../../src/workbook/a1";
import { freeSheetNames } from "../../../src/workbook/freeNames";
import { rectangleOf, type Rectangle } from "../../../src/workbook/Rectangle";
import type { SheetCell, SheetPlan } from "../../../src/workbook/SheetPlan";
import { knownFunctions } from "../../functions/hostile/builtFunctions";
import { knowCases } from "../know/knowSheets";
import { plannedSheets, SPEECHES, workedCases } from "./onSample";
import { parsedFormula } from "./parsedFormula";

/** Excel's own functions that sheets call, with the fewest and the most arguments that they take. */
const EXCELS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  ...{
    AND: [1, 255],
    AVERAGE: [1, 255],
    AVERAGEIF: [2, 3],
    AVERAGEIFS: [3, 255],
    COUNT: [1, 255],
    COUNTA: [1, 255],
    EXACT: [2, 2],
    FILTER: [2, 3],
    IF: [2, 3],
    IFERROR: [2, 2],
    INDEX: [2, 4],
  },
  ...{ ABS: [1, 1], CELL: [1, 2], HYPERLINK: [1, 2], FIXED: [1, 3], INT: [1, 1], TODAY: [0, 0], TRIM: [1, 1] },
  ...{ CHOOSE: [2, 255], COLUMN: [0, 1], LARGE: [2, 2], SMALL: [2, 2] },
  ...{
    COUNTIF: [2, 2],
    COUNTIFS: [2, 254],
    DATE: [3, 3],
    ISBLANK: [1, 1],
    ISERROR: [1, 1],
    NA: [0, 0],
    ROW: [0, 1],

    ISNUMBER: [1, 1],
    MATCH: [2, 3],
    MAX: [1, 255],
    MIN: [1, 255],
    MID: [3, 3],
    MOD: [2, 2],
    MONTH: [1, 1],
    N: [1, 1],
    OR: [1, 255],
    ROUND: [2, 2],
    ROUNDDOWN: [2, 2],
  },
  ...{
    ROWS: [1, 1],
    SEQUENCE: [1, 4],
    SUBSTITUTE: [3, 4],
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
/** Sheets of jobs are known again by Worth's own functions; those to fill in need no Worth. */
const cases = SPEECHES.flatMap(([language, speech]) => [
  ...workedCases().map(([id, , work]) => {
    const worked = () => {
      const { sheet, given } = work(speech);
      if (!sheet) throw new Error("There is no sheet");
      return { sheet, read: Object.values(given.read).map(({ contents }) => contents), callsWorth: true };
    };
    return [id, language, worked] as const;
  }),
  ...knowCases().map(([id, planned]) => [id, language, () => ({ ...planned(speech), callsWorth: false })] as const),
]);

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

/** What formulas have to do with one of the sheets: its own, what they can call, and the cells that hold something. */
function sheetWith(plan: SheetPlan) {
  return { formulas: formulasOf(plan), called: new Set(plan.names.map(({ name }) => name)), filled: filledBy(plan) };
}

/** The cells that a plan fills. */
function filledBy({ blocks, results = [], table, spills = [], checks = [] }: SheetPlan): Area[] {
  return [
    ...[...blocks, ...results].map(({ row, column, cells }) => {
      return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    }),
    // Cells to fill in may be empty.
    ...checks.map(({ row, column, rows = 1, columns = 1 }) => ({ row, column, rows, columns })),
    ...(table ? [{ ...table, rows: table.rows.length + 1, columns: table.columns.length }] : []),
    // An answer that fills cells can grow: those below it are its own too.
    ...spills.map(({ row, column, rows, columns, headed }) => {
      const grown = SPILLS_GROW[headed ? "headed" : "unheaded"];
      return { row, column, rows: rows + grown, columns: columns + SPILLS_GROW.columns };
    }),
  ];
}

function rectangle(address: string): Rectangle {
  const found = rectangleOf(address.replace("#", ""));
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

/** The corners of an address. */
function cornersOf(address: string) {
  const { row, column, rows, columns } = rectangle(address);
  return [
    { row, column },
    { row: row + rows - 1, column: column + columns - 1 },
  ];
}

describe.each(cases)("every formula of %s in %s", (_, __, work) => {
  const { sheet: planned, read, callsWorth } = work();
  const { name } = planned;

  test.each(["", 3] as const)("can be read, and calls what there is, on sheet number '%s'", (number) => {
    const plan = plannedSheets(planned, number);
    const { front, behind } = freeSheetNames(name, planned.behind ?? [], []);
    const sheets = new Map([plan, ...(plan.behind ?? [])].map((one, i) => [[front, ...behind][i], sheetWith(one)]));
    const own = [...sheets].flatMap(([sheet, { formulas }]) => formulas.map((formula) => ({ ...formula, sheet })));
    const beside = formulasIn("beside the rows", plan.beside?.cells(quotedSheet(name)) ?? []);
    const faults = [...own, ...beside.map((one) => ({ ...one, sheet: read[0].sheetName }))].flatMap((one) => {
      const { where, formula } = one;
      const say = (what: string) => `${one.sheet} ${where}: ${what} in ${formula}`;
      if (!formula.startsWith("=")) return [say("no equals sign")];
      const { calls, names, addresses } = parsedFormula(formula.slice(1));
      const isOwn = where !== "beside the rows";
      return [
        ...calls.flatMap(({ name, args }) => {
          used.add(name);
          const [fewest, most] = WORTHS.get(name) ?? EXCELS[name] ?? [Infinity, 0];
          return args < fewest || args > most ? [say(`${name} with ${args} arguments`)] : [];
        }),
        ...names.flatMap(({ sheet = one.sheet, name }) =>
          sheets.get(sheet)?.called.has(name) ? [] : [say(`no name ${name} on ${sheet}`)],
        ),
        ...addresses.flatMap(({ sheet = one.sheet, address }) => {
          const filled = sheets.get(sheet)?.filled;
          if (filled) {
            const isFilled = cornersOf(address).every(({ row, column }) => areaAround(filled, row, column));
            return isFilled ? [] : [say(`empty ${address}`)];
          }
          const data = isOwn ? read.find(({ sheetName }) => sheetName === sheet) : read[0];
          if (!data) return [say(`no sheet ${sheet}`)];
          const { row, column } = rectangle(data.address);
          const isColumn = /^\$([A-Z]+):\$\1$/.test(address);
          const [width, height] = [data.values[0].length, data.values.length];
          // Beside the rows there are the two columns that are written there themselves.
          const isInData = cornersOf(address).every(({ row: r, column: c }) => {
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
    expect(own.some(({ sheet, formula }) => sheet === front && formula.includes("WORTH."))).toBe(callsWorth);
    expect(beside.length > 0).toBe(plan.beside !== undefined);
  });
});

test("no function of Excel's stands in the list that no sheet calls", () => {
  expect(Object.keys(EXCELS).filter((name) => !used.has(name))).toEqual([]);
});

describe("a formula is read", () => {
  test("with its calls, names and addresses, whatever stands in its texts", () => {
    expect(
      parsedFormula(`IF(Test_rate>='My plan'!Test_days,"a ""(b)""",WORTH.EPC(-A1,,'Tom''s'!$B$2:C3))&{1,2;3,4}`),
    ).toEqual({
      calls: [
        { name: "WORTH.EPC", args: 3 },
        { name: "IF", args: 3 },
      ],
      names: [
        { sheet: undefined, name: "Test_rate" },
        { sheet: "My plan", name: "Test_days" },
      ],
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
