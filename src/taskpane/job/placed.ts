import type { CellToChange } from "../../workbook/SheetPlan";
import { cellAddress, quotedSheet } from "../../workbook/a1";
import { fixed } from "./parts";
import { found, type Origin, type Places, type SheetPart, type Written } from "./SheetPart";

interface Placed {
  readonly part: SheetPart;
  readonly from: Origin;
}

/** The parts of one sheet, and its name where there are others. */
export interface PlacedSheet {
  readonly name?: string;
  readonly placed: readonly Placed[];
  /** The first row below all parts that stand one below the other. */
  readonly end: number;
}

/** Parts one below the other with a blank row between, and some beside them. */
export function placedFrom(parts: readonly SheetPart[], first: number, name?: string): PlacedSheet {
  const placed: Placed[] = [];
  const at = placesOn({ placed });
  let end = first;
  for (const part of parts) {
    const from = part.origin?.(at) ?? { row: end + (part.heading === undefined ? 0 : 1), column: 0 };
    placed.push({ part, from });
    if (!part.origin) end = from.row + part.rows + 1;
  }
  return { name, placed, end };
}

type Called = Readonly<Record<string, string>> | undefined;

/** Where everything stands, as formulas on one sheet call it: what is on another by the name of that. */
export function placesOn(here: Pick<PlacedSheet, "placed">, others: readonly Omit<PlacedSheet, "end">[] = []): Places {
  const among = (of: (one: Placed) => Called, id: string): string => {
    for (const { placed, name } of [{ placed: here.placed, name: undefined }, ...others]) {
      const held = placed.map(of).find((called) => called && Object.hasOwn(called, id))?.[id];
      if (held !== undefined) return name === undefined ? held : `${quotedSheet(name)}!${addressed(held, placed)}`;
    }
    throw new Error(`The sheet has no ${id}`);
  };
  // Parts are still being placed while some ask for the place of those before them.
  const rows = () =>
    [...others, here].flatMap(({ placed }) => placed.map(({ part, from }) => [part.id, from.row] as const));
  return {
    cell: remembered((id) => among(({ part, from }) => part.cells?.(from), id)),
    column: remembered((id) => among(({ part, from }) => part.columns?.(from), id)),
    row: (id) => found(new Map(rows()), id),
  };
}

/** Each row of a table asks for the same places again; what was placed stays where it is. */
function remembered(place: (id: string) => string): (id: string) => string {
  const places = new Map<string, string>();
  return (id) => {
    const known = places.get(id) ?? place(id);
    places.set(id, known);
    return known;
  };
}

/** A name of a sheet as the address of its cell: a name belongs to its sheet alone. */
function addressed(cells: string, placed: readonly Placed[]): string {
  const named = placed.flatMap(({ part, from }) => part.names?.(from) ?? []).find(({ name }) => name === cells);
  return named ? fixed(cellAddress(named.row, named.column)) : cells;
}

/** The cells of a sheet that are to be changed. */
export function inputsIn({ placed }: Pick<PlacedSheet, "placed">): CellToChange[] {
  return placed.flatMap(({ part, from }) => part.inputs?.(from) ?? []);
}

/** What the parts of a sheet write, with their headings, in the order of a plan. */
export function writtenOf({ placed }: Pick<PlacedSheet, "placed">, at: Places) {
  const written = placed.map(({ part, from }) => part.write(from, at));
  const all = <T>(of: (one: Written) => readonly T[] | undefined): T[] => written.flatMap((one) => of(one) ?? []);
  return {
    blocks: placed.flatMap(({ part, from }, i) => [...headingOf(part, from), ...(written[i].blocks ?? [])]),
    joined: all((one) => one.joined),
    marks: all((one) => one.marks),
    checks: all((one) => one.checks),
    names: placed.flatMap(({ part, from }) => part.names?.(from) ?? []),
    inputs: inputsIn({ placed }),
    table: written.find((one) => one.table)?.table,
    results: all((one) => one.results),
    spills: all((one) => one.spills),
    chart: written.find((one) => one.chart)?.chart,
    scatters: all((one) => one.scatters),
    hidden: all((one) => one.hidden),
  };
}

function headingOf({ heading }: SheetPart, { row, column }: Origin) {
  return heading ? [{ row: row - 1, column, cells: [[heading]], style: "heading" as const }] : [];
}
