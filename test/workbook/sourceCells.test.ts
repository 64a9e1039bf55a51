import { expect, test } from "vitest";
import { leftOf } from "../../src/workbook/sourceCells";

const NEEDS = {
  sheetId: "needs",
  sheetName: "Needs",
  address: "A1:D3",
  asked: "A:Z",
  values: [
    ["Customer", "Taste", "Segment", "Segment name"],
    ["T-1", 4, 1, "Taste"],
    ["T-2", 2, 2, "Price"],
  ],
};

test("of cells that a write fills in part, the columns before those are looked at", () => {
  const [left] = leftOf({ sheetId: "needs", column: 2 }, [NEEDS]);
  expect(left).toMatchObject({ address: "A1:B3", asked: "A:B" });
  expect(left.values).toEqual([
    ["Customer", "Taste"],
    ["T-2", 2],
  ]);
});

test("cells on another sheet, or out of the way, are looked at as they are", () => {
  expect(leftOf({ sheetId: "orders", column: 2 }, [NEEDS])).toEqual([NEEDS]);
  expect(leftOf(undefined, [NEEDS])).toEqual([NEEDS]);
  expect(leftOf({ sheetId: "needs", column: 4 }, [{ ...NEEDS, asked: "A1:D3" }])[0]).toMatchObject({
    address: "A1:D3",
    asked: "A1:D3",
  });
});
