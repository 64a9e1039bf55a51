import type { Costs } from "../../../../core/customers/Costs";
import type { OrderLog } from "../../../../core/customers/OrderLog";
import { customerHistories } from "../../../../core/forecast/customerHistories";
import {
  customerList,
  type CustomerListName,
  customersToList,
  type ListedCustomer,
} from "../../../../core/forecast/customerLists";
import type { BaseForecast } from "../ahead/ahead";

/** The customers to act on, list by list. */
export type CustomerLists = Readonly<Record<CustomerListName, readonly ListedCustomer[]>>;

/**
 * The lists, by the model of the forecast and from its first day on.
 *
 * @param days that count as soon
 * @param share of the customers that are the best, or order soon
 */
export function listsOf(
  log: OrderLog,
  costs: Costs,
  { startsOn, orderModel }: BaseForecast,
  { soonDays: days, highValueShare: share }: { readonly soonDays: number; readonly highValueShare: number },
): CustomerLists {
  const all = customersToList(log, costs, customerHistories(log, startsOn), {
    model: orderModel,
    days,
    asOf: startsOn,
  });
  const list = (name: CustomerListName) => customerList(name, all, share);
  return { best: list("best"), slipping: list("slipping"), soon: list("soon") };
}
