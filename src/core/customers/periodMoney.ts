import { total } from "../numeric/total";
import type { Costs } from "./Costs";
import type { OrderLog } from "./OrderLog";

/** What customers brought in one period: those whose first order ever fell in it, and those who had ordered before. */
export interface PeriodMoney {
  readonly newCustomers: number;
  /** Who ordered in the period and before it. */
  readonly returningCustomers: number;
  /** Money paid, less refunds. */
  readonly incomeOfNew: number;
  readonly incomeOfReturning: number;
  /** Of those who ordered once ever, new or returning. */
  readonly incomeOfOneTime: number;
  /** Income less the cost of fulfilling. */
  readonly marginOfNew: number;
  readonly marginOfReturning: number;
}

/** A period by its number, and how days and first orders tell theirs. */
export interface MoneyPeriod {
  readonly period: number;
  readonly periodOfDay: (day: number) => number;
  /** The period of each customer's first order. */
  readonly firstPeriods: Float64Array;
  /** How often each customer ever ordered. */
  readonly orderCounts: Int32Array;
}

/** A period's money. Who is given money back in it without being new had ordered before, be it before the log. */
export function periodMoney(
  orders: OrderLog,
  costs: Costs,
  { period, periodOfDay, firstPeriods, orderCounts }: MoneyPeriod,
): PeriodMoney {
  const [ofOrders, ofRefunds] = typeof costs === "number" ? [costs, 0] : [costs.ofOrders, costs.ofRefunds];
  const returning = new Set<number>();
  const paid = { ofNew: [] as number[], ofReturning: [] as number[], ofOneTime: [] as number[] };
  const cost = { ofNew: [] as number[], ofReturning: [] as number[] };
  const add = ({ customers, dates, amounts }: Rows, costsOfRows: number | Float64Array, isOrder: boolean) => {
    for (let i = 0; i < customers.length; i++) {
      if (periodOfDay(dates[i]) !== period) continue;
      const customer = customers[i];
      const group = firstPeriods[customer] === period ? "ofNew" : "ofReturning";
      paid[group].push(amounts[i]);
      cost[group].push(typeof costsOfRows === "number" ? -costsOfRows : -costsOfRows[i]);
      if (orderCounts[customer] === 1) paid.ofOneTime.push(amounts[i]);
      if (isOrder && group === "ofReturning") returning.add(customer);
    }
  };
  add(orders, ofOrders, true);
  add(orders.refunds, ofRefunds, false);
  const [incomeOfNew, incomeOfReturning] = [total(paid.ofNew), total(paid.ofReturning)];
  return {
    newCustomers: firstPeriods.filter((each) => each === period).length,
    returningCustomers: returning.size,
    incomeOfNew,
    incomeOfReturning,
    incomeOfOneTime: total(paid.ofOneTime),
    marginOfNew: total([incomeOfNew, total(cost.ofNew)]),
    marginOfReturning: total([incomeOfReturning, total(cost.ofReturning)]),
  };
}

type Rows = Pick<OrderLog, "customers" | "dates" | "amounts">;
