import { describe, expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";
import { KEYWORD_HEADER, KEYWORDS } from "../../../src/sample/keywords";

describe("A plain table", () => {
  test("with its header in the first row is read", () => {
    const table = readKeywords([
      ["Keyword", "CPC", "Volume"],
      ["green tea", 1.2, 900],
      ["white tea", "£0.80", ""],
    ]);
    expect(table).toMatchObject({ kind: "table", headerRow: 0, currency: "GBP", questions: [] });
    expect(table.keywords).toMatchObject([
      { row: 1, keyword: "green tea", cpc: 1.2, held: { cpc: "number", searches: "number" } },
      { row: 2, keyword: "white tea", cpc: 0.8, held: { cpc: "text", searches: "blank" } },
    ]);
    expect(table.summary.lacking).toEqual({ cpc: 0, searches: 1 });
  });

  test("like the sample that ships is read", () => {
    const { keywords, summary } = readKeywords([[...KEYWORD_HEADER], ...KEYWORDS]);
    expect(keywords).toHaveLength(KEYWORDS.length);
    expect(summary.noBid).toBe(KEYWORDS.filter((row) => row[3] == null && row[4] == null).length);
  });

  test("may start anywhere in the range", () => {
    const { headerRow, keywords } = readKeywords([
      [null, null, null],
      [null, "My plan for tea", null],
      [null, "Keywords", "Max CPC"],
      [null, "green tea", 1.2],
      [null, null, null],
      [null, "white tea", 1.4],
    ]);
    expect(headerRow).toBe(2);
    expect(keywords.map(({ row, keyword, maxCpc }) => [row, keyword, maxCpc])).toEqual([
      [3, "green tea", 1.2],
      [5, "white tea", 1.4],
    ]);
  });

  test("with unknown headings keeps them as its header and asks what it needs", () => {
    const { headerRow, columns, questions } = readKeywords(
      [
        ["Wort", "Preis"],
        ["grüner tee", 1.2],
        ["weißer tee", 1.4],
      ],
      { needed: ["cpc"] },
    );
    expect(headerRow).toBe(0);
    expect(columns.keyword).toMatchObject({ index: 0, heading: "Wort", by: "content" });
    expect(questions).toEqual([
      { about: "column", role: "cpc", why: "missing", candidates: [{ index: 1, heading: "Preis" }] },
    ]);
  });

  test("without a header starts with its first row", () => {
    const { headerRow, keywords, leftOut } = readKeywords([
      ["Tea", "green tea", 1.2],
      ["Tea", "white tea", 1.4],
    ]);
    expect(headerRow).toBeNull();
    expect(leftOut).toEqual([]);
    expect(keywords.map(({ keyword }) => keyword)).toEqual(["green tea", "white tea"]);
  });

  test("of one column is a list of keywords, with or without a heading", () => {
    expect(readKeywords([["green tea"], ["white tea"]]).keywords).toHaveLength(2);
    expect(readKeywords([["Keyword"], ["green tea"], ["white tea"]]).keywords).toHaveLength(2);
    expect(readKeywords([["green tea"], ["keyword"], ["white tea"]]).keywords).toHaveLength(3);
  });

  test("with running figures of several months has them added up by keyword", () => {
    const { keywords } = readKeywords([
      ["Keyword", "Month", "Clicks", "Cost (EUR)", "Customers"],
      ["tea", "May", 100, 50, 2],
      ["Tea", "June", 300, 90, 1],
      ["[tea]", "June", 10, 5, 0],
    ]);
    expect(keywords).toMatchObject([
      { keyword: "tea", clicks: 400, cost: 140, conversions: 3, cpc: 0.35 },
      { keyword: "[tea]", matchType: "exact", clicks: 10 },
    ]);
  });

  test("that repeats a keyword without saying why keeps its rows apart", () => {
    const { keywords } = readKeywords([
      ["Keyword", "Clicks", "Cost", "Customers"],
      ["tea", 100, 50, 2],
      ["tea", 300, 90, 0],
    ]);
    expect(keywords.map(({ clicks }) => clicks)).toEqual([100, 300]);
  });

  test("without a cost column has its CPCs weighted by clicks", () => {
    const { keywords } = readKeywords([
      ["Keyword", "Device", "Clicks", "Avg. CPC"],
      ["tea", "Computers", 100, 1],
      ["tea", "Mobile phones", 300, 2],
      ["tea", "Tablets", 0, " --"],
    ]);
    expect(keywords[0].cpc).toBeCloseTo(1.75, 12);
  });
});

describe("The user's word", () => {
  const cells = [
    ["Keyword", "Cost", "Cost", "Note"],
    ["tea", 1, 2, 3],
  ];

  test("is asked for where two columns bear one name", () => {
    const { questions } = readKeywords(cells);
    expect(questions).toMatchObject([
      { about: "column", role: "cost", why: "ambiguous", candidates: [{ index: 1 }, { index: 2 }] },
    ]);
  });

  test("goes before any name, and settles the question", () => {
    const { questions, keywords, columns } = readKeywords(cells, { columns: { cost: 2, clicks: 3 } });
    expect(questions).toEqual([]);
    expect(keywords[0]).toMatchObject({ cost: 2, clicks: 3 });
    expect(columns.cost?.by).toBe("user");
  });

  test("can be that there is no such column", () => {
    expect(readKeywords(cells, { columns: { cost: null } }).keywords[0].cost).toBeUndefined();
  });

  test("is passed over where the range no longer has that column", () => {
    const { columns } = readKeywords(
      [
        ["Keyword", "Clicks"],
        ["tea", 3],
      ],
      { columns: { clicks: 9, keyword: -1 } },
    );
    expect(columns).toMatchObject({ clicks: { index: 1, by: "name" }, keyword: { index: 0, by: "name" } });
  });

  test("can be where the header stands, or that there is none", () => {
    expect(readKeywords(cells, { headerRow: null }).keywords).toHaveLength(2);
    expect(readKeywords(cells, { headerRow: 1 }).keywords).toHaveLength(0);
    expect(readKeywords(cells, { headerRow: 7 }).headerRow).toBe(0);
  });
});

test("a table without any keywords in it asks for them and leaves every row out", () => {
  const { questions, leftOut, keywords } = readKeywords([
    ["Amount spent (EGP)", "Impressions"],
    [120.5, 4000],
  ]);
  expect(keywords).toEqual([]);
  expect(questions).toMatchObject([{ about: "column", role: "keyword", why: "missing" }]);
  expect(leftOut.map(({ why }) => why)).toEqual(["header", "notRead"]);
});

test("an empty range is an empty table", () => {
  expect(readKeywords([])).toMatchObject({ kind: "table", headerRow: null, keywords: [], leftOut: [] });
  expect(readKeywords([[], [null]]).leftOut.map(({ why }) => why)).toEqual(["blank", "blank"]);
});
