import { expect, test } from "vitest";
import { bestTest } from "../../src/core/clicks/bestTest";
import { TESTSPLIT } from "../../src/functions/TESTSPLIT";
import { called } from "./called";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const split = (...cells: unknown[]) => called(TESTSPLIT, ...cells);

test("a column of clicks beside the keywords, with a heading for the header and blank rows left blank", () => {
  const [cpc, value] = [column("CPC", 3, "", 2.9, 13.76, 1.2, 5), column("Value", 250, "", 250, 900, 90, 300)];
  const ahead = column("Clicks", 5000, "", 3000, 800, 12_000, 2000);
  expect(split([[1000]], cpc, value, ahead)).toEqual(column("Test clicks", 114, "", 105, 3, 231, 7));
  expect(split([[1000]], cpc.slice(1), value.slice(1), ahead.slice(1))).toEqual(column(114, "", 105, 3, 231, 7));
});

test("single cells count for every keyword, and a row of keywords is answered in a column", () => {
  const down = split([[400]], column(3, 2), [[250]], [[2000]], [["2%"]], [[60]]);
  expect(split([[400]], [[3, 2]], [[250]], [[2000]], [["2%"]], [[60]])).toEqual(down);
  expect(down).toHaveLength(2);
});

test("a test takes no more clicks than its keyword may, where that is said", () => {
  const usual = { usualRate: 0.01, customers: 0, clicks: 0 };
  // There is money left for all that this keyword is worth testing with.
  const alone = bestTest({ ...usual, cpc: 2.9, customerValue: 250, allClicks: 3000 });
  const keywords = [column(3, 2.9, 13.76), column(250, 250, 900), column(5000, 3000, 800)];
  expect(split([[1000]], ...keywords, "", "", column(40, "", 0))).toEqual(column(40, alone.testClicks, 0));
  expect(split([[1000]], ...keywords, "", "", [[7.9]])).toEqual(column(7, 7, 7));
  expect(split([[1000]], ...keywords, "", "", column(40, 5, -1))).toBe(
    "#VALUE! Most clicks in row 3 are -1; they must be 0 or more.",
  );
});

test("a cell that cannot be read is refused with its row", () => {
  expect(split([[100]], column(3, "x"), [[250]], [[2000]])).toBe('#VALUE! CPC in row 2 is "x"; it must be a number.');
  expect(split([[100]], column(3, 2), [[250]], column(5, -5))).toBe(
    "#VALUE! Clicks ahead in row 2 are -5; they must be from 0 to 10,000,000.",
  );
  expect(split([[-1]], column(3), [[250]], [[2000]])).toBe("#VALUE! Budget is -1; it must be 0 or more.");
  expect(split([[""]], column(3), [[250]], [[2000]])).toBe("#VALUE! Budget is blank; it must be a number.");
  expect(split([[100]], column("", ""), [[250]], [[2000]])).toMatch(/^#N\/A There are no keywords to test/);
});
