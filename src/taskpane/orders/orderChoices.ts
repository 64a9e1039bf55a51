import type { ChosenColumns } from "../../imports/table/findColumns";
import { keptChoices } from "../workbookState/keptChoices";
import { isRecord, keptRange, own } from "../workbookState/keptValues";
import { ORDER_ROLES, type OrderRole } from "./orderColumns";

/** Where a person's orders are, and which columns they said are which. */
export interface OrderChoices {
  /** As in "Orders!A:D"; undefined where no range was chosen yet. */
  readonly range?: string;
  readonly columns: ChosenColumns<OrderRole>;
}

export const NO_ORDERS: OrderChoices = { columns: {} };

/** Makes sense of what a document kept of it. */
export function keptOrderChoices(kept: unknown): OrderChoices {
  if (!isRecord(kept)) return NO_ORDERS;
  const range = keptRange(own(kept, "range"));
  const { columns = {} } = keptChoices(kept, ORDER_ROLES);
  return range === undefined ? { columns } : { range, columns };
}
