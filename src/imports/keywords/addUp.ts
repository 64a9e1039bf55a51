import { toRecord } from "./toRecord";
import type { Flag } from "./Flag";
import type { KeywordRecord } from "./KeywordTable";
import type { KeywordRow } from "./readRow";

/** How rows of one keyword are put together. */
export interface AddUpRule {
  /** Whether the table holds counts (clicks, cost, ...), which add up; bids and searches do not. */
  readonly addsUp: boolean;
  /** Whether the same keyword in two ad groups stays two keywords. */
  readonly adGroupsApart: boolean;
}

/**
 * One record for each keyword and match type. A report segmented by device, network or month repeats each keyword: its
 * counts are added up. Where nothing adds up (a Keyword Planner export) every row stays a record, and repeated ones
 * are flagged. Rows in different currencies, and rows whose keyword Excel lost, never go together.
 */
export function addUp(rows: readonly KeywordRow[], rule: AddUpRule): KeywordRecord[] {
  const groups = new Map<string, KeywordRow[]>();
  for (const row of rows) {
    const key = keyOf(row, rule);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (rule.addsUp) return [...groups.values()].map((group) => toRecord(group));
  const repeated = new Set([...groups.values()].flatMap(([, ...later]) => later));
  return rows.map((row) => (repeated.has(row) ? toRecord([flagged(row)]) : toRecord([row])));
}

function flagged(row: KeywordRow): KeywordRow {
  const duplicate: Flag = { what: "duplicate", row: row.row };
  return { ...row, flags: [...row.flags, duplicate] };
}

function keyOf(row: KeywordRow, { adGroupsApart }: AddUpRule): string {
  const words = row.words.toLowerCase().replace(/\s+/g, " ");
  const place = adGroupsApart ? [row.campaign, row.adGroup] : [];
  return JSON.stringify([words, row.matchType, row.currency, row.isKnown ? null : row.row, ...place]);
}
