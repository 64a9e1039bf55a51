import type { ChosenColumns } from "../../imports/table/findColumns";
import { keptColumns } from "../keywords/readingChoices";
import { isRecord } from "../workbookState/keptValues";
import type { OrderRole } from "./orderColumns";

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
  return {
    ...(typeof kept.range === "string" && { range: kept.range }),
    columns: isRecord(kept.columns) ? keptColumns(kept.columns) : {},
  };
}
