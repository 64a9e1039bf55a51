import { expect, test } from "vitest";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { excelMoney } from "../../../src/taskpane/writing/excelMoney";

test("money bears the sign of its currency where the locale puts it", () => {
  expect(excelMoney(2, "en-GB")).toBe("#,##0.00");
  expect(excelMoney(0, "en-GB", "GBP")).toBe('"£"#,##0');
  expect(excelMoney(2, "de-DE", "EUR")).toBe('#,##0.00 "€"');
  expect(excelMoney(0, "en-GB", "CHF")).toBe('"CHF" #,##0');
});

test("a sign that several currencies share stays that sign", () => {
  expect(excelMoney(2, "en-CA", "$")).toBe('"$"#,##0.00');
  expect(excelMoney(0, "nb-NO", "KR")).toBe('#,##0 "kr"');
});

const HOSTILE = [
  ...["constructor", "__proto__", "toString", "", " ", '"', '""', ";", '$";"x', '$"#,##0.0,," million dollars"'],
  ...["\\", "[Red]", "@", "US$;", "EUR;0", "XYZ", "\u202e$", "$".repeat(10_000), '"'.repeat(10_000)],
];

test.each(["en-GB", "de-DE", "ar-EG", "he-IL"])("nothing but a known currency stands beside money, in %s", (locale) => {
  const [whole, exact] = [excelMoney(0, locale), excelMoney(2, locale)];
  const numbers = numbersIn(locale);
  for (const currency of HOSTILE) {
    expect(excelMoney(0, locale, currency), currency.slice(0, 40)).toBe(whole);
    expect(excelMoney(2, locale, currency), currency.slice(0, 40)).toBe(exact);
    expect(numbers.money(865, currency), currency.slice(0, 40)).toBe(numbers.money(865));
  }
});

test("every known sign stays inside its quotes, in every locale", () => {
  const signs = [...Intl.supportedValuesOf("currency"), "$", "¥", "KR", "KR.", "RS", "RS."];
  const wrong = ["en-US", "de-CH", "fr-CA", "ar-EG", "he-IL", "fa-IR", "ja-JP", "pt-PT"].flatMap((locale) =>
    signs
      .map((currency) => excelMoney(2, locale, currency))
      .filter((format) => !/^("[^"]{1,12}" ?)?#,##0\.00( ?"[^"]{1,12}")?$/.test(format)),
  );
  expect(wrong).toEqual([]);
});
