import { numberArgument, unreadable } from "./argument";
import type { Cells } from "../../text/cells";
import { asColumn, differentRows, hasHeading } from "./column";
import { heldIn } from "./heldIn";
import { filledLength } from "./filledRows";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";
import { ReadError, ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";
import { readNumber } from "./readNumber";

/** Customers with a segment and a value. */
export interface SegmentValues {
  readonly segments: readonly (number | string)[];
  readonly values: readonly number[];
}

/**
 * Reads the segments of customers and what they are worth. Beside values with a heading the segments may have one too, or be
 * one row fewer, as SEGMENT gives them. A row without a segment is passed over: its customer belongs to none.
 * @throws ReadError for a value that is no number, ShapeError for another number of rows
 */
export function readSegmentValues(segmentCells: Cells, valueCells: Cells): SegmentValues {
  const [segments, values] = [asColumn("segments", segmentCells), asColumn("values", valueCells)];
  const header = hasHeading(values, readNumber);
  const shorter = header && segments.length === values.length - 1 ? 1 : 0;
  if (segments.length !== values.length - shorter) {
    throw new ShapeError(differentRows(segments, values));
  }
  const read: { segments: (number | string)[]; values: number[] } = { segments: [], values: [] };
  const end = Math.min(values.length, filledLength([segments, values]) + shorter);
  for (let row = header ? 1 : 0; row < end; row++) {
    const segment = segmentIn(segments.at(row - shorter), row - shorter);
    if (segment === undefined) continue;
    const cell = values.at(row);
    const value = isBlank(cell) ? undefined : readNumber(cell);
    if (value === undefined) throw unreadable("value", numberArgument(valueCells), cell, { row: row + 1 });
    read.segments.push(segment);
    read.values.push(value);
  }
  return read;
}

function segmentIn(cell: unknown, row: number): number | string | undefined {
  if (isBlank(cell)) return undefined;
  const value = plainValue(cell);
  const segment = typeof value === "number" ? value : readCustomer(cell);
  if (segment === undefined) throw new ReadError("segment", { row: row + 1 }, heldIn(cell), "nameOrNumber");
  return segment;
}
