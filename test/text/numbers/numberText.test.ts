import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberText } from "../../../src/text/numbers/numberText";

describe("Text that can be read one way only", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["229,344,000", 229_344_000],
    ["1,23,456.78", 123_456.78],
    ["2.80", 2.8],
    ["2,80", 2.8],
    ["12,5", 12.5],
    ["0,125", 0.125],
    ["1234,567", 1234.567],
    [".5", 0.5],
    ["1 234,5", 1234.5],
    ["1\u202f234", 1234],
    ["1\u00a0234\u00a0567,89", 1_234_567.89],
    ["1'234.50", 1234.5],
    ["1’234", 1234],
    ["911", 911],
    ["5.88%", 0.0588],
    ["5,88 %", 0.0588],
    ["-90%", -0.9],
    ["(45.10)", -45.1],
    ["−3.20", -3.2],
    ["(0.00)", 0],
    ["45.10-", -45.1],
    ["45,10 -", -45.1],
    ["45.10CR", -45.1],
    ["+3.20", 3.2],
    ["10K", 10_000],
    ["1.5M", 1_500_000],
    ["1,2 Mio.", 1_200_000],
    ["10 mil", 10_000],
    ["3 Mrd", 3_000_000_000],
  ])("%s is read", (text, value) => {
    const number = numberText(text);
    expect(number?.open).toBeNull();
    expect(number?.valueWith(".")).toBe(value);
    expect(number?.valueWith(",")).toBe(value);
  });

  test.each([
    ["£2.80", 2.8, "GBP"],
    ["2,80 €", 2.8, "EUR"],
    ["-£2.80", -2.8, "GBP"],
    ["£-2.80", -2.8, "GBP"],
    ["(£2.80)", -2.8, "GBP"],
    ["$1,234.50", 1234.5, "$"],
    ["US$2.80", 2.8, "USD"],
    ["A$2.80", 2.8, "AUD"],
    ["R$ 2,80", 2.8, "BRL"],
    ["GBP 2.80", 2.8, "GBP"],
    ["2.80 chf", 2.8, "CHF"],
    ["12,50 kr", 12.5, "KR"],
    ["8,90 zł", 8.9, "PLN"],
    ["R$ 39,89", 39.89, "BRL"],
    ["৳1250,50", 1250.5, "BDT"],
    ["₦50", 50, "NGN"],
    ["฿50", 50, "THB"],
    ["NT$50", 50, "TWD"],
    ["1,250.00 USD", 1250, "USD"],
    ["$1,250.00 USD", 1250, "USD"],
    ["USD $34.15", 34.15, "USD"],
    ["CAD$ 34.15", 34.15, "CAD"],
    ["$(45.10)", -45.1, "$"],
    ["-৳1,250.50", -1250.5, "BDT"],
    ["Rs.500", 500, "RS."],
    ["5k€", 5000, "EUR"],
  ])("%s is an amount in its currency", (text, value, currency) => {
    expect(numberText(text)?.valueWith(".")).toBe(value);
    expect(numberText(text)?.currency).toBe(currency);
  });
});

test("1,234 stays open: 1234 where points are decimal, 1.234 where commas are", () => {
  expect(numberText("1,234")).toMatchObject({ open: ",", proves: null });
  expect(numberText("1,234")?.valueWith(".")).toBe(1234);
  expect(numberText("1,234")?.valueWith(",")).toBe(1.234);
  expect(numberText("€1.234")?.valueWith(".")).toBe(1.234);
  expect(numberText("€1.234")?.valueWith(",")).toBe(1234);
});

test.each([
  "",
  "--",
  "∞",
  "auto",
  "12 34",
  "1,2,3",
  "1.2.3",
  "1,234,56",
  "5.",
  "1e5",
  "two",
  "2.80 XYZ",
  "£2.80 €",
  "-(3)",
  "0x10",
  "(4",
  "(-4)",
  "-4CR",
  "2-m",
  "10M+",
  "10 - 20",
  "Top 10",
  "5²",
  "9".repeat(400),
])("%j is no number", (text) => {
  expect(numberText(text)).toBeNull();
});

test("only digits, marks, a minus and a percent sign are left to NUMBERVALUE", () => {
  expect(["229,344", "-5.88%", "2,80"].map((text) => numberText(text)?.plain)).toEqual([true, true, true]);
  expect(["£2.80", "10K", "(2.80)", "1'234"].map((text) => numberText(text)?.plain)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a number written in any of three countries comes back the same", () => {
  const amount = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 });
  fc.assert(
    fc.property(amount, fc.constantFrom("en-GB", "de-DE", "fr-FR", "de-CH", "en-IN"), (cents, locale) => {
      const written = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
      expect(numberText(written)?.valueWith(".")).toBe(cents / 100);
    }),
  );
});

test("no text makes it throw or give a number that is none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,-()%$€ KM'") })), (text) => {
      const number = numberText(text);
      if (number) expect(Number.isFinite(number.valueWith(".")) && Number.isFinite(number.valueWith(","))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
