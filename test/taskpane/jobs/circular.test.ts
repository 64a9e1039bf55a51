// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import { circularIn } from "./circular";
import { knowCases } from "../know/knowSheets";
import { plannedSheets, speechIn, workedCases } from "./onSample";

const EMPTY: SheetPlan = { columnWidths: [], blocks: [], names: [] };

test("a formula that hangs on itself is found, by way of a name, a table and a spill, and nothing else", () => {
  const plan: SheetPlan = {
    ...EMPTY,
    names: [{ name: "rate", row: 0, column: 1 }],
    blocks: [{ row: 0, column: 0, cells: [["Rate", { formula: "=SUM(C1:C9)" }, { formula: "='Other sheet'!B1" }]] }],
    spills: [{ row: 5, column: 2, rows: 3, columns: 1, formula: "=A11:A12*2", headed: false, formats: [] }],
    table: { name: "t", row: 9, column: 0, columns: [{ header: "a" }], rows: [[{ formula: "=rate+1" }], [7]] },
  };
  expect(circularIn(plan).map((found) => found.split(":")[0])).toEqual(["B1", "A11", "C6"]);
  expect(circularIn({ ...plan, spills: [] })).toEqual([]);
});

describe("no formula hangs on itself on the sheet of", () => {
  test.each(workedCases())("%s", (_, __, work) => {
    const { sheet } = work(speechIn("en", "en-US"));
    if (!sheet) throw new Error("There is no sheet");
    const { behind = [], ...front } = plannedSheets(sheet);
    expect([front, ...behind].flatMap(circularIn)).toEqual([]);
  });

  test.each(knowCases())("%s", (_, planned) => {
    const { behind = [], ...front } = plannedSheets(planned(speechIn("en", "en-US")).sheet);
    expect([front, ...behind].flatMap(circularIn)).toEqual([]);
  });
});
