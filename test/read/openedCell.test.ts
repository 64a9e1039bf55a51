import { expect, test } from "vitest";
import { openedCell, type Opening } from "../../src/read/openedCell";

const opened = (field: string, opening: Opening) => openedCell(field, opening, 2026);

test.each([
  ["1,234.50", "en", 1234.5],
  ["1.234,50", "de", 1234.5],
  ["5.88%", "en", 0.0588],
  ["5,88 %", "de", 0.0588],
  ["$45.10", "en", 45.1],
  ["(45.10)", "en", -45.1],
  ["12,50 €", "de", 12.5],
  ["true", "en", true],
  ["FALSCH", "de", false],
  ["118000000000", "en", 118000000000],
] as const)("%s in an Excel of %s is a value", (field, opening, value) => {
  expect(opened(field, opening).value).toBe(value);
});

test.each([
  ["2023-05-01", "en", 45047, "5/1/2023"],
  ["2023-05-01", "de", 45047, "01.05.2023"],
  ["1/19/2023", "en", 44945, "1/19/2023"],
  ["5/1/2023", "de", 44931, "05.01.2023"],
  ["31.12.2023", "de", 45291, "31.12.2023"],
  ["March 1, 2026", "en", 46082, "3/1/2026"],
  ["1. März 2026", "de", 46082, "01.03.2026"],
  ["2023-05-01 09:36:00", "en", 45047.4, "5/1/2023 9:36"],
] as const)("%s in an Excel of %s is a day", (field, opening, value, shown) => {
  const cell = opened(field, opening);
  expect(cell.value).toBeCloseTo(value, 9);
  expect(cell.shown).toBe(shown);
});

test("a German Excel makes months of figures with a point, and leaves those that are no month", () => {
  expect(opened("4.50", "de").shown).toBe("Apr 50");
  expect(opened("9.80", "de").value).toBeGreaterThan(20_000);
  expect(opened("160.50", "de").value).toBe("160.50");
  expect(opened("40.00", "de").value).toBe("40.00");
});

test.each([
  ["1/19/2023", "de"],
  ["31.12.2023", "en"],
  ["£1,200.00", "en"],
  ["1,250.00 USD", "en"],
  ["12.45", "text"],
  ["", "en"],
  ["May Smith", "en"],
  ["03-A", "en"],
] as const)("%s stays text where it opens as %s", (field, opening) => {
  expect(opened(field, opening)).toEqual({ value: field, shown: field });
});
