import type { OrderTable } from "../../imports/orders/OrderTable";
import type { Data } from "../job/JobData";
import type { SheetParts } from "../job/sheetOf";
import { growthCheck } from "../lookup/growthCheck";
import type { Texts } from "../texts/en";
import { ownRefs } from "./orderRefs";

/**
 * Whether a sheet counts all orders of the source, as a line that follows it.
 *
 * @param isOwn whether its formulas look at the person's own cells, and not at a copy
 */
export function ordersCheck(data: Data<OrderTable>, isOwn: boolean, texts: Pick<Texts, "lookup">): SheetParts["check"] {
  const { contents, table } = data;
  const { customer } = table.columns;
  if (!customer) return undefined;
  const [first, last] = [(table.headerRow ?? -1) + 1, contents.values.length - 1];
  const range = isOwn ? ownRefs(data).customer : undefined;
  const check = growthCheck({ contents, column: customer.index, first, last, range }, texts);
  return check === undefined ? undefined : () => check;
}
