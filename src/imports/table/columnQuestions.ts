import type { ColumnRef, Columns } from "./ColumnNames";
import type { ColumnQuestion } from "./Question";

/**
 * What to ask about the columns: roles that two columns claim equally, a key that was guessed among several columns, and
 * wanted roles that none was found for.
 * @param wanted the roles that the job cannot do without
 * @param unread those that nothing is read from
 */
export function columnQuestions<Role extends string>(
  columns: Columns<Role>,
  all: readonly ColumnRef[],
  wanted: readonly Role[],
  unread: readonly Role[],
): ColumnQuestion<Role>[] {
  const roles = Object.keys(columns) as Role[];
  const taken = new Set(roles.map((role) => columns[role]?.index));
  const free = all.filter(({ index }) => !taken.has(index));
  const questions: ColumnQuestion<Role>[] = [];
  for (const role of new Set([...roles, ...wanted].filter((one) => !unread.includes(one)))) {
    const column = columns[role];
    if (!column) questions.push({ about: "column", role, why: "missing", candidates: free });
    else if (column.ambiguous || (column.by === "content" && column.others.length > 0)) {
      const candidates = [{ index: column.index, heading: column.heading }, ...column.others];
      questions.push({ about: "column", role, why: column.ambiguous ? "ambiguous" : "guessed", candidates });
    }
  }
  return questions;
}
