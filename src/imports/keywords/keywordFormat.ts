import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import type { CellReader } from "../table/cellReader";
import type { Columns } from "../table/ColumnNames";
import { distinctTextColumns } from "../table/distinctTextColumns";
import { rowLabel } from "../table/rowLabel";
import { none, tableFormat } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import { addUp } from "./addUp";
import { checkTotals } from "./checkTotals";
import { KEYWORD_COLUMN_NAMES } from "./keywordColumnNames";
import type { Keywords, NoKeywordWhy } from "./KeywordTable";
import { matchTypeNamed } from "./matchType";
import type { KeywordRow } from "./readRow";
import { readRow } from "./readRow";
import type { Role } from "./Role";
import { searchBuckets } from "./searchBuckets";
import { summarise } from "./summarise";
import { tableKind } from "./tableKind";

const NO_KEYWORD = /^[\s\u2010-\u2015-]*$/;

/**
 * Keywords: a plain table, or an export of Google's Keyword Planner, Google Ads or Microsoft Advertising, in the seven
 * languages of KEYWORD_COLUMN_NAMES. Segmented rows are added up and checked against the export's own totals.
 */
export const KEYWORD_FORMAT = tableFormat({
  columns: KEYWORD_COLUMN_NAMES,
  cells: {
    ...{ keyword: "text", matchType: "text", campaign: "text", adGroup: "text", device: "text", currency: "currency" },
    ...{ clicks: "whole", impressions: "whole", cost: "money", conversions: "number", conversionValue: "money" },
    ...{ cpc: "money", maxCpc: "money", lowBid: "money", highBid: "money", searches: "range" },
  },
  key: "keyword",
  needed: ["keyword"],
  totals: "keyAtFoot",
  averages: false,
  guessKey: distinctTextColumns,
  isRecord: hasMatchType,
  row: (cells) => (row) =>
    NO_KEYWORD.test(cells.text(row, "keyword")) ? none("noKeyword", rowLabel(cells.line(row))) : readRow(row, cells),
  gather: keywordsOf(false),
});

/** The same where a keyword in two campaigns or ad groups is two keywords. */
export const KEYWORD_FORMAT_BY_AD_GROUP = { ...KEYWORD_FORMAT, gather: keywordsOf(true) };

/** A row with a match type is a keyword, whatever its words; without one it is a total, where others have theirs. */
function hasMatchType(row: readonly Cell[], { matchType }: Columns<Role>): boolean | undefined {
  return matchType && matchTypeNamed(cellText(row[matchType.index])) !== null;
}

function keywordsOf(adGroupsApart: boolean) {
  return (rows: readonly KeywordRow[], table: TableReading<Role, NoKeywordWhy>, cells: CellReader<Role>): Keywords => {
    const { columns, leftOut } = table;
    const kind = tableKind(table);
    const records = addUp(rows, columns, adGroupsApart);
    const keywords = kind === "keywordPlanner" ? searchBuckets(records) : records;
    // The totals of a report are those of all its currencies.
    const isPart = leftOut.some(({ why }) => why === "otherCurrency");
    const checks = isPart ? [] : checkTotals(rows, leftOut, cells);
    return { kind, keywords, checks, summary: summarise(keywords, leftOut, columns, checks) };
  };
}
