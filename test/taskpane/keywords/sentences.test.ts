import { describe, expect, test } from "vitest";
import { readKeywords } from "../../imports/reports/readCells";
import { findingLines } from "../../../src/taskpane/keywords/findingLines";
import { questionView } from "../../../src/taskpane/job/questionView";
import { keywordSource } from "../../../src/taskpane/keywords/words.en";
import { summarySentence } from "../../../src/taskpane/keywords/summarySentence";

import type { CellValue } from "../../../src/workbook/RangeContents";
import { speechIn } from "../jobs/onSample";
import { contentsFrom } from "./contents";

const speech = speechIn("en", "en");
const HEADER = ["Keyword", "Clicks", "Cost", "Conversions"];

describe("One line says what was found", () => {
  test("in a plan", () => {
    const cells = [
      ["Keyword", "Low bid", "High bid"],
      ["tea", 1, 2],
      ["mate", "", ""],
      ["kefir", "", ""],
    ];
    expect(summarySentence(readKeywords(cells), speech.texts)).toBe("3 keywords read; 2 have no bid.");
  });

  test("in a segmented report", () => {
    const cells = [
      [...HEADER, "Device"],
      ["tea", 3, 2, 0, "Computers"],
      ["tea", 4, 2, 0, "Tablets"],
      ["mate", 0, 0, 0, "Computers"],
      ["Total: Keywords", 7, 4, 0, ""],
      ["Total: Account", 9, 9, 0, ""],
    ];
    expect(summarySentence(readKeywords(cells), speech.texts)).toBe(
      "2 keywords read from 3 rows; 1 has no CPC; 2 total rows left out; sums match the report's own totals.",
    );
  });
});

describe("A question", () => {
  const asked = (...[values, options]: Parameters<typeof readKeywords>) => {
    const table = readKeywords(values, options);
    const data = { contents: contentsFrom(values as CellValue[][]), table, hasRoom: false };
    return table.questions.map(
      (question) => questionView(question, data, { ...keywordSource, awaited: "" }, speech).label,
    );
  };

  test("asks in plain words", () => {
    expect(
      asked([
        ["Keyword", "Cost", "Cost"],
        ["tea", 1, 2],
      ]),
    ).toEqual(["Which column holds the costs? 2 columns are called Cost."]);
    expect(asked([["Keyword"], ["tea"]], { needed: ["clicks"] })).toEqual(["Which column holds the clicks?"]);
    expect(
      asked([
        ["Keyword", "Avg. CPC"],
        ["tea", "1,234"],
      ]),
    ).toEqual(['Does "1,234" in Avg. CPC mean 1234 or 1.234?']);
    expect(
      asked([
        ["Keyword", "Currency"],
        ["tea", "GBP"],
        ["mate", "USD"],
      ]),
    ).toEqual(["The amounts are in GBP and USD. Which currency should be read?"]);
    expect(
      asked([
        ["Phrase", "Group", "Clicks", "Cost"],
        ["tea", "a", 1, 2],
        ["mate", "a", 3, 4],
      ]),
    ).toEqual(["Which column holds the keywords? It could be Phrase or Group."]);
  });
});

describe("A finding", () => {
  const lines = (table: ReturnType<typeof readKeywords>) => findingLines(table, { row: 4 }, speech);

  test("says what is wrong, where, and what to do", () => {
    const table = readKeywords([HEADER, ["tea", 3, 2, 9], ["mate", "x", 1, 0], ["#NAME?", 2, 1, 0]]);
    expect(lines(table)).toEqual([
      "1 keyword has more conversions than clicks (row 6), so there is no conversion rate to judge by.",
      "The clicks of 1 keyword are not numbers (row 7). Correct them or leave those rows out.",
      "Excel took 1 keyword for a formula and shows an error instead (row 8). Type it again with an apostrophe in front.",
    ]);
  });

  test("names three rows and counts the others", () => {
    const rows = Array.from({ length: 5 }, (_, at) => [`tea ${at}`, 1, 1, 2]);
    expect(lines(readKeywords([HEADER, ...rows]))[0]).toBe(
      "5 keywords have more conversions than clicks (row 6, row 7, row 8 and 2 more), so there is no conversion rate to judge by.",
    );
  });

  test("tells where a report's totals do not fit", () => {
    const table = readKeywords([HEADER, ["tea", 3, 2, 0], ["Total: Keywords", 1203, 2, 0]]);
    expect(lines(table)).toEqual([
      '"Total: Keywords" says 1,203 clicks, the rows read add up to 3. Check that no row is missing from the range.',
    ]);
  });

  test("exists for every kind of flag", () => {
    const shown = [
      ["Keyword", "Impr.", "Clicks", "Cost", "Max. CPC"],
      ["a", "", "", "", "1. Aug"],
    ];
    const table = readKeywords(
      [
        ["Keyword", "Ad group", "Impr.", "Clicks", "Cost", "Max. CPC", "Conversions"],
        ["a", "g", 1, -2, 5e13, 3, 4],
        ["A", "h", 1, 1.5, 1, 4, 4],
        [2026, "g", 1, 0, 1, "#N/A", 0],
        ["#NAME?", "g", 1, 0, 0, "?", 0],
        ["b", "g", 1, 0, 0, 40_000, 0],
      ],
      {
        formulas: [[], [], [], [], ["=+b"]],
        shown: [...shown.slice(0, 1), [], [], [], [], ["b", "g", "1", "0", "0", "1. Aug"]],
      },
    );
    const said = lines(table);
    expect(said.length).toBeGreaterThanOrEqual(10);
    expect(said.filter((sentence) => !/^[A-Z0-9"].+\.$/.test(sentence) || sentence.includes("undefined"))).toEqual([]);
  });
});
