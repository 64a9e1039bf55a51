import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import type { CellReader } from "../table/cellReader";
import type { Columns } from "../table/ColumnNames";
import { distinctTextColumns } from "../table/distinctTextColumns";
import { rowLabel } from "../table/rowLabel";
import { none, tableFormat } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import type { Choices } from "../table/Choices";
import { addUp } from "./addUp";
import { checkTotals } from "./checkTotals";
import { footDoubt } from "./footDoubt";
import { KEYWORD_COLUMN_NAMES } from "./keywordColumnNames";
import type { Keywords, NoKeywordWhy } from "./KeywordTable";
import { matchTypeNamed } from "./matchType";
import type { KeywordRow } from "./readRow";
import { readRow } from "./readRow";
import { reportSpan } from "./reportSpan";
import { COUNT_ROLES, type Role } from "./Role";
import { searchBuckets } from "./searchBuckets";
import { subjectOf } from "./subject";
import { summarise } from "./summarise";
import { tableKind } from "./tableKind";

const NO_KEYWORD = /^[\s\u2010-\u2015-]*$/;

/**
 * Keywords: a plain table, or an export of the Keyword Planner or of one of the ad platforms. A report without keywords is
 * read by what it has in their place: search terms, products, placements, audiences, ads, ad groups or campaigns. Segmented
 * rows are added up and checked against the export's own totals.
 */
export const KEYWORD_FORMAT = tableFormat({
  columns: KEYWORD_COLUMN_NAMES,
  cells: {
    ...{ keyword: "text", matchType: "text", campaign: "text", adGroup: "text", account: "text", status: "text" },
    ...{ device: "text", network: "text", date: "text", currency: "currency" },
    ...{ clicks: "whole", impressions: "whole", cost: "money", conversions: "number", conversionValue: "money" },
    ...{ cpc: "money", maxCpc: "money", lowBid: "money", highBid: "money", searches: "range" },
  },
  key: "keyword",
  keyFrom: ["adGroup", "campaign"],
  needed: ["keyword"],
  adds: COUNT_ROLES,
  totals: "keyAtFoot",
  averages: false,
  guessKey: distinctTextColumns,
  isRecord: hasMatchType,
  keyFromAbove: () => true,
  row: (cells) => (row) =>
    NO_KEYWORD.test(cells.text(row, "keyword")) ? none("noKeyword", rowLabel(cells.line(row))) : readRow(row, cells),
  gather: keywordsOf,
});

/** A row with a match type is a keyword, whatever its words; without one it is a total, where others have theirs. */
function hasMatchType(row: readonly Cell[], { matchType }: Columns<Role>): boolean | undefined {
  return matchType && matchTypeNamed(cellText(row[matchType.index])) !== null;
}

function keywordsOf(
  read: readonly KeywordRow[],
  table: TableReading<Role, NoKeywordWhy>,
  cells: CellReader<Role>,
  choices: Choices<Role>,
): Keywords & Pick<TableReading<Role, NoKeywordWhy>, "leftOut" | "questions"> {
  const { columns } = table;
  const { rows, dropped, question } = footDoubt(read, choices);
  const leftOut = [...table.leftOut, ...dropped].sort((a, b) => a.row - b.row);
  const questions = [...table.questions, ...(question ? [question] : [])];
  const kind = tableKind(table);
  const subject = subjectOf(columns.keyword?.heading ?? "");
  const records = addUp(rows, columns, subject);
  const keywords = kind === "keywordPlanner" ? searchBuckets(records) : records;
  // The totals of a report are those of all its currencies.
  const isPart = leftOut.some(({ why }) => why === "otherCurrency");
  const span = reportSpan(rows, leftOut, cells);
  const checks = isPart ? [] : checkTotals(rows, leftOut, cells, subject);
  return {
    kind,
    subject,
    keywords,
    checks,
    summary: summarise(keywords, leftOut, columns, checks),
    span,
    leftOut,
    questions,
  };
}
