import type { Places } from "../../job/SheetPart";
import { escapedIn } from "../../lookup/keyText";
import type { SourceLookup } from "../../lookup/sourceLookup";
import type { KeyPartTold } from "./matched";

/** The columns of a source by which its rows are found: of each, where it stands there, and what is looked for in it. */
export interface Sums {
  readonly lookup: SourceLookup;
  readonly keys: readonly { readonly index: number; readonly part: "keyword" | KeyPartTold; readonly id: string }[];
}

function criteria({ lookup, keys }: Sums, cell: (id: string) => string): string[] {
  return keys.flatMap(({ index, id }) => [lookup.column(index).range, `"="&${escapedIn(cell(id))}`]);
}

/**
 * The sum of a column of the source over the rows of a keyword, as a formula; over those alone before a day where one is given.
 *
 * @param cell of what is looked for, of one row of the table or of all of them
 */
export function sumOf(
  sums: Sums,
  index: number,
  cell: (id: string) => string,
  before?: { readonly index: number; readonly day: string },
): string {
  const { column } = sums.lookup;
  const earlier = before ? [column(before.index).range, `"<"&${before.day}`] : [];
  return `SUMIFS(${[column(index).range, ...criteria(sums, cell), ...earlier].join(",")})`;
}

/** How many rows of the source a keyword has, as a formula. */
export function rowCountOf(sums: Sums, cell: (id: string) => string): string {
  return `COUNTIFS(${criteria(sums, cell).join(",")})`;
}

/** How many rows of the table's keywords there are in a source, as a formula. */
export function rowsHere(at: Places, id: string): string {
  return `SUM(${at.column(id)})`;
}
