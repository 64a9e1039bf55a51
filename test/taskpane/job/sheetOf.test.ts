import { describe, expect, test } from "vitest";
import { answers, fixed, inputs, sheetOf, spill, table, type SheetPart } from "../../../src/taskpane/job/sheetOf";

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
const sheet = (parts: readonly SheetPart[], notes: readonly string[] = ["From A1"]) =>
  sheetOf({ title: "Test budget", notes, widths: [90], parts });

const cellsAt = ({ blocks = [], results = [] }: ReturnType<typeof sheet>, row: number, column: number) =>
  [...blocks, ...results].find((block) => block.row === row && block.column === column);

describe("a sheet of parts", () => {
  const plan = sheet([ASSUMPTIONS, TOTALS, KEYWORDS]);

  test("has a title, notes below it, and every part under its heading with a blank row before it", () => {
    expect(cellsAt(plan, 0, 0)).toMatchObject({ cells: [["Test budget"]], style: "title" });
    expect(cellsAt(plan, 1, 0)).toMatchObject({ cells: [[{ text: "From A1" }]], style: "note" });
    expect(cellsAt(plan, 4, 0)).toMatchObject({ cells: [["Assumptions"]], style: "heading" });
    expect(cellsAt(plan, 5, 0)).toMatchObject({ cells: [["Rate"]] });
    expect(cellsAt(plan, 6, 1)).toMatchObject({ cells: [[3]], style: "result" });
    expect(cellsAt(plan, 7, 0)).toBeUndefined();
    expect(cellsAt(plan, 8, 0)).toMatchObject({ cells: [["Answer"]], style: "heading" });
    // An empty heading leaves the room of one.
    expect([cellsAt(plan, 12, 0), plan.table?.row]).toEqual([undefined, 13]);
  });

  test("stands lower where there are more notes", () => {
    const many = sheet([ASSUMPTIONS], ["a", "b", "c", "d", "e"]);
    expect([cellsAt(many, 5, 0)?.style, cellsAt(many, 6, 0), cellsAt(many, 7, 0)?.style]).toEqual([
      "note",
      undefined,
      "heading",
    ]);
  });

  test("lets formulas call what stands above and below them: assumptions by name, answers by address, columns whole", () => {
    expect(plan.names).toEqual([
      { name: "Test_rate", row: 5, column: 1 },
      { name: "Test_months", row: 6, column: 1 },
    ]);
    expect(cellsAt(plan, 9, 1)?.cells).toEqual([[{ formula: "=SUM(B15:B16)" }]]);
    expect(cellsAt(plan, 10, 1)?.cells).toEqual([[{ formula: "=B10/Test_months" }]]);
    expect(plan.table?.rows).toEqual([
      [{ text: "tea" }, { formula: "=A15*Test_rate+0" }],
      [{ text: "mate" }, { formula: "=A16*Test_rate+1" }],
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
    expect(aside.spills).toMatchObject([{ row: 5, column: 4, formula: "=WORTH.EPC(B10)", headed: true }]);
    expect(cellsAt(aside, 4, 4)).toMatchObject({ cells: [["Beside"]], style: "heading" });
    expect(aside.table?.row).toBe(plan.table?.row);
  });

  test("lets what belongs to no part see where the parts stand", () => {
    const { print } = sheetOf({
      title: "",
      notes: [],
      widths: [],
      parts: [ASSUMPTIONS],
      rest: (at) => ({ print: { columns: 2, rows: at.row("assumptions") } }),
    });
    expect(print).toEqual({ columns: 2, rows: 5 });
  });

  test("refuses to be written where a formula calls what is not on it", () => {
    const calling = (formula: Parameters<typeof answers>[1][number]["formula"]) => () =>
      sheet([answers("Answer", [{ id: "a", label: "A", formula, format: "0" }])]);
    expect(calling((at) => at.cell("rate"))).toThrow("The sheet has no rate");
    expect(calling((at) => at.column("cost"))).toThrow("The sheet has no cost");
    expect(calling((at) => String(at.row("toString")))).toThrow("The sheet has no toString");
    const strange = table({ name: "T" }, [{ id: "a", header: "A", cell: (_, row) => row("b") }], [1]);
    expect(() => sheet([strange])).toThrow("The sheet has no b");
  });
});

test("cells that stay the same wherever a formula is copied to have both their marks, names none", () => {
  expect(fixed("B2:AB19")).toBe("$B$2:$AB$19");
  expect(fixed("C3")).toBe("$C$3");
});
