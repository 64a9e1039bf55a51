import { describe, expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";
import { exportCells } from "../reports/exportCells";
import { openedInExcel } from "../reports/openedInExcel";

const FILE = "keyword_planner_synthetic_utf16.csv";
const cells = exportCells(FILE, "\t");

describe.skipIf(cells === null)(`A Keyword Planner export (needs ${FILE})`, () => {
  const file = cells ?? [];
  const { values, text, formulas } = openedInExcel(file);
  const versions = [
    { form: "as text", table: readKeywords(file) },
    { form: "as Excel converts it", table: readKeywords(values, { shown: text, formulas }) },
  ];

  test.each(versions)("is recognised with all its 120 keywords $form", ({ table }) => {
    expect(table).toMatchObject({ kind: "keywordPlanner", headerRow: 2, currency: "GBP", questions: [] });
    expect(table.keywords.map(({ keyword }) => keyword)).toEqual(file.slice(3).map(([keyword]) => keyword));
    expect(table.leftOut.map(({ why }) => why)).toEqual(["aboveHeader", "aboveHeader", "header"]);
  });

  test.each(versions)("has a bid for 65 keywords, as its cells have, and none for 55 $form", ({ table }) => {
    const [low, high] = ["low", "high"].map((end) => file[2].indexOf(`Top of page bid (${end} range)`));
    const written = file
      .slice(3)
      .map((row) => [row[low], row[high]].map((cell) => (cell === "" ? undefined : Number(cell))));
    expect(table.keywords.map(({ lowBid, highBid }) => [lowBid, highBid])).toEqual(written);
    expect(table.summary.noBid).toBe(55);
  });

  test.each(versions)("keeps its rounded searches and says what they stand for $form", ({ table }) => {
    expect(table.keywords[0]).toMatchObject({ row: 3, searches: { low: 100, high: 1000, middle: 500 } });
    const middles = new Set(table.keywords.map(({ searches }) => searches?.middle));
    expect(middles).toEqual(new Set([0, 50, 500, 5000, 50_000]));
  });

  test("tells real numbers from text", () => {
    expect(versions[0].table.keywords[1].held).toEqual({ searches: "numeral", lowBid: "numeral", highBid: "numeral" });
    expect(versions[1].table.keywords[1].held).toEqual({ searches: "number", lowBid: "number", highBid: "number" });
    expect(versions[1].table.keywords[0].held).toEqual({ searches: "number", lowBid: "blank", highBid: "blank" });
  });
});

const HEADER = ["Keyword", "Currency", "Avg. monthly searches", "Competition"].concat([
  "Top of page bid (low range)",
  "Top of page bid (high range)",
]);

test("searches written as ranges keep their ends", () => {
  const { keywords } = readKeywords([
    HEADER,
    ["green tea", "GBP", "1K – 10K", "High", 0.5, 2],
    ["white tea", "GBP", "10 – 100", "Low", "", ""],
  ]);
  expect(keywords[0].searches).toEqual({ low: 1000, high: 10_000, middle: Math.sqrt(1e7) });
  expect(keywords[0].held.searches).toBe("text");
});

test("exact searches are not taken for rounded ones", () => {
  const { keywords } = readKeywords([HEADER, ["a", "GBP", 50], ["b", "GBP", 480], ["c", "GBP", 500]]);
  expect(keywords[0].searches).toEqual({ low: 50, high: 50, middle: 50 });
});

test("a keyword listed twice is reported and not added up", () => {
  const { keywords, summary } = readKeywords([HEADER, ["tea", "GBP", 480], ["mate", "GBP", 90], ["Tea ", "GBP", 480]]);
  expect(keywords.map(({ row, flags }) => [row, flags])).toEqual([
    [1, []],
    [2, []],
    [3, [{ what: "duplicate", row: 3 }]],
  ]);
  expect(summary.flagged).toEqual({ duplicate: 1 });
});

test("a German export is read with its commas and its own headings", () => {
  const table = readKeywords([
    ["Keyword-Statistiken 2026-06-15"],
    ["1. Juni 2025 - 31. Mai 2026"],
    ["Keyword", "Währung", "Durchschn. Suchanfragen pro Monat", "Wettbewerb"].concat([
      "Gebot für obere Positionen (niedriger Bereich)",
      "Gebot für obere Positionen (hoher Bereich)",
    ]),
    ["grüner tee", "EUR", "1.000 – 10.000", "Hoch", "0,52", "2,10"],
    ["weißer tee", "EUR", "100 – 1.000", "Niedrig", "", ""],
  ]);
  expect(table).toMatchObject({ kind: "keywordPlanner", currency: "EUR", decimal: ",", questions: [] });
  expect(table.keywords[0]).toMatchObject({ lowBid: 0.52, highBid: 2.1, searches: { low: 1000, high: 10_000 } });
});
