import { bgNbdExpectedOrders } from "./bgNbd/expectedOrders";
import { mbgNbdExpectedOrders } from "./mbgNbd/expectedOrders";
import type { OrderHistory } from "./OrderHistory";
import type { OrderModel } from "./OrderModel";
import { paretoNbdExpectedOrders } from "./paretoNbd/expectedOrders";

/** How many orders to expect of a customer in the coming weeks, by any of the models. */
export function expectedOrders(weeks: number, history: OrderHistory, model: OrderModel): number {
  switch (model.name) {
    case "BG/NBD":
      return bgNbdExpectedOrders(weeks, history, model.parameters);
    case "MBG/NBD":
      return mbgNbdExpectedOrders(weeks, history, model.parameters);
    case "Pareto/NBD":
      return paretoNbdExpectedOrders(weeks, history, model.parameters);
  }
}
