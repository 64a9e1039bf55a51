import type { Finding, FlagFinding, TotalsFinding } from "./Finding";
import type { Flag } from "./Flag";
import type { KeywordTable } from "./KeywordTable";

/** All that a planner should know of before trusting the table, one finding for each kind of trouble. */
export function findings(table: KeywordTable): Finding[] {
  return [...flagged(table), ...wrongTotals(table)];
}

function flagged({ keywords }: KeywordTable): FlagFinding[] {
  const groups = new Map<string, Flag[]>();
  for (const flag of keywords.flatMap(({ flags }) => flags)) {
    // A number that can be read two ways is a question already.
    if (flag.why === "open") continue;
    const key = [flag.what, flag.role, flag.why].join();
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  return [...groups.values()].map((flags) => {
    const rows = [...new Set(flags.map(({ row }) => row))].sort((a, b) => a - b);
    return { about: "flag", flag: flags[0], rows };
  });
}

function wrongTotals({ checks, summary }: KeywordTable): TotalsFinding[] {
  if (summary.totalsAgree !== false) return [];
  return checks.filter(({ agrees }) => !agrees).map((check) => ({ about: "totals", check, rows: check.rows }));
}
