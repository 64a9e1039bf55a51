import { expect, test } from "vitest";
import { TESTVALUE } from "../../src/functions/TESTVALUE";
import { called } from "./called";

const testValue = (...cells: unknown[]) => called(TESTVALUE, ...cells);

test("figures at 3 a click and 250 a customer", () => {
  expect(testValue([[3]], [[250]], [[100], [358]], [[5000], [4642]])).toEqual([
    [expect.closeTo(2431.155779, 6)],
    [expect.closeTo(2818.104752, 6)],
  ]);
});

test("what was seen of a keyword counts, and so does the usual rate", () => {
  // 3 clicks with a customer, expecting 2%: Beta(2, 51); one more click pays back 10 where it sells: 3/54 > 4% > 2/54.
  const [[value]] = testValue([[4]], [[100]], [[1]], [[10]], [[0.02]], [[1]], [[3]]) as number[][];
  const [now, better] = [200 / 53 - 4, 300 / 54 - 4];
  expect(value).toBeCloseTo(10 * (2 / 53) * better + now, 12);
});

test("part clicks in a test are refused", () => {
  expect(testValue([[3]], [[250]], [[33.3]], [[100]])).toEqual([
    ["#VALUE! Test clicks are 33.3; they must be a whole number from 0 to 1,000,000,000,000."],
  ]);
});

test("the usual rate counts for as many clicks as it is worth", () => {
  const seen = testValue([[3]], [[250]], [[100]], [[5000]], [[0.02]], [[0]], [[50]], [[50]]) as number[][];
  expect(seen[0][0]).toBeCloseTo(2431.155779, 6);
});
