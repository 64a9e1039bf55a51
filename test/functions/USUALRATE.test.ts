import { expect, test } from "vitest";
import { MATURED } from "../../src/functions/MATURED";
import { USUALRATE } from "../../src/functions/USUALRATE";
import { called } from "./called";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("USUALRATE gives Name and Value, over whole columns with header, blank rows and zeros", () => {
  const customers = column("Conversions", 0, "", 2, 0, "9", " --");
  const clicks = column("Clicks", 20, "", 200, 0, "1,200", "");
  expect(called(USUALRATE, customers, clicks)).toEqual([
    ["Name", "Value"],
    ["Usual rate", expect.any(Number)],
    ["Worth in clicks", expect.any(Number)],
    ["Keywords", 3],
    ["Clicks", 1420],
    ["Customers", 11],
    ["Log-likelihood", expect.any(Number)],
    ["Warning", expect.any(String)],
  ]);
});

test("USUALRATE counts the rows that it leaves out, and refuses what no keyword can have with its row", () => {
  const answer = called(USUALRATE, column(1, 30, 5), column(100, 10, 90)) as unknown[][];
  expect(answer[3]).toEqual(["Keywords", 2]);
  expect(answer[7][1]).toMatch(/1 row is left out: more customers than clicks\.$/);
  const refused = (customers: unknown[][], clicks: unknown[][]) => called(USUALRATE, customers, clicks);
  expect(refused(column(1, -1), column(9, 9))).toBe("#VALUE! Customers in row 2 are -1; they must be 0 or more.");
  expect(refused(column(1, ""), column(9, 9))).toBe("#VALUE! Customers in row 2 are blank; they must be a number.");
  expect(refused(column(1, 2), column(9, 9, 9))).toMatch(/^#VALUE! Customers and clicks must have the same number/);
  expect(refused(column(1), column(9))).toMatch(/^#N\/A A usual rate is learnt from how keywords differ/);
  expect(refused(column("x", 0, 0), column("y", 9, 9))).toMatch(/^#N\/A None of these clicks brought a customer/);
});

test("MATURED answers a column of days beside its header", () => {
  const lags = [column("Days to conversion", 1, 3, 7, 30), column("Conversions", 50, 20, 20, 10)];
  expect(called(MATURED, column("Days", 5, "", 0, -1, 400), ...lags)).toEqual([
    ["Matured"],
    [expect.closeTo(0.8, 12)],
    [""],
    [0],
    ["#VALUE! Days in row 5 are -1; they must be 0 or more."],
    [1],
  ]);
});

test("MATURED says which bucket is wrong", () => {
  expect(called(MATURED, [[5]], column("to", 3, 3), column("came", 1, 1))).toBe(
    "#VALUE! Lag days in row 3 are 3; they must be above the one before it, 3.",
  );
  expect(called(MATURED, [[5]], [[3, 5]], [[1, "x"]])).toBe(
    '#VALUE! Lag conversions in row 2 are "x"; they must be a number.',
  );
  expect(called(MATURED, [[5]], column(3), column(0))).toMatch(/^#N\/A No conversions arrived/);
});
