import type { Cells } from "../../text/cells";
import { cellText } from "../cells/cells";
import type { Choices } from "./Choices";
import type { ColumnRef, Columns } from "./ColumnNames";
import { findColumns, type ChosenColumns } from "./findColumns";
import { findHeader } from "./findHeader";
import type { TableFormat } from "./TableFormat";

/** Where the headings stand and which column is what. */
export interface SettledColumns<Role extends string> {
  readonly headerRow: number | null;
  /** The last row of the headings, which is the first one in most tables. */
  readonly headerEnd: number | null;
  readonly columns: Columns<Role>;
  /** All columns of the range, for the person to choose from. */
  readonly all: readonly ColumnRef[];
}

/**
 * Finds the header and the columns of a table: by what the person said, by the names of the format, and the key by what
 * stands in its cells where no heading says it and the format can tell.
 */
export function settleColumns<Role extends string>(
  values: Cells,
  format: Pick<
    TableFormat<Role, unknown, string, unknown>,
    "key" | "keyFrom" | "header" | "headings" | "guessKey" | "match" | "matchIn" | "settle"
  >,
  { headerRow: said, columns: choice }: Choices<Role>,
): SettledColumns<Role> {
  const { key, guessKey, match, matchIn, settle } = format;
  const chosen = choice ?? ({} as ChosenColumns<Role>);
  const isSaid = said === null || (said !== undefined && said in values);
  const headerRow = isSaid ? said : (format.header?.(values) ?? findHeader(values, match, key));
  const several = headerRow === null ? undefined : format.headings?.(values, headerRow);
  const headerEnd = headerRow === null ? null : headerRow + (several?.rows ?? 1) - 1;
  const header = several?.called ?? (headerRow === null ? [] : values[headerRow]);
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const all = Array.from({ length: width }, (_, index) => ({ index, heading: cellText(header[index]).trim() }));
  const data = values.slice((headerEnd ?? -1) + 1);
  const matchHere = matchIn?.(all.map(({ heading }) => heading)) ?? match;
  const named = withKeyFrom(findColumns({ header, data, width }, matchHere, chosen), format, chosen);
  const columns = settle?.(named, data, all) ?? named;
  if (columns[key] || chosen[key] === null || !guessKey) return { headerRow, headerEnd, columns, all };
  const taken = new Set(Object.keys(columns).map((role) => columns[role as Role]?.index));
  const free = [...all.keys()].filter((index) => !taken.has(index));
  const [first, ...others] = guessKey(data, free);
  if (first === undefined) return { headerRow, headerEnd, columns, all };
  const guess = { ...all[first], by: "content", others: others.map((index) => all[index]), ambiguous: false } as const;
  return { headerRow, headerEnd, columns: { ...columns, [key]: guess }, all };
}

/** A table without a column for its key is about whatever else it names, such as campaigns; that is no role of its own then. */
function withKeyFrom<Role extends string>(
  columns: Columns<Role>,
  { key, keyFrom = [] }: Pick<TableFormat<Role, unknown, string, unknown>, "key" | "keyFrom">,
  chosen: ChosenColumns<Role>,
): Columns<Role> {
  const from = columns[key] || chosen[key] === null ? undefined : keyFrom.find((role) => columns[role]);
  if (from === undefined) return columns;
  const others = (Object.keys(columns) as Role[]).filter((role) => role !== from);
  return Object.fromEntries([...others.map((role) => [role, columns[role]]), [key, columns[from]]]) as Columns<Role>;
}
