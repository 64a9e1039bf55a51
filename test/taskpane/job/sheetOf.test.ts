import { describe, expect, test } from "vitest";
import { line, words } from "../../../src/taskpane/job/said";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import { inputs } from "../../../src/taskpane/job/inputs";
import { answers, fixed, spill, table } from "../../../src/taskpane/job/parts";
import { sheetOf } from "../../../src/taskpane/job/sheetOf";
import type { Places, SheetPart } from "../../../src/taskpane/job/SheetPart";

const RATE = { id: "rate", label: "Rate", value: 0.01, format: "0%", name: "Test_rate" };
const ASSUMPTIONS = inputs("assumptions", "Assumptions", [
  RATE,
  { ...RATE, id: "months", label: "Months", value: 3, name: "Test_months", style: "result" },
]);
const KEYWORDS = table<string>(
  { name: "Test" },
  [
    { id: "name", header: "Keyword", cell: (item) => ({ text: item }) },
    {
      id: "cost",
      header: "Cost",
      format: "0.00",
      cell: (_, row, at, i) => ({ formula: `=${row("name")}*${at.cell("rate")}+${i}` }),
    },
  ],
  ["tea", "mate"],
);
const TOTALS = answers("Answer", [
  { id: "total", label: "In all", formula: (at) => `SUM(${at.column("cost")})`, format: "0" },
  { id: "each", label: "Each", formula: (at) => `${at.cell("total")}/${at.cell("months")}`, format: "0" },
]);
const FRONTED = {
  front: {
    says: [line({ total: (at) => at.cell("total") }, ({ total }) => `Set aside ${total}.`)],
    figures: [
      { label: words("In all"), formula: (at: Places) => at.cell("total"), format: "0", beside: words("a year") },
    ],
    next: [words("Begin")],
  },
  texts: LANGUAGES.en,
};
const NOTHING = { says: [], figures: [], next: [] };
const sheet = (parts: readonly SheetPart[], notes: readonly string[] = ["From A1"]) =>
  sheetOf({ ...FRONTED, title: "Test budget", notes, widths: [90, 90], parts });

const cellsAt = ({ blocks, results = [] }: ReturnType<typeof sheet>, row: number, column: number) =>
  [...blocks, ...results].find((block) => block.row === row && block.column === column);

describe("a sheet of parts", () => {
  const plan = sheet([ASSUMPTIONS, TOTALS, KEYWORDS]);

  test("has a title, notes below it, and every part under its heading with a blank row before it", () => {
    expect(cellsAt(plan, 0, 0)).toMatchObject({ cells: [["Test budget"]], style: "title" });
    expect(cellsAt(plan, 2, 0)).toMatchObject({ cells: [[{ text: "From A1" }]], style: "note" });
    expect(cellsAt(plan, 14, 0)).toMatchObject({ cells: [["Assumptions"]], style: "heading" });
    expect(cellsAt(plan, 15, 0)).toMatchObject({ cells: [["Rate"]] });
    expect(cellsAt(plan, 16, 1)).toMatchObject({ cells: [[3]], style: "result" });
    expect(cellsAt(plan, 17, 0)).toBeUndefined();
    expect(cellsAt(plan, 18, 0)).toMatchObject({ cells: [["Answer"]], style: "heading" });
    // An empty heading leaves the room of one.
    expect([cellsAt(plan, 22, 0), plan.table?.row]).toEqual([undefined, 23]);
  });

  test("begins with its day, sentences, figures and what to do next, which follow the cells below", () => {
    expect(cellsAt(plan, 1, 0)).toMatchObject({ cells: [[{ formula: "=TODAY()" }]] });
    expect(cellsAt(plan, 5, 0)).toMatchObject({ cells: [[{ formula: '="Set aside "&(B20)&"."' }]], style: "sentence" });
    expect([7, 8, 9].map((row) => cellsAt(plan, row, 0)?.cells[0][0])).toEqual([
      { text: "In all" },
      { formula: "=B20" },
      { text: "a year" },
    ]);
    expect(cellsAt(plan, 11, 0)).toMatchObject({ cells: [["What to do next"]], style: "heading" });
    expect(cellsAt(plan, 12, 0)).toMatchObject({ cells: [[{ text: "Begin" }]], style: "line" });
  });

  test("stands lower where there are more notes", () => {
    const many = sheet([ASSUMPTIONS, TOTALS, KEYWORDS], ["a", "b", "c"]);
    expect([cellsAt(many, 14, 0)?.style, cellsAt(many, 15, 0)?.style, cellsAt(many, 17, 0)?.style]).toEqual([
      "note",
      "note",
      "heading",
    ]);
  });

  test("lets formulas call what stands above and below them: assumptions by name, answers by address, columns whole", () => {
    expect(plan.names).toEqual([
      { name: "Test_rate", row: 15, column: 1 },
      { name: "Test_months", row: 16, column: 1 },
    ]);
    expect(cellsAt(plan, 19, 1)?.cells).toEqual([[{ formula: "=SUM(B25:B26)" }]]);
    expect(cellsAt(plan, 20, 1)?.cells).toEqual([[{ formula: "=B20/Test_months" }]]);
    expect(plan.table?.rows).toEqual([
      [{ text: "tea" }, { formula: "=A25*Test_rate+0" }],
      [{ text: "mate" }, { formula: "=A26*Test_rate+1" }],
    ]);
    expect(plan.table?.columns).toEqual([
      { header: "Keyword", numberFormat: undefined },
      { header: "Cost", numberFormat: "0.00" },
    ]);
  });

  test("puts a part where it wants to stand, beside others, without moving those below", () => {
    const beside = spill("beside", {
      heading: "Beside",
      rows: 5,
      columns: 2,
      formats: [],
      origin: (at) => ({ row: at.row("assumptions"), column: 4 }),
      formula: (at) => `WORTH.EPC(${at.cell("total")})`,
    });
    const aside = sheet([ASSUMPTIONS, beside, TOTALS, KEYWORDS]);
    expect(aside.spills).toMatchObject([{ row: 15, column: 4, formula: "=WORTH.EPC(B20)", headed: true }]);
    expect(cellsAt(aside, 14, 4)).toMatchObject({ cells: [["Beside"]], style: "heading" });
    expect(aside.table?.row).toBe(plan.table?.row);
  });

  test("lets what belongs to no part see where the parts stand", () => {
    const { print } = sheetOf({
      ...FRONTED,
      front: NOTHING,
      title: "",
      notes: [],
      widths: [],
      parts: [ASSUMPTIONS],
      rest: (at) => ({ print: { columns: 2, rows: at.row("assumptions") } }),
    });
    expect(print).toEqual({ columns: 2, rows: 13 });
  });

  test("refuses to be written where a formula calls what is not on it", () => {
    const calling = (formula: Parameters<typeof answers>[1][number]["formula"]) => () =>
      sheetOf({
        ...FRONTED,
        front: NOTHING,
        title: "",
        notes: [],
        widths: [],
        parts: [answers("Answer", [{ id: "a", label: "A", formula, format: "0" }])],
      });
    expect(calling((at) => at.cell("rate"))).toThrow("The sheet has no rate");
    expect(calling((at) => at.column("cost"))).toThrow("The sheet has no cost");
    expect(calling((at) => String(at.row("toString")))).toThrow("The sheet has no toString");
    const strange = table({ name: "T" }, [{ id: "a", header: "A", cell: (_, row) => row("b") }], [1]);
    expect(() => sheet([TOTALS, ASSUMPTIONS, KEYWORDS, strange])).toThrow("The sheet has no b");
  });
});

