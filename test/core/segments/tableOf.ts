import type { NeedsTable } from "../../../src/core/segments/NeedsTable";

/** Rows of numbers as the search takes them. */
export function tableOf(rows: readonly (readonly number[])[]): NeedsTable {
  return { rows: rows.length, columns: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat()) };
}
