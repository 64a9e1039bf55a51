import type { GridValue } from "../../src/preview/grid/GridCell";

export type Row = readonly GridValue[];

/**
 * The rows in the order of another column than they are in: the last one that puts them otherwise. As Excel sorts: numbers,
 * then text, then cells that are empty; rows alike stay in their order.
 * @throws Error where every column leaves them as they are
 */
export function sortedAnew(rows: readonly Row[]): Row[] {
  for (let column = rows[0].length - 1; column >= 0; column--) {
    const sorted = [...rows].sort((one, other) => compare(one[column], other[column]));
    if (sorted.some((row, i) => row !== rows[i])) return sorted;
  }
  throw new Error("The rows are in the order of all of their columns already");
}

function compare(one: GridValue, other: GridValue): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, next] = [String(one ?? ""), String(other ?? "")];
  return text < next ? -1 : text > next ? 1 : 0;
}

function rank(value: GridValue): number {
  if (value === null || value === "") return 2;
  return typeof value === "number" ? 0 : 1;
}

/** A row like those there are, under a name of its own in the first column, and without an empty cell. */
export function rowLike(rows: readonly Row[], name: string): Row {
  const full = rows[0].map((_, column) => rows.map((row) => row[column]).find((value) => rank(value) < 2) ?? 1);
  return [name, ...full.slice(1)];
}
