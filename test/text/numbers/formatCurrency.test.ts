import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCurrency } from "../../../src/text/numbers/formatCurrency";

test.each([
  // Built in, as Excels of several countries hand them over.
  ['"$"#,##0', "$"],
  ['"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', "$"],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', "$"],
  ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-', "EUR"],
  ["_-* #,##0.00\\ [$€-407]_-;\\-* #,##0.00\\ [$€-407]_-", "EUR"],
  ['_-"£"* #,##0_-;\\-"£"* #,##0_-', "GBP"],
  ["$#,##0.00", "$"],
  ["€ #,##0", "EUR"],
  ['#,##0\\ "kr"', "KR"],
  ["#,##0\\ \\k\\r", "KR"],
  ['#,##0.00 "zł"', "PLN"],
  ['"CHF "#,##0.00', "CHF"],
  // Chosen from the list of currencies: the language tells whose a shared sign is.
  ["#,##0.00 [$€-407]", "EUR"],
  ["[$€-2] #,##0.00", "EUR"],
  ["#,##0.00 [$€-1]", "EUR"],
  ["[$£-809]#,##0.00", "GBP"],
  ["[$$-409]#,##0.00", "USD"],
  ["[$$-en-US]#,##0.00", "USD"],
  ["[$$-1009]#,##0.00", "CAD"],
  ["[$$-en-CA]#,##0.00", "CAD"],
  ["[$$-C09]#,##0.00", "AUD"],
  ["[$$-80A]#,##0", "MXN"],
  ["[$¥-411]#,##0", "JPY"],
  ["[$¥-804]#,##0.00", "CNY"],
  ["#,##0.00 [$kr-41D]", "SEK"],
  ["[$kr.-406] #,##0.00", "DKK"],
  ["[$kr-414] #,##0", "NOK"],
  ["[$R-1C09]#,##0.00", "ZAR"],
  ["[$R$-416]#,##0.00", "BRL"],
  ["[$₹-4009] #,##0.00", "INR"],
  ["#,##0.00 [$zł-415]", "PLN"],
  ["[$CHF-807] #,##0.00", "CHF"],
  ["[$USD] #,##0.00", "USD"],
  // A language that the sign is not used in says nothing of it.
  ["[$$-407]#,##0.00", "$"],
  // In thousands, coloured, and under a condition.
  ['#,##0, "€"', "EUR"],
  ['[Red]-"€"#,##0', "EUR"],
  ['[>=1000]#,##0" EUR";0.00', "EUR"],
])("the number format %s is that of %s", (format, currency) => {
  expect(formatCurrency(format)).toBe(currency);
});

test.each([
  "",
  "General",
  "@",
  "0.00",
  "#,##0",
  "0.0#%",
  "[$-407]d. mmmm yyyy",
  "[$-F800]dddd, mmmm dd, yyyy",
  'General" months"',
  '"Q"0',
  '0" x"',
  "yyyy-mm-dd",
  "_-* #,##0.00_-",
  '"$/click" 0.00',
  "[h]:mm",
  "€".repeat(300),
])("the number format %s is that of no currency", (format) => {
  expect(formatCurrency(format)).toBeNull();
});

test("whatever a format says, it is answered", () => {
  const pieces = fc.constantFrom("[$", "-407]", "€", "$", '"', "\\", "_", "*", "]", "#,##0", ";", "kr", "-", "\ud800");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const named = formatCurrency(parts.join(""));
      return named === null || typeof named === "string";
    }),
  );
});
