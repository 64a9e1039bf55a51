import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Numbers } from "../../numbers/Numbers";
import { ordersFound } from "../../orders/ordersFound";
import { texts } from "../../texts/texts";
import type { Assumptions, AssumptionsDraft } from "./assumptions";
import { checkAssumptions, type FieldWithRule } from "./checkAssumptions";

export interface OrderData {
  readonly contents: RangeContents;
  readonly table: OrderTable;
}

/** What the form comes to, before anything is worked out. */
export interface ValueFormView {
  readonly found?: string;
  readonly hasCosts: boolean;
  readonly wrong: Readonly<Partial<Record<FieldWithRule, string>>>;
  readonly assumptions?: Assumptions;
  /** Why there is nothing to work out yet, and what to do. */
  readonly refusal?: string;
}

export function valueFormView(data: OrderData | undefined, draft: AssumptionsDraft, numbers: Numbers): ValueFormView {
  const hasCosts = data?.table.columns.cost !== undefined;
  const { wrong, assumptions } = checkAssumptions(draft, hasCosts);
  const refusal = refusalOf(data, wrong.length > 0, assumptions !== undefined);
  const { wrong: words } = texts.valueCustomers;
  return {
    hasCosts,
    wrong: Object.fromEntries(wrong.map((field) => [field, words[field]])),
    ...(data && isRead(data.table) && { found: ordersFound(data.table, data.contents.row, numbers) }),
    ...(assumptions && { assumptions }),
    ...(refusal !== undefined && { refusal }),
  };
}

/** As long as nobody knows which column is which, nothing was found, not even that there is nothing. */
function isRead({ orders, questions }: OrderTable): boolean {
  return orders.length > 0 || questions.length === 0;
}

function refusalOf(data: OrderData | undefined, isWrong: boolean, hasCost: boolean): string | undefined {
  const words = texts.valueCustomers.refusal;
  if (!data) return words.noData;
  if (data.table.questions.length > 0) return words.questions;
  if (data.table.orders.length === 0) return words.noOrders;
  if (isWrong) return words.wrongFields;
  return hasCost ? undefined : words.noCost;
}
