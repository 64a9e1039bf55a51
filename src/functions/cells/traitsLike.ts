import type { Label } from "../../core/segments/traits/levels";
import { traitOf } from "../../core/segments/traits/traitOf";
import type { Cells } from "../../text/cells";
import { widthOf } from "./cells";
import type { Column } from "./column";
import { demandGiven } from "./demandGiven";
import { filledLength } from "./filledRows";
import { columnsIn, readLabels, wordAmongNumbers } from "./labelColumns";
import { traitNames, type PeopleOfSegments } from "./peopleOfSegments";
import { ShapeError } from "./ReadError";
import { beginWithHeader } from "./traitsHeader";

/** The traits of people whose segments are not known. */
export interface TraitsLike {
  /** A column for each known trait. */
  readonly traits: readonly (readonly Label[])[];
  /** Whether they begin with a header row, and how many rows there are below it, with those at the end of a whole column. */
  readonly header: boolean;
  readonly height: number;
}

/**
 * Reads the traits of people to be placed among known ones. Where both have a header and each known trait is there by its heading,
 * columns may stand in any order; otherwise they stand as the known ones do.
 * @throws ReadError for a cell that cannot be read as the known trait is, ShapeError for other columns than the known ones
 */
export function readTraitsLike(cells: Cells | undefined, known: PeopleOfSegments): TraitsLike {
  demandGiven("traits", cells);
  const columns = columnsIn("traits", cells);
  const named = known.header ? columnsNamed(columns, known.names) : undefined;
  if (!named && widthOf(cells) !== known.traits.length) {
    const counts = [widthOf(cells), known.traits.length] as const;
    const sizes = { unit: "columns", first: "traits", second: "knownTraits", counts } as const;
    throw new ShapeError({ id: "differentSizes", sizes, orSingle: false });
  }
  const ordered = named ?? columns;
  const header =
    cells.length > 1 &&
    (named !== undefined || beginWithHeader(ordered.map((column, i) => above(column, known.traits[i]))));
  const rows = { first: header ? 1 : 0, end: filledLength(ordered) };
  const traits = ordered.map((column, i) => {
    const labels = readLabels(column, rows, columns.indexOf(column));
    const word = labels.findIndex((label) => typeof label === "string");
    if (word >= 0 && traitOf(known.traits[i]).kind === "numbers") {
      throw wordAmongNumbers(column, rows.first + word, columns.indexOf(column));
    }
    return labels;
  });
  return { traits, header, height: cells.length - rows.first };
}

/** The columns by the headings of the known ones; undefined where one is not there, or twice. */
function columnsNamed(columns: readonly Column[], names: readonly string[]): Column[] | undefined {
  const headings = traitNames(columns, true).map((name) => name.toLowerCase());
  const found = names.map((name) =>
    headings.flatMap((heading, i) => (heading === name.toLowerCase() ? [columns[i]] : [])),
  );
  return found.every(({ length }) => length === 1) ? found.flat() : undefined;
}

/** A column with the known labels below it: what stands there is no heading. */
function above(column: Column, known: readonly Label[]): Column {
  const length = column.length + known.length;
  return {
    name: column.name,
    length,
    at: (row) => (row < column.length ? column.at(row) : known[row - column.length]),
  };
}
