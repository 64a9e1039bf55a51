import { demand } from "../DomainError";
import { mean } from "../numeric/mean";
import { moneyByCustomer } from "./customerTotals";
import { demandOrders, type OrderLog } from "./OrderLog";

export type PriceHabit = "Full price only" | "Discount only" | "Both";

export interface PriceRow {
  habit: PriceHabit;
  customers: number;
  /** Of all customers, 0 to 1; 0 where there are none. */
  share: number;
  /** Money per customer; undefined where there are none. */
  averageValue: number | undefined;
}

/** Less than this share of the list price is a discount; what is closer is rounding. */
const FULL_PRICE = 0.995;

/**
 * Who buys at full price, who only at a discount, and what they are worth. An order is at a discount where its amount is
 * less than 99.5% of its list price.
 *
 * @param listPrices money, the list price of each order
 * @returns three rows, always in the same order
 */
export function priceMix(orders: OrderLog, listPrices: Float64Array): PriceRow[] {
  demandOrders(orders);
  const values = moneyByCustomer(orders);
  const habits = habitsOf(orders, listPrices);
  const all: PriceHabit[] = ["Full price only", "Discount only", "Both"];
  return all.map((habit) => {
    const group = values.filter((_, customer) => habits[customer] === habit);
    return {
      habit,
      customers: group.length,
      share: habits.length > 0 ? group.length / habits.length : 0,
      averageValue: group.length > 0 ? mean(group) : undefined,
    };
  });
}

function habitsOf({ names, customers, amounts }: OrderLog, listPrices: Float64Array): PriceHabit[] {
  const full = new Set<number>();
  const discount = new Set<number>();
  for (let i = 0; i < amounts.length; i++) {
    demand(listPrices[i] >= 0, "listPrices", listPrices[i], "notNegative");
    (amounts[i] < FULL_PRICE * listPrices[i] ? discount : full).add(customers[i]);
  }
  return names.map((_, customer) => {
    if (!discount.has(customer)) return "Full price only";
    return full.has(customer) ? "Both" : "Discount only";
  });
}
