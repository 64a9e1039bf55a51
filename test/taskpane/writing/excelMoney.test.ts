import { expect, test } from "vitest";
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
