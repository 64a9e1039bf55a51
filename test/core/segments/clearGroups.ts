import { seededRandom } from "../../../src/core/segments/seededRandom";
import type { NeedsTable } from "../../../src/core/segments/NeedsTable";

/** Scores of customers in groups, and the group of each. */
export interface ClearGroups {
  readonly table: NeedsTable;
  readonly groupOf: Int32Array;
}

/**
 * Scores without an end: each group has its own mean for each need, and each customer strays from it by about 1.
 * @param apart how far the groups' means stray
 */
export function clearGroups(rows: number, columns: number, groups: number, apart: number, seed: number): ClearGroups {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const means = Float64Array.from({ length: groups * columns }, () => apart * normal());
  const groupOf = Int32Array.from({ length: rows }, () => Math.floor(groups * random() ** 1.3));
  const values = new Float64Array(rows * columns);
  for (let at = 0; at < values.length; at++) {
    values[at] = means[groupOf[Math.floor(at / columns)] * columns + (at % columns)] + normal();
  }
  return { table: { rows, columns, values }, groupOf };
}
