import { bgNbdChanceActive } from "./bgNbd/chanceActive";
import { mbgNbdChanceActive } from "./mbgNbd/chanceActive";
import type { OrderHistory } from "./OrderHistory";
import type { OrderModel } from "./OrderModel";
import { paretoNbdChanceActive } from "./paretoNbd/chanceActive";

/** The chance that a customer has not left for good, by any of the models. */
export function chanceActive(history: OrderHistory, model: OrderModel): number {
  switch (model.name) {
    case "BG/NBD":
      return bgNbdChanceActive(history, model.parameters);
    case "MBG/NBD":
      return mbgNbdChanceActive(history, model.parameters);
    case "Pareto/NBD":
      return paretoNbdChanceActive(history, model.parameters);
  }
}
