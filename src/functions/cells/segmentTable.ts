import type { SegmentPlaces } from "../../core/segments/nearestSegments";
import type { SegmentTableLack } from "../../sentences/Sentence";
import { numberArgument, unreadable } from "./argument";
import { widthOf } from "./cells";
import type { Cells } from "../../text/cells";
import { heldIn } from "./heldIn";
import { isBlankOrZero } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";
import { readNumber } from "./readNumber";

/** The columns of the table before its needs, and the rows below its segments. */
export const LEADING_COLUMNS = ["Segment", "Name", "Customers", "Share"];
export const ALL = "All";
export const SPREAD = "Spread";

/**
 * Reads the table that SEGMENTPROFILE gave, with or without its header row.
 * @param needs how many needs it must have
 * @throws ShapeError where it is not that table, ReadError for a cell
 */
export function readPlaces(cells: Cells, needs: number): SegmentPlaces {
  const rows = cells.map((row, place) => ({ row, place, title: titleOf(row) })).filter(({ row }) => !isEmpty(row));
  const spread = rows.find(({ title }) => isTitle(title, SPREAD));
  if (!spread) throw notTheTable({ id: "row", row: SPREAD });
  if (!rows.some(({ title }) => isTitle(title, ALL))) throw notTheTable({ id: "row", row: ALL });
  const own = widthOf(cells) - LEADING_COLUMNS.length;
  if (own !== needs) throw notTheTable({ id: "needs", own: Math.max(0, own), wanted: needs });
  const segments = rows
    .filter(({ place, title }) => !isTitle(title, SPREAD) && !isTitle(title, ALL) && !isHeading(place, cells))
    .map(({ place }) => ({ segment: segmentAt(cells, place), means: numbersAt(cells, place, needs) }));
  if (segments.length === 0) throw notTheTable("segments");
  return { segments, spreads: numbersAt(cells, spread.place, needs) };
}

function titleOf(row: readonly unknown[]): string | undefined {
  return readCustomer(row[0]) ?? readCustomer(row[1]);
}

function isTitle(title: string | undefined, wanted: string): boolean {
  return title?.toLowerCase() === wanted.toLowerCase();
}

/** Desktop Excel hands empty cells below the table over as 0. */
function isEmpty(row: readonly unknown[]): boolean {
  return row.every(isBlankOrZero);
}

function isHeading(place: number, cells: Cells): boolean {
  return place === 0 && readNumber(cells[0][0]) === undefined;
}

function segmentAt(cells: Cells, place: number): number {
  const segment = readNumber(cells[place][0]);
  if (segment !== undefined && Number.isInteger(segment) && segment >= 1) return segment;
  throw new ReadError("segment", { row: place + 1 }, heldIn(cells[place][0]), "segment");
}

function numbersAt(cells: Cells, place: number, needs: number): number[] {
  return Array.from({ length: needs }, (_, j) => {
    const column = LEADING_COLUMNS.length + j;
    const value = readNumber(cells[place][column]);
    if (value !== undefined) return value;
    throw unreadable("segments", numberArgument(cells), cells[place][column], { row: place + 1, column: column + 1 });
  });
}

function notTheTable(lack: SegmentTableLack): ShapeError {
  return new ShapeError({ id: "noSegmentTable", lack });
}
