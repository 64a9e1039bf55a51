import type { Columns } from "../table/ColumnNames";
import type { Flag } from "./Flag";
import type { KeywordRecord } from "./KeywordTable";
import type { KeywordRow } from "./readRow";
import type { Role } from "./Role";
import { COUNT_ROLES, SEGMENT_ROLES } from "./Role";
import type { ReportSubject } from "../ads/AdHeadings";
import { subjectOf } from "./subject";
import { toRecord } from "./toRecord";

/**
 * One record for each keyword, match type, campaign and ad group. A report segmented by device, network or day repeats each
 * keyword: its counts are added up. Rows that nothing parts but the planner's own campaigns, shown or not, stay apart: what
 * earns in one may lose in another. Where nothing adds up (a Keyword Planner export) every row stays a record, and repeated
 * ones are flagged. Rows in different currencies, and rows whose keyword Excel lost, never go together.
 */
export function addUp(rows: readonly KeywordRow[], columns: Columns<Role>, subject: ReportSubject): KeywordRecord[] {
  const counts = COUNT_ROLES.some((role) => columns[role]);
  const isPlaced = columns.campaign !== undefined && columns.adGroup !== undefined;
  const isSegmented = isPlaced || SEGMENT_ROLES.some((role) => columns[role]) || namesKeywordsToo(columns, subject);
  const groups = new Map<string, KeywordRow[]>();
  for (const row of rows) {
    const key = keyOf(row, isSegmented || !counts);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (counts) return [...groups.values()].map((group) => toRecord(group));
  const repeated = new Set([...groups.values()].flatMap(([, ...later]) => later));
  return rows.map((row) => (repeated.has(row) ? toRecord([flagged(row)]) : toRecord([row])));
}

function flagged(row: KeywordRow): KeywordRow {
  const duplicate: Flag = { what: "duplicate", row: row.row };
  return { ...row, flags: [...row.flags, duplicate] };
}

/** One search term may answer to several keywords, each with a row. */
function namesKeywordsToo({ keyword }: Columns<Role>, subject: ReportSubject): boolean {
  return subject === "searchTerm" && (keyword?.others ?? []).some(({ heading }) => subjectOf(heading) === "keyword");
}

function keyOf(row: KeywordRow, isSegmented: boolean): string {
  const words = row.words.toLowerCase().replace(/\s+/g, " ");
  const alone = row.isKnown && isSegmented ? null : row.row;
  return JSON.stringify([words, row.matchType, row.currency, row.campaign, row.adGroup, row.account, alone]);
}
