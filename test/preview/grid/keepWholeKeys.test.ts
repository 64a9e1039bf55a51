// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../excel/calculatedWorkbook";

/** The number by which Univer would keep a text above 64 characters. */
function numberOf(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = text.charCodeAt(i) + (number << 6) + (number << 16) - number;
  return number >>> 0;
}

/** Two long texts of the same number. */
function twins(): [string, string] {
  const known = new Map<number, string>();
  for (let i = 0; ; i++) {
    const text = `${"where to buy loose leaf tea and what to look for in a good one ".repeat(2)}${(i * 7919).toString(36)}`;
    const number = numberOf(text);
    const other = known.get(number);
    if (other !== undefined) return [other, text];
    known.set(number, text);
  }
}

test("long texts and long formulas are told apart by all that they are", { timeout: 60_000 }, async () => {
  const [one, other] = twins();
  expect(one).not.toBe(other);
  const workbook = await calculatedWorkbook();
  await workbook.set("A1", [[one], [other]]);
  await workbook.set("B1", [['=A1&""'], ['=A2&""'], ["=IF(A1=A2,1,2)"], [`="${one}"`], [`="${other}"`]]);
  expect((await workbook.values("B1:B5")).flat()).toEqual([one, other, 2, one, other]);
});
