import { expect, test } from "vitest";
import { demandWithinLimits, isWithinLimits, literal, LONGEST_FORMULA } from "../../src/workbook/formulaLimits";
import { heldTexts } from "../../src/workbook/heldTexts";
import type { SheetCell, SheetPlan } from "../../src/workbook/SheetPlan";
import { WorkbookProblem } from "../../src/workbook/WorkbookProblem";

const text = (letters: number) => `=IF(A1=${literal("a".repeat(letters))},'It''s mine'!A1,"It's")`;

test("a formula is within limits up to 8,000 letters, and a text in it up to 255, its own quotes counted once", () => {
  expect(isWithinLimits(`=${"1".repeat(LONGEST_FORMULA - 1)}`)).toBe(true);
  expect(isWithinLimits(`=${"1".repeat(LONGEST_FORMULA)}`)).toBe(false);
  expect([isWithinLimits(text(255)), isWithinLimits(text(256))]).toEqual([true, false]);
  expect(isWithinLimits(`=A1=${literal('"'.repeat(255))}`)).toBe(true);
  expect(isWithinLimits(`=A1=${literal('"'.repeat(256))}`)).toBe(false);
  expect(isWithinLimits(`="${"a".repeat(200)}'"&"'${"b".repeat(200)}"`)).toBe(true);
});

const long: SheetCell = { formula: text(256) };
const empty: SheetPlan = { columnWidths: [], blocks: [], names: [] };
const table = { name: "T", row: 4, column: 0, columns: [{ header: "a" }] };
const spill = { row: 2, column: 0, headed: false, rows: 1, columns: 1, formats: [] };
const sheetName = "s".repeat(250);

test.each<[string, string, Partial<SheetPlan>]>([
  ["block", "C2", { blocks: [{ row: 1, column: 1, cells: [["a", long]] }] }],
  ["result", "A9", { results: [{ row: 8, column: 0, cells: [[long]] }] }],
  ["table", "A7", { table: { ...table, rows: [["a"], [long]] } }],
  ["spill", "A3", { spills: [{ ...spill, formula: `=${"1".repeat(LONGEST_FORMULA)}` }] }],
  [
    "row beside the person's",
    "J1",
    {
      beside: {
        sheetId: "1",
        row: 0,
        column: 9,
        headed: false,
        cells: (sheet) => [[{ formula: `=SUM(${Array.from({ length: 40 }, () => `${sheet}!A1`).join(",")})` }]],
      },
    },
  ],
])("a formula in a %s that Excel would not take is told of by its cell", (_, cell, plan) => {
  expect(() => demandWithinLimits({ ...empty, ...plan }, sheetName)).toThrow(
    new WorkbookProblem("formulaTooLong", cell),
  );
});

test("text is no formula, however long", () => {
  const cells = [[{ text: text(9000) }, "b".repeat(9000), 1, null]];
  expect(() => demandWithinLimits({ ...empty, blocks: [{ row: 0, column: 0, cells }] }, "a")).not.toThrow();
});

test("long texts stand in cells and short ones in the formula", () => {
  const [one, other] = ["1".repeat(256), "2".repeat(300)];
  const held = heldTexts([one, 'a "b"', other, one], 9, 27);
  expect([held.called('a "b"'), held.called(one), held.called(other, "Plan!")]).toEqual([
    '"a ""b"""',
    "$AB$10",
    "Plan!$AB$11",
  ]);
  expect(held.blocks).toEqual([{ row: 9, column: 27, cells: [[{ text: one }], [{ text: other }]] }]);
  expect(heldTexts(["a"], 0, 0).blocks).toEqual([]);
});
