import { demandSeen } from "../../core/clicks/clickRules";
import type { KeywordCounts } from "../../core/clicks/usualRate/betaBinomialSurface";
import type { Cells } from "../../text/cells";
import { isBlankOrZero } from "./isBlank";
import { readNumberRows } from "./numberRows";

/**
 * Reads what keywords brought, a row each. A header row is skipped, and so is a row without customers and clicks.
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one below 0, ShapeError for ranges of different lengths
 */
export function readCounts(customers: Cells, clicks: Cells): KeywordCounts {
  return readNumberRows({
    cells: { customers, clicks },
    isEmpty: isBlankOrZero,
    // More customers than clicks are left out and told, not refused.
    demand: (row) => demandSeen({ customers: Math.min(row.customers, Math.max(0, row.clicks)), clicks: row.clicks }),
  });
}
