import type { Texts } from "../../texts/en";
import type { RowNow } from "./scenarioNow";
import { LONGEST_SCENARIO_NAME, type Scenario } from "./Scenario";

/**
 * What a scenario is called until somebody calls it otherwise: by the one assumption in which it differs from the first, as in
 * "Conversion rate: 2%", or by its number.
 */
export function scenarioName(
  rows: readonly RowNow[],
  kept: readonly Scenario[],
  { first: base, numbered }: Texts["scenarios"],
): string {
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  const isFree = (name: string) => name.length <= LONGEST_SCENARIO_NAME && !taken.has(name.toLowerCase());
  const [first] = kept;
  if (first === undefined) return base;
  const before = new Map(first.rows.map((row) => [row.id, row]));
  const differing = rows.filter((row) => {
    const was = before.get(row.id);
    return row.part !== "answer" && (row.option ?? row.held) !== (was?.option ?? was?.held);
  });
  const [one] = differing;
  if (differing.length === 1 && one.part === "assumption" && one.shown !== undefined) {
    const name = `${one.label}: ${one.shown}`;
    if (isFree(name)) return name;
  }
  for (let number = 2; ; number++) if (isFree(numbered(String(number)))) return numbered(String(number));
}
