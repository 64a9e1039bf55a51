import { customerHistories } from "../../src/core/forecast/customerHistories";
import { orderForecast } from "../../src/core/forecast/orderForecast";
import type { GammaGamma } from "../../src/core/forecast/gammaGamma/GammaGamma";
import { type FittedModel, scoreCustomers } from "../../src/warehouse/questions/scoreCustomers";
import type { Question } from "./orderQuestions";
import { type KnownOrders, ORDER_NAMES } from "./TestOrders";

const SPEND: GammaGamma = { p: 6.25, q: 3.744, v: 15.44 };
/** As fitted to CDNOW. */
const BG: FittedModel = {
  name: "BG/NBD",
  parameters: { r: 0.24259375498133, alpha: 4.413594738821, a: 0.79290125481, b: 2.4258868401 },
  spend: SPEND,
};
const MBG: FittedModel = { name: "MBG/NBD", parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, spend: SPEND };

/** Every customer scored by models that were fitted elsewhere. */
export function scoreQuestions(orders: KnownOrders): Question[] {
  return [
    scored("score customers by BG/NBD", orders, BG, { days: 365, costOfMoney: 0.1 }),
    scored("score customers by MBG/NBD, ten days without interest", orders, MBG, { days: 10, costOfMoney: 0 }),
  ];
}

function scored(
  name: string,
  orders: KnownOrders,
  model: FittedModel,
  terms: { days: number; costOfMoney: number },
): Question {
  return {
    name,
    keys: ["key"],
    sql: (dialect) =>
      scoreCustomers(dialect, ORDER_NAMES, model, terms).replace(
        "spellings.spelling AS customer",
        "scored.customer AS key",
      ),
    expected: () => {
      const { log } = orders;
      const histories = customerHistories(log);
      const ahead = orderForecast(histories, model, model.spend ?? SPEND, terms);
      return log.names.map((customer, i) => ({
        key: String(customer).trim().toLowerCase(),
        repeat_orders: histories.repeatOrders[i],
        recency: histories.recency[i],
        age: histories.age[i],
        chance_active: ahead.chanceActive[i],
        expected_orders: ahead.expectedOrders[i],
        expected_order_value: ahead.expectedOrderValue[i],
        expected_value: ahead.expectedValue[i],
        order_chance: ahead.orderChance[i],
      }));
    },
  };
}
