import type { RowNow } from "./scenarioNow";
import type { Scenario, ScenarioRow } from "./Scenario";

/** One thing beside itself in other scenarios. */
export interface ComparedRow extends Pick<ScenarioRow, "id" | "part" | "label" | "unit"> {
  /** In the order of the scenarios; undefined where one knows nothing of it. */
  readonly cells: readonly (ScenarioRow | undefined)[];
}

/**
 * Scenarios row by row. What the pane holds now says in which order, and what things are called: others may have been kept in
 * another language.
 */
export function comparedRows(scenarios: readonly Scenario[], now: readonly RowNow[]): ComparedRow[] {
  const known = new Map<string, RowNow>(
    [...now, ...scenarios.flatMap(({ rows }) => rows)].reverse().map((row) => [row.id, row]),
  );
  for (const row of now) known.set(row.id, row);
  const order = [...new Set([...now, ...scenarios.flatMap(({ rows }) => rows)].map(({ id }) => id))];
  const held = scenarios.map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  const rows = order.flatMap((id): ComparedRow[] => {
    const like = known.get(id);
    if (!like) return [];
    const { part, label, unit, options = {} } = like;
    const cells = held.map((of) => of.get(id)).map((row) => row && calledNow(row, options));
    return cells.every((cell) => cell === undefined) ? [] : [{ id, part, label, unit, cells }];
  });
  return rows.flatMap((row) => (row.part === "unseen" ? lettered(row) : [row]));
}

/** What was chosen, as it is called in the language of the pane. */
function calledNow(row: ScenarioRow, options: Readonly<Record<string, string>>): ScenarioRow {
  const { option } = row;
  return option !== undefined && Object.hasOwn(options, option) ? { ...row, held: options[option] } : row;
}

const LETTERS = ["A", "B", "C", "D"];

/** What has no words of its own, as letters: the same letter for the same; nothing where all are the same. */
function lettered(row: ComparedRow): ComparedRow[] {
  const all = [...new Set(row.cells.map((cell) => cell?.held))];
  if (all.length < 2) return [];
  const cells = row.cells.map((cell) => cell && { ...cell, held: LETTERS[all.indexOf(cell.held)] });
  return [{ ...row, cells }];
}

/** Whether the scenarios differ in it. */
export function differsIn({ cells }: ComparedRow): boolean {
  return new Set(cells.map((cell) => cell?.held ?? null)).size > 1;
}
