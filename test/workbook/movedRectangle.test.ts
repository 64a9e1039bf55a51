import { expect, test } from "vitest";
import { addressOf, movedRectangle, rectangleOf, type StructureChange } from "../../src/workbook/Rectangle";

function moved(
  address: string,
  what: "rows" | "columns",
  change: "inserted" | "deleted",
  first: number,
  count: number,
) {
  const block = rectangleOf(address);
  if (!block) throw new Error(`${address} is no block`);
  const result = movedRectangle(block, { what, change, first, count } satisfies StructureChange);
  return result && addressOf(result);
}

test("rows that come in above push a block down, inside they make it longer, below they leave it", () => {
  expect(moved("B3:C6", "rows", "inserted", 2, 2)).toBe("B5:C8");
  expect(moved("B3:C6", "rows", "inserted", 3, 2)).toBe("B3:C8");
  expect(moved("B3:C6", "rows", "inserted", 6, 2)).toBe("B3:C6");
});

test("rows that go out above pull a block up, and those inside make it shorter", () => {
  expect(moved("B3:C6", "rows", "deleted", 0, 1)).toBe("B2:C5");
  expect(moved("B3:C6", "rows", "deleted", 1, 2)).toBe("B2:C4");
  expect(moved("B3:C6", "rows", "deleted", 5, 9)).toBe("B3:C5");
  expect(moved("B3:C6", "rows", "deleted", 6, 1)).toBe("B3:C6");
});

test("a block whose rows or columns all go out is gone", () => {
  expect(moved("B3:C6", "rows", "deleted", 2, 4)).toBeUndefined();
  expect(moved("B3:C6", "columns", "deleted", 0, 5)).toBeUndefined();
});

test("columns move a block as rows do", () => {
  expect(moved("B3:C6", "columns", "inserted", 0, 1)).toBe("C3:D6");
  expect(moved("B3:D6", "columns", "deleted", 2, 1)).toBe("B3:C6");
});
