import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/functions/cells/readNumber";

test.each([
  ["1,234.50", 1234.5],
  ["$2.90", 2.9],
  ["£1.20", 1.2],
  ["12.5%", 0.125],
  ["(45.10)", -45.1],
  ["1.234,50", 1234.5],
  ["1.234.567,8", 1234567.8],
  ["229,344", 229344],
  ["12,34,567.50", 1234567.5],
  [" 7 ", 7],
  ["-3.5", -3.5],
  ["+3.5", 3.5],
  ["-$3.50", -3.5],
  ["$-3.50", -3.5],
  ["($3.50)", -3.5],
  ["$(3.50)", -3.5],
  ["1.234,50 €", 1234.5],
  ["€ 12", 12],
  [".5", 0.5],
  ["5.88 %", 0.0588],
  ["-5%", -0.05],
  ["US$34.15", 34.15],
  ["R$ 39.89", 39.89],
  ["1,250.00 USD", 1250],
  ["$34.15 USD", 34.15],
  ["USD 34.15", 34.15],
  ["৳1,250.50", 1250.5],
  ["NT$ 5", 5],
  ["S/.5", 5],
  ["Rs.500", 500],
  ["45.10-", -45.1],
  ["45.10- €", -45.1],
  ["$45.10-", -45.1],
  ["(45.10) USD", -45.1],
  ["0", 0],
])("%s is the number %d", (text, value) => {
  expect(readNumber(text)).toBeCloseTo(value, 12);
});

test.each([
  "12,5",
  "1,23",
  "1,2345",
  "abc",
  "1 234",
  "12.5.1",
  "1.234.567",
  "1e5",
  "$",
  "%",
  "()",
  "--5",
  "-$-5",
  "(-5)",
  "1,234.5,6",
  "5 apples",
  "10K",
  "45.10CR",
  "12,5-",
  "-5-",
  "(5)-",
  "$5 EUR",
  "1,250.00 XYZ",
  "Top 10",
  "5²",
  "99¢",
  "5.",
  "1'234",
  "Infinity",
  "NaN",
  "0x10",
  "1/2",
  "2026-01-31",
  "١٢",
])("%s is no number", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  [true],
  [null],
  [undefined],
  [{}],
  [[1]],
  [Number.NaN],
  [Infinity],
  [{ type: "Error", basicValue: "#N/A" }],
  [{ type: "Entity", basicValue: "#VALUE!" }],
])("%j is no number", (cell) => {
  expect(readNumber(cell)).toBeUndefined();
});

test("a number with a format of its own counts as its value", () => {
  expect(readNumber({ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.0" })).toBe(12.5);
  expect(readNumber({ type: "String", basicValue: "$2.90" })).toBe(2.9);
});

describe("whatever the number, it is read back from", () => {
  const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Math.round(value * 100) / 100);

  test("the way English writes it, with and without thousands separators", () => {
    const english = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readNumber(english.format(amount))).toBeCloseTo(amount, 2);
        expect(readNumber(amount.toFixed(2))).toBeCloseTo(amount, 2);
      }),
    );
  });

  test("the way German writes it, where both separators are there", () => {
    const german = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(
        amounts.filter((amount) => Math.abs(amount) >= 1000),
        (amount) => {
          expect(readNumber(german.format(amount))).toBeCloseTo(amount, 2);
        },
      ),
    );
  });

  test("accountants' brackets", () => {
    fc.assert(
      fc.property(
        amounts.filter((amount) => amount > 0),
        (amount) => {
          expect(readNumber(`(${amount.toFixed(2)})`)).toBeCloseTo(-amount, 2);
        },
      ),
    );
  });
});

test("any text is a finite number or none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = readNumber(text);
      return value === undefined || Number.isFinite(value);
    }),
  );
});
