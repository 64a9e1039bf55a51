import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { rounded } from "../../../src/taskpane/numbers/rounded";
import { parseNumber } from "../../../src/taskpane/numbers/parseNumber";
import { keptDraft, wrongIn } from "../../../src/taskpane/job/form";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { readTyped, typedText } from "../../../src/taskpane/controls/NumberField/typedNumber";

test("numbers are rounded as a cell of Excel shows them, halves away from zero", () => {
  const en = numbersIn("en-US");
  expect([0.575, 0.005, -0.025, 0.285].map(en.percent)).toEqual(["58%", "1%", "-3%", "29%"]);
  expect([0.0575, 0.1235].map(en.tenths)).toEqual(["5.8%", "12.4%"]);
  expect([0.00575, 0.57495].map(en.share)).toEqual(["0.58%", "57.5%"]);
  expect([1.005, 2.675, -1.005, 1e21].map(en.plain)).toEqual([
    "1.01",
    "2.68",
    "-1.01",
    "1,000,000,000,000,000,000,000",
  ]);
  expect([1.005, 8.345, 100.5, -0.004].map((value) => en.money(value))).toEqual(["1.01", "8.35", "101", "-0.00"]);
  expect([0.5, 1.5, 2.5, -2.5].map(en.count)).toEqual(["1", "2", "3", "-3"]);
  // Where no two decimals are as near, it is the same as counting by hand.
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (thousandths, decimals) => {
      const text = String(Math.abs(thousandths)).padStart(9, "0");
      const keep = 10n ** BigInt(5 - decimals);
      const whole = (BigInt(text) + keep / 2n) / keep;
      expect(Math.abs(rounded(thousandths / 1e5, decimals))).toBe(Number(whole) / 10 ** decimals);
    }),
  );
});

test("numbers are read by the habits of the locale", () => {
  expect(parseNumber("1,234.5", "en-GB")).toBe(1234.5);
  expect(parseNumber("1.234,5", "de-DE")).toBe(1234.5);
  expect(parseNumber("1\u202f234,5", "fr-FR")).toBe(1234.5);
  expect(parseNumber("1,500", "en-GB")).toBe(1500);
  expect(parseNumber("1.500", "de-DE")).toBe(1500);
  expect(parseNumber("1,500", "de-DE")).toBe(1.5);
});

test("the other habit is understood where it can mean one thing only", () => {
  expect(parseNumber("0,5", "en-GB")).toBe(0.5);
  expect(parseNumber("0.5", "de-DE")).toBe(0.5);
  expect(parseNumber("1.234,50", "en-GB")).toBe(1234.5);
  expect(parseNumber("−3", "en-GB")).toBe(-3);
});

test.each([
  ["€100,000", "en-GB", 100_000],
  ["100.000 €", "de-DE", 100_000],
  ["100.000", "de-DE", 100_000],
  ["1e5", "en-GB", 100_000],
  ["1.5e-3", "en-GB", 0.0015],
  ["100k", "en-GB", 100_000],
  ["2,5 Mio.", "de-DE", 2_500_000],
  ["$34.15 USD", "en-GB", 34.15],
  ["5.", "en-GB", 5],
])("%s is typed in %s for %d", (text, locale, value) => {
  expect(parseNumber(text, locale)).toBe(value);
});

test("what is no number is refused", () => {
  for (const text of ["", " ", "abc", "1.2.3.4", "--1", "7%", "1e999", "5 apples", "£5 €", "1,2,3", ",", "0x10"]) {
    expect(parseNumber(text, "en-GB"), text).toBeUndefined();
  }
});

test("what a field shows is read back as the same number in every locale", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom(1, 10, 1000, 100_000),
      fc.constantFrom("en-GB", "de-DE", "fr-FR", "de-CH", "pt-BR"),
      (digits, scale, locale) => {
        const value = digits / scale;
        expect(parseNumber(numbersIn(locale).typed(value), locale)).toBe(value === 0 ? 0 : value);
      },
    ),
    { examples: [[1500, 1000, "de-DE"]] },
  );
});

test("a share is kept as 0 to 1 and typed as percent", () => {
  const numbers = numbersIn("en-GB");
  expect(readTyped("1.5", "share", numbers)).toBe(0.015);
  expect(readTyped("7 %", "share", numbers)).toBe(0.07);
  expect(typedText(0.07, "share", numbers)).toBe("7");
  expect(typedText(0.011, "share", numbers)).toBe("1.1");
  expect(typedText(undefined, "number", numbers)).toBe("");
});

test("text that is no number is none, and never taken for a field that was left empty", () => {
  const numbers = numbersIn("en-GB");
  for (const kind of ["number", "share"] as const) {
    expect(readTyped(" ", kind, numbers)).toBeUndefined();
    for (const text of ["abc", "12 apples", "%", "1 2 3 x"]) expect(readTyped(text, kind, numbers), text).toBeNaN();
  }
  expect(typedText(NaN, "number", numbers)).toBe("");
  for (const { form } of JOBS) {
    for (const [name, { kind }] of Object.entries(form)) {
      if (kind !== "number" && kind !== "share") continue;
      const asked = { ...keptDraft(form, undefined), fillMissing: true, costFrom: "amount", [name]: NaN };
      const { asked: isAsked } = form[name] as { asked?: (draft: unknown) => boolean };
      if (!isAsked || isAsked(asked)) expect(wrongIn(form, asked), name).toContain(name);
    }
  }
});

test("money is whole from a hundred on, and bears the currency's own sign where it is known", () => {
  const money = (value: number, currency?: string) => numbersIn("en-GB").money(value, currency);
  expect([money(4.5), money(99.99), money(1234.5)]).toEqual(["4.50", "99.99", "1,235"]);
  expect([money(4.5, "GBP"), money(1234.5, "USD")]).toEqual(["£4.50", "$1,235"]);
  expect(money(1234.5, "$")).toBe("$1,235");
  expect(numbersIn("de-DE").money(1234.5, "EUR")).toBe("1.235\u00a0€");
});

test("days and months are written as people in that place write them", () => {
  const written = (locale: string) => [numbersIn(locale).day(46_053), numbersIn(locale).month(46_053)];
  expect(written("en-GB")).toEqual(["31 Jan 2026", "Jan 2026"]);
  expect(written("de-DE")).toEqual(["31.01.2026", "Jan. 2026"]);
  expect(written("ja-JP")).toEqual(["2026/01/31", "2026年1月"]);
  // Excel's first serials run one behind the calendar.
  expect(numbersIn("en-GB").day(1)).toBe("1 Jan 1900");
});
