import type { Contracts } from "../../core/customers/subscriptions/survivors";
import { isoDate } from "../../core/dates/isoDate";
import type { Cells } from "../../text/cells";
import { asColumn, commonLength, type Column, hasHeading } from "../cells/column";
import { filledLength } from "../cells/filledRows";
import { heldIn } from "../cells/heldIn";
import { isBlankOrZero } from "../cells/isBlank";
import { ReadError } from "../cells/ReadError";
import { readDate } from "../cells/readDate";

/**
 * Reads contracts, a row each. A header row and blank rows are skipped; a contract without an end still runs.
 * @param asOf the last day on which a contract may start, an Excel serial number; no limit where undefined
 * @throws ReadError for a cell that is no date, or a date that its contract cannot have; ShapeError for ranges of different lengths
 */
export function readContracts(startCells: Cells, endCells: Cells, asOf: number | undefined): Contracts {
  const [starts, ends] = [asColumn("start", startCells), asColumn("end", endCells)];
  commonLength([
    { ...starts, name: "starts" },
    { ...ends, name: "ends" },
  ]);
  const read = { starts: [] as number[], ends: [] as number[] };
  const length = filledLength([starts, ends]);
  for (let row = hasHeading(starts, readDate) || hasHeading(ends, readDate) ? 1 : 0; row < length; row++) {
    if (isBlankOrZero(starts.at(row)) && isBlankOrZero(ends.at(row))) continue;
    const start = dateAt(starts, row);
    if (asOf !== undefined && start >= Math.floor(asOf) + 1) refuse(starts, row, start, "startedBy", asOf);
    const end = isBlankOrZero(ends.at(row)) ? Infinity : dateAt(ends, row);
    if (Math.floor(end) < Math.floor(start)) refuse(ends, row, end, "onOrAfter", start);
    read.starts.push(start);
    read.ends.push(end);
  }
  return read;
}

function dateAt(column: Column, row: number): number {
  const cell = column.at(row);
  const day = readDate(cell);
  if (day === undefined) throw new ReadError(column.name, { row: row + 1 }, heldIn(cell), "date");
  return day;
}

function refuse(column: Column, row: number, day: number, id: "onOrAfter" | "startedBy", bound: number): never {
  throw new ReadError(column.name, { row: row + 1 }, { id: "date", iso: isoDate(day) }, { id, iso: isoDate(bound) });
}