describe("sheets behind the front", () => {
  const names = { front: "Test budget 2", behind: ["Test budget 2 – costs", "Sums"] };
  const plan = sheetOf({
    ...FRONTED,
    title: "Test budget",
    notes: ["From A1", "More"],
    widths: [400, 90],
    parts: [ASSUMPTIONS, TOTALS],
    names,
    behind: [
      { name: "costs", about: "What each keyword costs.", widths: [90, 90], heads: "table", parts: [KEYWORDS] },
      {
        name: "sums",
        about: "What they cost.",
        widths: [90],
        parts: [
          spill("sums", { rows: 2, columns: 1, formats: [], formula: (at) => `SUM(${fixed(at.column("cost"))})` }),
        ],
      },
    ],
  });
  const [costs, sums] = plan.behind ?? [];

  test("are led to from the front, above what there is to know, and lead back, by cells that follow their names", () => {
    const link = (sheet: string, words: string) => [
      [{ formula: `=HYPERLINK("#"&CELL("address",${sheet}!$A$1),"${words}")` }],
    ];
    expect([14, 15].map((row) => cellsAt(plan, row, 0))).toMatchObject([
      { cells: link("'Test budget 2 – costs'", "Costs: What each keyword costs."), style: "link" },
      { cells: link("Sums", "Sums: What they cost."), style: "link" },
    ]);
    expect(cellsAt(plan, 17, 0)).toMatchObject({ cells: [[{ text: "More" }]], style: "note" });
    expect(cellsAt(plan, 19, 0)).toMatchObject({ cells: [["Assumptions"]], style: "heading" });
    expect(cellsAt(costs, 1, 0)).toMatchObject({ cells: link("'Test budget 2'", "← Test budget"), style: "link" });
  });

  test("have a title, what they show, their own parts, and headings on every printed page", () => {
    expect(cellsAt(costs, 0, 0)).toMatchObject({ cells: [["Test budget – costs"]], style: "title" });
    expect(cellsAt(costs, 2, 0)).toMatchObject({ cells: [[{ text: "What each keyword costs." }]], style: "note" });
    expect([costs.table?.row, costs.print]).toEqual([5, { columns: 2, rows: 8, heads: 5 }]);
    expect([plan.table, sums.table]).toEqual([undefined, undefined]);
  });

  test("call what stands on other sheets by their names, and what stands on their own without", () => {
    expect(cellsAt(plan, 24, 1)?.cells).toEqual([[{ formula: "=SUM('Test budget 2 – costs'!B7:B8)" }]]);
    expect(costs.table?.rows[0][1]).toEqual({ formula: "=A7*'Test budget 2'!$B$21+0" });
    expect(sums.spills).toMatchObject([{ row: 4, column: 0, formula: "=SUM('Test budget 2 – costs'!$B$7:$B$8)" }]);
  });
});

test("cells that stay the same wherever a formula is copied to have both their marks, names none", () => {
  expect(fixed("B2:AB19")).toBe("$B$2:$AB$19");
  expect(fixed("C3")).toBe("$C$3");
  expect(fixed("'Plan B2'!C3:C9")).toBe("'Plan B2'!$C$3:$C$9");
});
