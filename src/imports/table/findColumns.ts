import type { Cell, Cells } from "../../text/cells";
import { cellText } from "../cells/cells";
import type { ColumnMatcher } from "./columnMatcher";
import type { ColumnRef, Columns, FoundColumn } from "./ColumnNames";

/** What the user decided: a column's index for a role, or null for "there is none". */
export type ChosenColumns<Role extends string> = Readonly<Partial<Record<Role, number | null>>>;

/** A table taken apart: its headings, the rows below them, and how many columns there are. */
export interface HeadedCells {
  readonly header: readonly Cell[];
  readonly data: Cells;
  readonly width: number;
}

interface Candidate extends ColumnRef {
  readonly rank: number;
}

/**
 * The column of each role, by the names in the header row. The best name wins, the leftmost column among equals; what
 * the user chose goes before any name, and a column that the user gave to one role is not offered to another. Two columns
 * of equally good names that hold the same are one.
 * A choice that points outside the range counts as not made: the range may have changed since.
 */
export function findColumns<Role extends string>(
  { header, data, width }: HeadedCells,
  matcher: ColumnMatcher<Role>,
  chosen: ChosenColumns<Role>,
): Columns<Role> {
  const heading = (index: number) => cellText(header[index]).trim();
  const found: Partial<Record<Role, FoundColumn>> = {};
  const taken = new Set<number>();
  for (const [role, index] of Object.entries(chosen) as [Role, number | null][]) {
    if (index === null || !Number.isInteger(index) || index < 0 || index >= width) continue;
    found[role] = { index, heading: heading(index), by: "user", others: [], ambiguous: false };
    taken.add(index);
  }
  for (const [role, candidates] of candidatesByRole(header, matcher, taken)) {
    if (role in found || chosen[role] === null) continue;
    found[role] = best(candidates, data);
  }
  return found;
}

function candidatesByRole<Role extends string>(
  header: readonly Cell[],
  matcher: ColumnMatcher<Role>,
  taken: ReadonlySet<number>,
): Map<Role, Candidate[]> {
  const byRole = new Map<Role, Candidate[]>();
  header.forEach((cell, index) => {
    const match = typeof cell === "string" && !taken.has(index) ? matcher(cell) : null;
    if (!match) return;
    const candidates = byRole.get(match.role) ?? [];
    byRole.set(match.role, [...candidates, { index, heading: cellText(cell).trim(), rank: match.rank }]);
  });
  return byRole;
}

function best(candidates: readonly Candidate[], data: Cells): FoundColumn {
  const [first, ...rest] = [...candidates].sort((a, b) => a.rank - b.rank);
  const others = rest.filter(({ rank, index }) => rank !== first.rank || differ(data, first.index, index));
  return {
    index: first.index,
    heading: first.heading,
    by: "name",
    others: others.map(({ index, heading }) => ({ index, heading })),
    ambiguous: others.some(({ rank }) => rank === first.rank),
  };
}

function differ(data: Cells, one: number, other: number): boolean {
  return data.some((row) => row[one] !== row[other]);
}
