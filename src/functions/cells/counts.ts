import { demandSeen } from "../../core/clicks/clickRules";
import type { KeywordCounts } from "../../core/clicks/usualRate/betaBinomialSurface";
import type { Cells } from "../../text/cells";
import { numberArgument, readOrRefuse } from "./argument";
import { cellError } from "./cellError";
import { asColumn, commonLength, hasHeading } from "./column";
import { filledLength } from "./filledRows";
import { isBlankOrZero } from "./isBlank";
import { readNumber } from "./readNumber";

/**
 * Reads what keywords brought, a row each. A header row is skipped, and so is a row without customers and clicks.
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one below 0, ShapeError for ranges of different lengths
 */
export function readCounts(customerCells: Cells, clickCells: Cells): KeywordCounts {
  const columns = [asColumn("customers", customerCells), asColumn("clicks", clickCells)];
  commonLength(columns);
  const read = { customers: [] as number[], clicks: [] as number[] };
  const end = filledLength(columns);
  for (let row = columns.some((column) => hasHeading(column, readNumber)) ? 1 : 0; row < end; row++) {
    if (columns.every((column) => isBlankOrZero(column.at(row)))) continue;
    const [customers, clicks] = columns.map((column) =>
      readOrRefuse(column.name, numberArgument(undefined), column.at(row), { row: row + 1 }),
    );
    try {
      demandSeen({ customers: Math.min(customers, Math.max(0, clicks)), clicks });
    } catch (error) {
      throw cellError(error, () => ({ row: row + 1 }));
    }
    read.customers.push(customers);
    read.clicks.push(clicks);
  }
  return read;
}
