import type { Columns } from "../table/ColumnNames";
import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { KeywordRecord, KeywordSummary, NoKeywordWhy } from "./KeywordTable";
import type { TotalCheck } from "./checkTotals";
import type { FigureRole, Role } from "./Role";
import { FIGURE_ROLES } from "./Role";

/** Counts what was read. Totals agree when those of one label all do: exports total up more than they list. */
export function summarise(
  keywords: readonly KeywordRecord[],
  leftOut: readonly LeftOut<TableWhy | NoKeywordWhy>[],
  columns: Columns<Role>,
  checks: readonly TotalCheck[],
): KeywordSummary {
  const figures = FIGURE_ROLES.filter((role) => columns[role] ?? (role === "cpc" && columns.clicks && columns.cost));
  const lacks = (role: FigureRole) => keywords.filter((keyword) => keyword[role] === undefined).length;
  const hasBids = columns.lowBid ?? columns.highBid;
  const noBid = keywords.filter(({ lowBid, highBid }) => (lowBid ?? highBid) === undefined).length;
  return {
    keywords: keywords.length,
    keywordRows: keywords.reduce((rows, keyword) => rows + keyword.rows.length, 0),
    leftOut: counts(leftOut.map(({ why }) => why)),
    lacking: Object.fromEntries(figures.map((role) => [role, lacks(role)] as const)),
    noBid: hasBids ? noBid : undefined,
    flagged: counts(keywords.flatMap(({ flags }) => [...new Set(flags.map(({ what }) => what))])),
    paused: keywords.filter(({ isPaused }) => isPaused).length,
    totalsAgree: totalsAgree(checks),
  };
}

function totalsAgree(checks: readonly TotalCheck[]): boolean | null {
  if (checks.length === 0) return null;
  const labels = [...new Set(checks.map(({ label }) => label))];
  return labels.some((label) => checks.every((check) => check.label !== label || check.agrees));
}

function counts<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counted: Partial<Record<Name, number>> = {};
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}
