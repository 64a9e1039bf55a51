import type { OrderColumn } from "../../imports/orders/OrderTable";
import type { Choices } from "../../imports/table/Choices";
import { keptChoices } from "../keywords/readingChoices";
import { isRecord } from "../workbookState/keptValues";

/** Where a person's orders are, and what was decided about how they are read. */
export interface OrderChoices extends Choices<OrderColumn> {
  /** As in "Orders!A:D"; undefined where no range was chosen yet. */
  readonly range?: string;
}

export const NO_ORDERS: OrderChoices = {};

/** Makes sense of what a document kept of it. */
export function keptOrderChoices(kept: unknown): OrderChoices {
  if (!isRecord(kept)) return NO_ORDERS;
  return { ...keptChoices(kept), range: typeof kept.range === "string" ? kept.range : undefined };
}
