import { expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";

const HEADER = ["Keyword", "Impr.", "Clicks", "Cost", "Conversions", "Max. CPC"];
const BY_DEVICE = [...HEADER, "Device"];
const flagsOf = (...rows: unknown[][]) => readKeywords([HEADER, ...rows]).keywords[0].flags;

test("figures that are fine are not flagged", () => {
  expect(flagsOf(["tea", 900, 100, 50, 2.5, "auto"])).toEqual([]);
});

test("figures that contradict each other are flagged, not changed", () => {
  expect(flagsOf(["tea", 900, 100, 50, 101, 1])).toEqual([{ what: "moreConversionsThanClicks", row: 1 }]);
  expect(flagsOf(["tea", 90, 100, 50, 1, 1])).toEqual([{ what: "moreClicksThanImpressions", row: 1 }]);
  expect(flagsOf(["tea", 90, 0, 50, 0, 1])).toEqual([{ what: "costWithoutClicks", row: 1 }]);
});

test("figures that cannot be right are flagged with their row and column", () => {
  expect(flagsOf(["tea", 900, -5, 50, 0, 1])).toContainEqual({ what: "negative", row: 1, role: "clicks" });
  expect(flagsOf(["tea", 900, 5, 5e12, 0, 1])).toContainEqual({ what: "tooLarge", row: 1, role: "cost" });
  expect(flagsOf(["tea", 900, 4.848, 50, 0, 1])).toContainEqual({ what: "notWhole", row: 1, role: "clicks" });
  expect(flagsOf(["tea", 900, "many", 50, 0, 1])).toContainEqual({
    what: "unreadable",
    row: 1,
    role: "clicks",
    why: "text",
  });
  expect(flagsOf(["tea", 900, "#DIV/0!", 50, 0, 1])).toContainEqual({
    what: "unreadable",
    row: 1,
    role: "clicks",
    why: "error",
  });
});

test("rows that were added up and disagree about a bid say so, and the first row counts", () => {
  const { keywords } = readKeywords([BY_DEVICE, ["tea", 1, 1, 1, 0, 2, "A"], ["tea", 1, 1, 1, 0, 3, "B"]]);
  expect(keywords[0]).toMatchObject({ maxCpc: 2, clicks: 2, flags: [{ what: "differs", row: 1, role: "maxCpc" }] });
});

test("the flags of every row that was added up are kept", () => {
  const { keywords } = readKeywords([BY_DEVICE, ["tea", 9, 1, 1, 0, 2, "A"], ["tea", 9, "?", 1, 0, 2, "B"]]);
  expect(keywords[0].flags).toEqual([{ what: "unreadable", row: 2, role: "clicks", why: "text" }]);
  expect(keywords[0].held.clicks).toBe("unreadable");
});
