import type { Label } from "../../core/segments/traits/levels";
import type { Cells } from "../../text/cells";
import { asColumn, type Column, differentRows } from "./column";
import { demandGiven } from "./demandGiven";
import { filledLength } from "./filledRows";
import { columnsIn, readSegmentLabels, readTraits } from "./labelColumns";
import { ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";
import { beginWithHeader } from "./traitsHeader";

/** People with a segment, and what is known of them. */
export interface PeopleOfSegments {
  readonly segments: readonly Label[];
  /** A column a trait. */
  readonly traits: readonly (readonly Label[])[];
  /** What each trait is called: its heading, or Trait 1, Trait 2, ... */
  readonly names: readonly string[];
  /** Whether that is by a header row. */
  readonly header: boolean;
}

/** Segments and traits by the names of their arguments. */
export interface PeopleCells {
  readonly segments: readonly [name: string, cells: Cells | undefined];
  readonly traits: readonly [name: string, cells: Cells | undefined];
}

/**
 * Reads people with their segments and traits, a row each. Beside traits with a header the segments may have one too, or be one row
 * fewer, as SEGMENT gives them.
 * @throws ReadError for a cell, ShapeError for different numbers of rows
 */
export function readPeople({ segments, traits }: PeopleCells): PeopleOfSegments {
  const [traitsName, traitCells] = traits;
  const column = asColumn(...segments);
  demandGiven(traitsName, traitCells);
  const columns = columnsIn(traitsName, traitCells);
  const fewer = traitCells.length - column.length;
  if (fewer !== 0 && !(fewer === 1 && traitCells.length > 1)) {
    throw new ShapeError(differentRows(column, { name: traitsName, length: traitCells.length }));
  }
  const header = fewer === 1 || beginWithHeader([column, ...columns]);
  const rows = { first: header ? 1 : 0, end: filledLength([column, ...columns]) };
  return {
    segments: readSegmentLabels(column, { first: rows.first - fewer, end: rows.end - fewer }),
    traits: readTraits(columns, rows),
    names: traitNames(columns, header),
    header,
  };
}

/** The headings of traits, or Trait 1, Trait 2, ... where there are none. */
export function traitNames(columns: readonly Column[], header: boolean): string[] {
  return columns.map((column, place) => (header ? readCustomer(column.at(0)) : undefined) ?? `Trait ${place + 1}`);
}
