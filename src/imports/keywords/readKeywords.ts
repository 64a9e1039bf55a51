import type { Cells } from "../cells/cells";
import type { DecimalMark } from "../numbers/DecimalMark";
import type { ChosenColumns } from "../table/findColumns";
import { addUp } from "./addUp";
import { checkTotals } from "./checkTotals";
import { columnQuestions } from "./columnQuestions";
import { findKeywordColumns, namesKeywordColumns } from "./findKeywordColumns";
import type { KeywordTable } from "./KeywordTable";
import type { RowSource } from "./readRow";
import { readRow } from "./readRow";
import type { Role } from "./Role";
import { rowLabel } from "./rowLabel";
import { searchBuckets } from "./searchBuckets";
import { settleCurrency } from "./settleCurrency";
import { settleDecimals } from "./settleDecimals";
import type { SortedRows } from "./sortRows";
import { sortRows } from "./sortRows";
import { summarise } from "./summarise";
import { tableKind } from "./tableKind";

/** What the caller knows beside the values, and what the user has answered so far. */
export interface KeywordOptions {
  /** Excel's `text` of the range: tells dates from figures, and currencies that number formats show. */
  readonly shown?: Cells;
  /** Excel's `formulas` of the range: gives back keywords that Excel took for formulas. */
  readonly formulas?: Cells;
  /** The row of the headings, null for none; left out, it is found. */
  readonly headerRow?: number | null;
  readonly columns?: ChosenColumns<Role>;
  readonly decimal?: DecimalMark;
  /** The currency to read; rows in another one are left out. */
  readonly currency?: string;
  /** The figures that the job cannot do without; asked about where no column is found. The keyword always is. */
  readonly needed?: readonly Role[];
  /** Whether a keyword in two ad groups stays two keywords. */
  readonly adGroupsApart?: boolean;
}

/**
 * Reads a range that a planner pasted as a table of keywords: a plain table, or an export of Google's Keyword Planner,
 * Google Ads or Microsoft Advertising, in the seven languages of KEYWORD_COLUMN_NAMES.
 *
 * It finds the header, the columns and the decimal mark, leaves out the rows that are no keywords, adds up segmented
 * rows, checks the sums against the export's own totals, and asks only what the range does not tell. It never throws,
 * whatever the cells hold, and every row of the range is accounted for.
 * @param cells the `values` of the range
 * @example readKeywords([["Keyword", "Cost (GBP)"], ["[tea]", "2.80"]]).keywords[0].cost // 2.8
 */
export function readKeywords(cells: Cells, options: KeywordOptions = {}): KeywordTable {
  const found = findKeywordColumns(cells, options.headerRow, options.columns ?? {});
  const { headerRow, columns } = found;
  const shape = { headerRow, keyword: columns.keyword?.index, matchType: columns.matchType?.index };
  const sorted = sortRows(cells, { ...shape, namesColumns: namesKeywordColumns });
  const decimals = settleDecimals(cells, figureRows(sorted), columns, options.decimal);
  const source: RowSource = { ...options, cells, columns, notations: decimals.notations };
  const money = settleCurrency(sorted.keywordRows, source, options.currency);
  const { keywordRows, leftOut } = without(money.otherRows, sorted, cells);
  const rows = keywordRows.map((row) => readRow(row, source));
  const kind = tableKind(cells, headerRow, columns, leftOut);
  const records = addUp(rows, columns, options.adGroupsApart ?? false);
  const keywords = kind === "keywordPlanner" ? searchBuckets(records) : records;
  // The totals of a report are those of all its currencies.
  const checks = money.otherRows.size > 0 ? [] : checkTotals(rows, leftOut, source);
  const asked = columnQuestions(columns, found.all, ["keyword", ...(options.needed ?? [])]);
  const questions = [...asked, decimals.question, money.question].filter((question) => question !== null);
  const currency = money.currency === undefined ? {} : { currency: money.currency };
  const summary = summarise(keywords, leftOut, columns, checks);
  return {
    kind,
    headerRow,
    columns,
    keywords,
    leftOut,
    checks,
    questions,
    ...currency,
    decimal: decimals.decimal,
    summary,
  };
}

/** The rows with figures in them: total rows are written as the keywords are, so they tell about decimals too. */
function figureRows({ keywordRows, leftOut }: SortedRows): readonly number[] {
  return [...keywordRows, ...leftOut.filter(({ why }) => why === "total").map(({ row }) => row)];
}

/** The same rows, those of other currencies than the chosen one left out. */
function without(others: ReadonlySet<number>, { keywordRows, leftOut }: SortedRows, cells: Cells): SortedRows {
  if (others.size === 0) return { keywordRows, leftOut };
  const inOther = [...others].map((row) => ({ row, why: "otherCurrency" as const, label: rowLabel(cells[row]) }));
  return {
    keywordRows: keywordRows.filter((row) => !others.has(row)),
    leftOut: [...leftOut, ...inOther].sort((a, b) => a.row - b.row),
  };
}
