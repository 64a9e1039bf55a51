import type { Columns } from "../table/ColumnNames";
import type { Flag } from "./Flag";
import type { KeywordRecord } from "./KeywordTable";
import type { KeywordRow } from "./readRow";
import type { Role } from "./Role";
import { COUNT_ROLES } from "./Role";
import { toRecord } from "./toRecord";

/**
 * One record for each keyword and match type. A report segmented by device, network or month repeats each keyword: its
 * counts are added up. Where nothing adds up (a Keyword Planner export) every row stays a record, and repeated ones
 * are flagged. Rows in different currencies, and rows whose keyword Excel lost, never go together.
 * @param adGroupsApart whether the same keyword in two ad groups stays two keywords
 */
export function addUp(rows: readonly KeywordRow[], columns: Columns<Role>, adGroupsApart: boolean): KeywordRecord[] {
  const groups = new Map<string, KeywordRow[]>();
  for (const row of rows) {
    const key = keyOf(row, adGroupsApart);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (COUNT_ROLES.some((role) => columns[role])) return [...groups.values()].map((group) => toRecord(group));
  const repeated = new Set([...groups.values()].flatMap(([, ...later]) => later));
  return rows.map((row) => (repeated.has(row) ? toRecord([flagged(row)]) : toRecord([row])));
}

function flagged(row: KeywordRow): KeywordRow {
  const duplicate: Flag = { what: "duplicate", row: row.row };
  return { ...row, flags: [...row.flags, duplicate] };
}

function keyOf(row: KeywordRow, adGroupsApart: boolean): string {
  const words = row.words.toLowerCase().replace(/\s+/g, " ");
  const place = adGroupsApart ? [row.campaign, row.adGroup] : [];
  return JSON.stringify([words, row.matchType, row.currency, row.isKnown ? null : row.row, ...place]);
}
