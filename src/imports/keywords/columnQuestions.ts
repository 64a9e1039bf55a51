import type { ColumnRef, Columns } from "../table/ColumnNames";
import type { ColumnQuestion } from "../table/Question";
import type { Role } from "./Role";

/**
 * What to ask about the columns: roles that two columns claim equally, keywords that were guessed among several columns
 * of text, and needed roles that none was found for.
 * @param needed the roles that the job cannot do without
 */
export function columnQuestions(
  columns: Columns<Role>,
  all: readonly ColumnRef[],
  needed: readonly Role[],
): ColumnQuestion<Role>[] {
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const free = all.filter(({ index }) => !taken.has(index));
  const questions: ColumnQuestion<Role>[] = [];
  for (const role of new Set([...(Object.keys(columns) as Role[]), ...needed])) {
    const column = columns[role];
    if (!column) questions.push({ about: "column", role, why: "missing", candidates: free });
    else if (column.ambiguous || (column.by === "content" && column.others.length > 0)) {
      const candidates = [{ index: column.index, heading: column.heading }, ...column.others];
      questions.push({ about: "column", role, why: column.ambiguous ? "ambiguous" : "guessed", candidates });
    }
  }
  return questions;
}
