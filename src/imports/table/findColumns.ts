import type { Cell } from "../cells/cells";
import { cellText } from "../cells/cells";
import type { ColumnMatcher } from "./columnMatcher";
import type { ColumnRef, Columns, FoundColumn } from "./ColumnNames";

/** What the user decided: a column's index for a role, or null for "there is none". */
export type ChosenColumns<Role extends string> = Readonly<Partial<Record<Role, number | null>>>;

interface Candidate extends ColumnRef {
  readonly rank: number;
}

/**
 * The column of each role, by the names in the header row. The best name wins, the leftmost column among equals; what
 * the user chose goes before any name, and a column that the user gave to one role is not offered to another.
 * A choice that points outside the range counts as not made: the range may have changed since.
 */
export function findColumns<Role extends string>(
  header: readonly Cell[],
  width: number,
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
    found[role] = best(candidates);
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

function best(candidates: readonly Candidate[]): FoundColumn {
  const [first, ...rest] = [...candidates].sort((a, b) => a.rank - b.rank);
  const others = rest.map(({ index, heading }) => ({ index, heading }));
  return {
    index: first.index,
    heading: first.heading,
    by: "name",
    others,
    ambiguous: rest.some(({ rank }) => rank === first.rank),
  };
}
