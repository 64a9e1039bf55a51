import type { Cells } from "../../text/cells";
import { asColumn, differentRows, hasHeading } from "./column";
import { demandGiven } from "./demandGiven";
import { heldIn } from "./heldIn";
import { filledLength } from "./filledRows";
import { hasHeader } from "./header";
import { isBlank } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";
import { readNumber } from "./readNumber";

/** The segments that stand beside needs. */
export interface ReadSegments {
  /** Whether the needs begin with a header row. */
  readonly header: boolean;
  /** The segment of each row of needs below the header; undefined where it is blank. */
  readonly numbers: readonly (number | undefined)[];
}

/**
 * Reads the segment of each row of needs. Beside needs with a header the segments may have a heading too, or be one row
 * fewer, as SEGMENT gives them.
 * @throws ReadError for a cell that holds no segment, ShapeError for another number of rows
 */
export function readSegmentNumbers(cells: Cells, needs: Cells): ReadSegments {
  demandGiven("needs", needs);
  const column = asColumn("segments", cells);
  const sameLength = column.length === needs.length;
  const header = hasHeader(needs) || (sameLength && hasHeading(column, readNumber));
  if (!sameLength && !(header && column.length === needs.length - 1)) {
    throw new ShapeError(differentRows({ name: "needs", length: needs.length }, column));
  }
  const first = header && sameLength ? 1 : 0;
  const end = filledLength([column]);
  const numbers = Array.from({ length: column.length - first }, (_, place) =>
    first + place < end ? segmentIn(column.at(first + place), first + place) : undefined,
  );
  return { header, numbers };
}

function segmentIn(cell: unknown, row: number): number | undefined {
  if (isBlank(cell)) return undefined;
  const segment = readNumber(cell);
  if (segment !== undefined && Number.isInteger(segment) && segment >= 1) return segment;
  throw new ReadError("segment", { row: row + 1 }, heldIn(cell), "segment");
}
