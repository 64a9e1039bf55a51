import { expect, test } from "vitest";
import { dateFormats, monthIn } from "../../../src/taskpane/writing/excelDates";

test.each([
  ["de-DE", "dd.mm.yyyy", "mm.yyyy"],
  ["de", "dd.mm.yyyy", "mm.yyyy"],
  ["fr-FR", "dd/mm/yyyy", "mm/yyyy"],
  ["nl-NL", "dd-mm-yyyy", "mm-yyyy"],
  ["ja-JP", "yyyy/mm/dd", "yyyy/mm"],
  ["ar-EG", "dd/mm/yyyy", "mm/yyyy"],
])("days and months on a sheet are written as in %s", (locale, day, month) => {
  const formats = dateFormats(locale);
  expect(formats.day.replace(/[\u200e\u200f"]/g, "")).toBe(day);
  expect(formats.month.replace(/[\u200e\u200f"]/g, "")).toBe(month);
});

test.each(["en-US", "en-GB", "en"])("in %s nobody takes the day for the month", (locale) => {
  expect(dateFormats(locale)).toEqual({ day: "yyyy-mm-dd", month: "yyyy-mm" });
});

test("a month in the words of a chart has the same form", () => {
  expect(monthIn(46_000, dateFormats("de-DE"))).toBe("12.2025");
  expect(monthIn(46_000, dateFormats("en-US"))).toBe("2025-12");
});
