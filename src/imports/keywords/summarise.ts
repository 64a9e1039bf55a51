import type { FlagKind } from "./Flag";
import type { KeywordRecord } from "./KeywordTable";
import type { LeftOut, LeftOutWhy } from "./LeftOut";
import type { Columns } from "../table/ColumnNames";
import type { TotalCheck } from "./checkTotals";
import type { FigureRole, Role } from "./Role";
import { FIGURE_ROLES } from "./Role";

/** What was found in a range, counted. */
export interface KeywordSummary {
  readonly keywords: number;
  /** Rows that were read as keywords; more than `keywords` where a segmented report was added up. */
  readonly keywordRows: number;
  /** By reason, how many rows were left out. */
  readonly leftOut: Readonly<Partial<Record<LeftOutWhy, number>>>;
  /** By figure, how many keywords lack it; only figures that have a column (a CPC also where it can be calculated). */
  readonly lacking: Readonly<Partial<Record<FigureRole, number>>>;
  /** Keywords without a low and without a high bid; absent where the table has no bid columns. */
  readonly noBid?: number;
  /** By kind of flag, how many keywords bear it. */
  readonly flagged: Readonly<Partial<Record<FlagKind, number>>>;
  /** Whether the table's own totals agree; null where it has none that sum up keywords. */
  readonly totalsAgree: boolean | null;
}

/** Counts what was read. Totals agree when those of one label all do: exports total up more than they list. */
export function summarise(
  keywords: readonly KeywordRecord[],
  leftOut: readonly LeftOut[],
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
    ...(hasBids ? { noBid } : {}),
    flagged: counts(keywords.flatMap(({ flags }) => [...new Set(flags.map(({ what }) => what))])),
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
