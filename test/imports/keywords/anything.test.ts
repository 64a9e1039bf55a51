import fc from "fast-check";
import { expect, test } from "vitest";
import type { KeywordTable } from "../../../src/imports/keywords/KeywordTable";
import { readKeywords } from "../reports/readCells";
import { findingLines } from "../../../src/taskpane/keywords/findingLines";
import { questionView } from "../../../src/taskpane/job/questionView";
import { summarySentence } from "../../../src/taskpane/keywords/summarySentence";
import { keywordSource } from "../../../src/taskpane/keywords/words.en";
import { contentsFrom } from "../../taskpane/keywords/contents";
import { speechIn } from "../../taskpane/jobs/onSample";

const speech = speechIn("en", "en");

const WORDS = [
  ...[
    "Keyword",
    "Match type",
    "Clicks",
    "Cost (GBP)",
    "Cost",
    "Avg. CPC",
    "Avg. monthly searches",
    "Currency",
    "Device",
  ],
  ...[
    "Top of page bid (low range)",
    "Conversions",
    "Total: Keywords",
    "Total",
    "Gesamt:",
    "All rights reserved",
    "Exact",
  ],
  ...[
    "[tea]",
    '"tea"',
    "+tea +pot",
    "=cmd|' /C calc'!A0",
    "@brand",
    "#NAME?",
    "#NV",
    " --",
    "∞",
    "< 10%",
    "1,234",
    "12,5",
  ],
  ...["2.80", "1K – 10K", "GBP", "USD", "£2.80", "5.88%", "constructor", "__proto__", "hasOwnProperty"],
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, "", " ")),
  },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.anything()) },
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const headed = rows.map((below) => [
  ["Keyword", "Match type", "Clicks", "Cost", "Avg. CPC", "Currency", "Volume"],
  ...below,
]);
const cells = fc.oneof(rows, headed);
const options = fc.record(
  {
    shown: cells,
    formulas: cells,
    headerRow: fc.option(fc.integer({ min: -2, max: 15 })),
    columns: fc.dictionary(fc.constantFrom("keyword", "clicks", "cost"), fc.option(fc.integer({ min: -2, max: 9 }))),
    decimal: fc.constantFrom("." as const, "," as const),
    currency: fc.constantFrom("GBP", "XXX"),
    adGroupsApart: fc.boolean(),
  },
  { requiredKeys: [] },
);

const rowsOf = ({ keywords, leftOut }: KeywordTable) =>
  [...keywords.flatMap(({ rows }) => rows), ...leftOut.map(({ row }) => row)].sort((a, b) => a - b);

test("whatever the cells hold, every row is read or left out, once", () => {
  fc.assert(
    fc.property(cells, options, (range, said) => {
      const table = readKeywords(range, said);
      expect(rowsOf(table)).toEqual([...range.keys()]);
      expect(table.summary.keywordRows + table.leftOut.length).toBe(range.length);
    }),
    { numRuns: 1500 },
  );
});

test("whatever the cells hold, every figure that is read is a number, and what was found can be said", () => {
  fc.assert(
    fc.property(cells, options, (range, said) => {
      const table = readKeywords(range, said);
      for (const {
        held,
        flags,
        rows,
        isPaused,
        status,
        keyword,
        words,
        matchType,
        searches,
        campaign,
        adGroup,
        currency,
        row,
        ...figures
      } of table.keywords) {
        expect(Object.values(figures).filter((figure) => !Number.isFinite(figure))).toEqual([]);
        expect([keyword, words].every((text) => typeof text === "string")).toBe(true);
        expect(searches === undefined || searches.low <= searches.high).toBe(true);
        expect([row, rows[0], typeof held, Array.isArray(flags)]).toEqual([row, row, "object", true]);
        expect([typeof isPaused, typeof (status ?? "")]).toEqual(["boolean", "string"]);
        expect([matchType, campaign, adGroup, currency]).not.toContain("");
      }
      const data = { contents: contentsFrom([]), table: { ...table, headerRow: null }, hasRoom: false };
      const asked = table.questions.map(
        (question) => questionView(question, data, { ...keywordSource, awaited: "" }, speech).label,
      );
      const sentences = [summarySentence(table, speech.texts), ...asked, ...findingLines(table, { row: 0 }, speech)];
      expect(sentences.every((text) => text.length > 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the range and the answers are not changed by reading them", () => {
  fc.assert(
    fc.property(cells, options, (range, said) => {
      const before = fc.stringify([range, said]);
      readKeywords(range, said);
      expect(fc.stringify([range, said])).toBe(before);
    }),
    { numRuns: 200 },
  );
});
