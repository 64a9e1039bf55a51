import { describe, expect, test } from "vitest";
import { readChannels, readKeywords, readOrders, readSurvey } from "../../imports/reports/readCells";
import type { SampleCell } from "../../../src/sample/SampleSheet";
import { SAMPLE_REPORT } from "../../../src/taskpane/screens/JudgeKeywords/sampleReport";
import { SAMPLE_KEYWORDS } from "../../../src/taskpane/screens/PlanTest/sampleKeywordTable";
import { SAMPLE_SURVEY } from "../../../src/taskpane/screens/SegmentCustomers/sampleSurvey";
import { SAMPLE_CHANNELS } from "../../../src/taskpane/screens/SplitBudget/sampleChannels";
import { SAMPLE_ORDERS } from "../../../src/taskpane/screens/ValueCustomers/sampleOrders";
import { sampleWord } from "../../../src/taskpane/texts/sampleWords.de";

type Rows = readonly (readonly SampleCell[])[];

/** The role of each column, as the pane finds it. */
const ROLES: Record<string, [rows: Rows, columnsOf: (cells: unknown[][]) => Record<string, unknown>]> = {
  keywords: [SAMPLE_KEYWORDS.rows, (cells) => readKeywords(cells).columns],
  report: [SAMPLE_REPORT.rows, (cells) => readKeywords(cells).columns],
  orders: [SAMPLE_ORDERS.rows, (cells) => readOrders(cells).columns],
  survey: [SAMPLE_SURVEY.rows, surveyColumns],
  channels: [SAMPLE_CHANNELS.rows, (cells) => readChannels(cells).columns],
};

function surveyColumns(cells: unknown[][]): Record<string, unknown> {
  const { needs, columns } = readSurvey(cells);
  const all = [...needs, columns.customer?.index, columns.value?.index].map(
    (column, i) => [String(i), { index: column }] as const,
  );
  return Object.fromEntries(all);
}

const german = (rows: Rows) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? sampleWord(cell) : cell)));

/** Where each role's column stands. */
const placed = (columns: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [role, (column as { index?: number } | undefined)?.index]),
  );

describe.each(Object.entries(ROLES))("the invented %s in German", (_, [rows, columnsOf]) => {
  test("are read as the English ones are", () => {
    const english = placed(columnsOf(rows.map((row) => [...row])));
    expect(Object.values(english).some((index) => index !== undefined)).toBe(true);
    expect(placed(columnsOf(german(rows)))).toEqual(english);
  });

  test("leave no word in English", () => {
    const same = new Set(["Keyword", "Conversions", "Display", "Newsletter", "Affiliates"]);
    const words = rows.flat().filter((cell): cell is string => typeof cell === "string" && !/^T-\d+$/.test(cell));
    expect(words.filter((word) => sampleWord(word) === word && !same.has(word))).toEqual([]);
  });
});
