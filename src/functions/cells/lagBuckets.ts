import { demandBucket, type LagBuckets } from "../../core/clicks/matured";
import type { Cells } from "../../text/cells";
import { isBlank } from "./isBlank";
import { readNumberRows } from "./numberRows";

/**
 * Reads when conversions arrive, a row a bucket of days. A header row and blank rows are skipped.
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one that its bucket cannot have, ShapeError for
 *   ranges of different lengths
 */
export function readLagBuckets(lagDays: Cells, lagConversions: Cells): LagBuckets {
  let before = 0;
  const read = readNumberRows({
    cells: { lagDays, lagConversions },
    isEmpty: isBlank,
    demand: (row) => {
      demandBucket({ end: row.lagDays, before, conversions: row.lagConversions });
      before = row.lagDays;
    },
  });
  return { days: read.lagDays, conversions: read.lagConversions };
}
