import { demandBucket, type LagBuckets } from "../../core/clicks/matured";
import type { Cells } from "../../text/cells";
import { numberArgument, readOrRefuse } from "./argument";
import { cellError } from "./cellError";
import { asColumn, commonLength, hasHeading } from "./column";
import { filledLength } from "./filledRows";
import { isBlank } from "./isBlank";
import { readNumber } from "./readNumber";

/**
 * Reads when conversions arrive, a row a bucket of days. A header row and blank rows are skipped.
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one that its bucket cannot have, ShapeError for
 *   ranges of different lengths
 */
export function readLagBuckets(dayCells: Cells, conversionCells: Cells): LagBuckets {
  const columns = [asColumn("lagDays", dayCells), asColumn("lagConversions", conversionCells)];
  commonLength(columns);
  const read = { days: [] as number[], conversions: [] as number[] };
  const end = filledLength(columns);
  for (let row = columns.some((column) => hasHeading(column, readNumber)) ? 1 : 0; row < end; row++) {
    if (columns.every((column) => isBlank(column.at(row)))) continue;
    const [days, conversions] = columns.map((column) =>
      readOrRefuse(column.name, numberArgument(undefined), column.at(row), { row: row + 1 }),
    );
    try {
      demandBucket({ end: days, before: read.days.at(-1) ?? 0, conversions });
    } catch (error) {
      throw cellError(error, () => ({ row: row + 1 }));
    }
    read.days.push(days);
    read.conversions.push(conversions);
  }
  return read;
}
