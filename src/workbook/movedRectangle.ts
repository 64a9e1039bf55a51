import type { Rectangle } from "./Rectangle";

/** Rows or columns that came into a sheet or went out of it. */
export interface StructureChange {
  readonly what: "rows" | "columns";
  readonly change: "inserted" | "deleted";
  /** The first of them, counted from 0, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Where a block stands after rows or columns came or went, as Excel moves its own references; undefined once it is gone. */
export function movedRectangle(
  block: Rectangle,
  { what, change, first, count }: StructureChange,
): Rectangle | undefined {
  const rows = what === "rows";
  const start = rows ? block.row : block.column;
  const size = rows ? block.rows : block.columns;
  const moved = change === "inserted" ? grown(start, size, first, count) : shrunk(start, size, first, count);
  if (moved.size <= 0) return undefined;
  return rows
    ? { ...block, row: moved.start, rows: moved.size }
    : { ...block, column: moved.start, columns: moved.size };
}

function grown(start: number, size: number, first: number, count: number) {
  if (first <= start) return { start: start + count, size };
  return { start, size: first < start + size ? size + count : size };
}

function shrunk(start: number, size: number, first: number, count: number) {
  const before = Math.max(0, Math.min(start, first + count) - first);
  const inside = Math.max(0, Math.min(start + size, first + count) - Math.max(start, first));
  return { start: start - before, size: size - inside };
}
