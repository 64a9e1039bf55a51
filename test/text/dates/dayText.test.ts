import { expect, test } from "vitest";
import { isoDate } from "../../../src/core/dates/isoDate";
import { dayText, settledDate } from "../../../src/text/dates/dayText";

test.each([
  ["2025-01-15", "2025-01-15"],
  ["2025/1/5 14:05", "2025-01-05"],
  ["2025-01-15 17:41:00 -0500", "2025-01-15"],
  ["31.12.2023", "2023-12-31"],
  ["05.01.2024", "2024-01-05"],
  ["17.02.2024 14:05", "2024-02-17"],
  ["13/01/2023", "2023-01-13"],
  ["1/19/2023", "2023-01-19"],
  ["05/05/2023", "2023-05-05"],
  ["15 Jan 2025", "2025-01-15"],
  ["15. März 2025", "2025-03-15"],
  ["Jan 15, 2025", "2025-01-15"],
  ["1er août 2024", "2024-08-01"],
  ["15 de enero de 2025", "2025-01-15"],
  ["3 mei 2024", "2024-05-03"],
  ["2 dicembre 2024", "2024-12-02"],
  ["9 out 2024", "2024-10-09"],
])("%s can mean one day only", (text, day) => {
  expect(dayText(text)?.open).toBe(false);
  expect(isoDate(dayText(text)?.dayWith("dayFirst") ?? 0)).toBe(day);
  expect(isoDate(dayText(text)?.dayWith("monthFirst") ?? 0)).toBe(day);
});

test("03/04/2025 stays open, and a 13th to 31st shows which stands first", () => {
  const open = dayText("03/04/2025");
  expect(open?.open).toBe(true);
  expect(isoDate(open?.dayWith("dayFirst") ?? 0)).toBe("2025-04-03");
  expect(isoDate(open?.dayWith("monthFirst") ?? 0)).toBe("2025-03-04");
  expect([dayText("13/01/2023")?.proves, dayText("1/13/2023")?.proves]).toEqual(["dayFirst", "monthFirst"]);
  expect(dayText("05/05/2023")?.proves).toBeNull();
});

test.each(["", "31.02.2024", "2024-13-01", "13/13/2024", "31.12.1", "15 Foo 2025", "10-12", "2.80", "1899-01-01", "5"])(
  "%j is no day",
  (text) => {
    expect(dayText(text)).toBeNull();
  },
);

test("only ISO text is settled without anybody to ask", () => {
  expect(settledDate("2025-01-31 06:00")).toBe(45_688.25);
  expect(settledDate("2025-01-31T06:00:00.5Z")).toBe(45_688.25);
  for (const text of [
    "31.01.2025",
    "13/01/2025",
    "31 Jan 2025",
    "2025/01/31",
    "2025-1-31",
    "2025-01-31, 6",
    "'2025-01-31",
  ]) {
    expect(settledDate(text), text).toBeNull();
  }
});
