import type { Finding, FlagFinding, TotalFinding } from "./Finding";
import type { Flag } from "./Flag";
import type { KeywordTable } from "./KeywordTable";

/** All that a planner should know of before trusting the table, one finding for each kind of trouble. */
export function findings(table: KeywordTable): Finding[] {
  const groups = new Map<string, Flag[]>();
  for (const flag of table.keywords.flatMap(({ flags }) => flags)) {
    // A number that can be read two ways is a question already.
    if (flag.why === "open") continue;
    const key = [flag.what, flag.role, flag.why].join();
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  const flagged = [...groups.values()].map((flags): FlagFinding => {
    const rows = [...new Set(flags.map(({ row }) => row))].sort((a, b) => a - b);
    return { about: "flag", flag: flags[0], rows };
  });
  return [...flagged, ...wrongTotals(table)];
}

function wrongTotals({ checks, summary }: KeywordTable): TotalFinding[] {
  if (summary.totalsAgree !== false) return [];
  return checks.filter(({ agrees }) => !agrees).map((check) => ({ about: "total", check, rows: check.rows }));
}
