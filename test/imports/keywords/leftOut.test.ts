import { describe, expect, test } from "vitest";
import type { Cells } from "../../../src/text/cells";
import { readKeywords } from "../reports/readCells";

const whys = (cells: Cells) => Object.fromEntries(readKeywords(cells).leftOut.map(({ row, why }) => [row, why]));

describe("Total rows", () => {
  test.each([
    "Total: Keywords",
    "Total: Account",
    "Gesamt: Konto",
    "Total : Mots clés",
    "Totale: Account",
    "Totaal: Zoekwoorden",
    "Overall total - 12",
  ])("%s is one in whichever column it stands", (label) => {
    const header = ["Status", "Keyword", "Match type", "Clicks"];
    const cells = [header, ["", "tea", "Exact", 1], [label, "", "", 1], ["", label, " --", 1], ["", "", label, 1]];
    expect(whys(cells)).toEqual({ 0: "header", 2: "total", 3: "total", 4: "total" });
    expect(readKeywords(cells).leftOut.at(-1)?.held).toBe(label);
  });

  test("a keyword with a match type is a keyword, even if it is called total", () => {
    const cells = [
      ["Keyword", "Match type", "Clicks"],
      ["total", "Exact", 4],
      ["total: war", "Broad", 2],
      ["Total", "", 6],
    ];
    expect(whys(cells)).toEqual({ 0: "header", 3: "total" });
  });

  test("a bare total sums up at the foot of a table only", () => {
    const cells = [
      ["Keyword", "Clicks"],
      ["total", 4],
      ["tea", 2],
      ["Total", 6],
      ["", ""],
    ];
    expect(whys(cells)).toEqual({ 0: "header", 3: "total", 4: "blank" });
    expect(readKeywords(cells).summary.totalsAgree).toBe(true);
  });

  test("keywords that begin with the word are no totals", () => {
    expect(
      whys([
        ["Keyword", "Clicks"],
        ["total wireless plans", 4],
        ["totally tea", 2],
        ["gesamtschule", 1],
      ]),
    ).toEqual({ 0: "header" });
  });

  test("a total that covers all devices is not added to those of single devices", () => {
    const cells = [
      ["Keyword", "Device", "Clicks"],
      ["tea", "Mobile", 4],
      ["tea", "Desktop", 2],
      ["Total: Keywords", " --", 6],
      ["Total: Keywords", "Mobile", 4],
      ["Total: Keywords", "Desktop", 2],
    ];
    expect(readKeywords(cells).checks).toEqual([
      { label: "Total: Keywords", rows: [3], role: "clicks", expected: 6, got: 6, agrees: true },
    ]);
  });

  test("removed keywords and whole accounts are other sums", () => {
    const labels = ["Total: Removed keywords", "Total: Keywords in your account", "Total: Campaigns"];
    const cells = [["Keyword", "Clicks"], ["tea", 4], ...labels.map((label) => [label, 99])];
    expect(readKeywords(cells).checks).toEqual([]);
  });

  test("figures rounded to cents agree", () => {
    const rows = Array.from({ length: 9 }, (_, at) => [`tea ${at}`, 0.33]);
    expect(readKeywords([["Keyword", "Cost"], ...rows, ["Total: Keywords", 3]]).summary.totalsAgree).toBe(true);
    expect(readKeywords([["Keyword", "Cost"], ...rows, ["Total: Keywords", 3.1]]).summary.totalsAgree).toBe(false);
  });
});

test("exports pasted below one another are read as one, their titles and headers left out", () => {
  const one = [["Search keyword report"], ["All time"], ["Keyword", "Match type", "Clicks"], ["tea", "Exact", 3]];
  const cells = [...one, [], ...one.slice(0, 3), ["mate", "Exact", 4]];
  expect(whys(cells)).toEqual({
    ...{ 0: "aboveHeader", 1: "aboveHeader", 2: "header", 4: "blank" },
    ...{ 5: "title", 6: "title", 7: "repeatedHeader" },
  });
  expect(readKeywords(cells).keywords.map(({ keyword }) => keyword)).toEqual(["tea", "mate"]);
});

test("a second table with other columns is left out whole, not misread", () => {
  const cells = [
    ["Keyword", "Clicks", "Cost"],
    ["tea", 3, 4],
    [],
    ["Keyword", "Cost", "Clicks"],
    ["mate", 9, 1],
    [],
    ["kefir", 9, 1],
  ];
  expect(whys(cells)).toEqual({
    0: "header",
    2: "blank",
    3: "secondTable",
    4: "secondTable",
    5: "secondTable",
    6: "secondTable",
  });
});

test("rows without a keyword are left out, and their label says which they are", () => {
  const cells = [
    ["Campaign", "Keyword", "Clicks"],
    ["Tea", "green tea", 1],
    ["Dynamic ads", " --", 3],
  ];
  expect(readKeywords(cells).leftOut.at(-1)).toEqual({ row: 2, why: "noKeyword", held: "Dynamic ads" });
});

test("a keyword about copyright is no footer", () => {
  expect(
    whys([["Keyword", "Clicks"], ["copyright lawyer", 2], ["@2026 Microsoft Corporation. All rights reserved."]]),
  ).toEqual({
    0: "header",
    2: "footer",
  });
});
