import type { TotalCheck } from "./checkTotals";
import type { Finding } from "./Finding";
import { flagSentence } from "./flagSentence";
import type { Flag } from "./Flag";
import type { KeywordTable } from "./KeywordTable";
import { ROLE_WORDS } from "./roleWords";

/** How rows and numbers are written: the caller knows where the range begins and what the user's locale is. */
export interface Wording {
  /** What to call a row of the range, counted from 0. Left out, it is the row's number in the range, from 1. */
  readonly nameRow?: (row: number) => string;
  readonly locale?: string;
}

const ROWS_NAMED = 3;

/** All that a planner should know of before trusting the table, one finding for each kind of trouble. */
export function findings(table: KeywordTable, wording: Wording = {}): Finding[] {
  const groups = new Map<string, Flag[]>();
  for (const flag of table.keywords.flatMap(({ flags }) => flags)) {
    // A number that can be read two ways is a question already.
    if (flag.why === "open") continue;
    const key = [flag.what, flag.role, flag.why].join();
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  const flagged = [...groups.values()].map((flags) => {
    const rows = [...new Set(flags.map(({ row }) => row))].sort((a, b) => a - b);
    return { sentence: flagSentence(flags[0], rows.length, rowsNamed(rows, wording)), rows };
  });
  return [...flagged, ...wrongTotals(table, wording)];
}

function rowsNamed(rows: readonly number[], { nameRow = (row) => `row ${row + 1}` }: Wording): string {
  const named = rows.slice(0, ROWS_NAMED).map(nameRow);
  const more = rows.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}

function wrongTotals({ checks, summary }: KeywordTable, { locale }: Wording): Finding[] {
  if (summary.totalsAgree !== false) return [];
  const written = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const sentence = ({ label, role, expected, got }: TotalCheck) =>
    `"${label}" says ${written(expected)} ${ROLE_WORDS[role]}, the rows read add up to ${written(got)}. ` +
    "Check that no row is missing from the range.";
  return checks.filter(({ agrees }) => !agrees).map((check) => ({ sentence: sentence(check), rows: check.rows }));
}
