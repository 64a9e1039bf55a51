import { decimal } from "../numeric/decimal";
import { type Costs, lessCosts } from "./Costs";
import { customerTotals } from "./customerTotals";
import type { OrderLog } from "./OrderLog";

/** Whose money is meant, and what it has to reach. */
export interface EarningBack {
  readonly isMeant: (customer: number) => boolean;
  /** Money. */
  readonly cost: number;
}

/**
 * How many days after their first order half of some customers have brought what winning one costs: the median over them, where
 * one who has not brought it yet counts as later than any other. What was given back before the first order counts from the
 * beginning.
 *
 * @returns days; undefined where half or more have not brought it, or nobody is meant
 */
export function daysToEarnBack(orders: OrderLog, costs: Costs, { isMeant, cost }: EarningBack): number | undefined {
  const days = [...daysOfEarningBack(orders, costs, { isMeant, cost }).values()].sort((a, b) => a - b);
  const [below, above] = [days[(days.length - 1) >> 1], days[days.length >> 1]];
  return days.length === 0 || above === Infinity ? undefined : (below + above) / 2;
}

/**
 * How many days after their first order each of these customers has brought the cost; Infinity as long as they have not.
 *
 * @returns by where the customer stands in the names of the log
 */
export function daysOfEarningBack(
  orders: OrderLog,
  costs: Costs,
  { isMeant, cost }: EarningBack,
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const [customer, steps] of marginSteps(orders, costs, isMeant)) days.set(customer, dayOfReaching(cost, steps));
  return days;
}

/** Money that came, or went where below 0, so many days after the first order. */
interface Step {
  readonly day: number;
  readonly money: number;
}

/** What each customer that is meant brought after costs, the earliest first. */
function marginSteps(orders: OrderLog, costs: Costs, isMeant: EarningBack["isMeant"]): Map<number, Step[]> {
  const log = lessCosts(orders, costs);
  const { firstOrder } = customerTotals(log);
  const steps = new Map<number, Step[]>();
  for (const { customers, dates, amounts } of [log, log.refunds]) {
    for (let i = 0; i < customers.length; i++) {
      const customer = customers[i];
      if (!isMeant(customer)) continue;
      const day = Math.max(0, Math.floor(dates[i]) - Math.floor(firstOrder[customer]));
      const own = steps.get(customer);
      if (own) own.push({ day, money: amounts[i] });
      else steps.set(customer, [{ day, money: amounts[i] }]);
    }
  }
  for (const own of steps.values()) own.sort((a, b) => a.day - b.day);
  return steps;
}

/** The first day by whose end the money has reached the cost; Infinity where it never does. */
function dayOfReaching(cost: number, steps: readonly Step[]): number {
  if (cost <= 0) return 0;
  let [money, moved] = [0, 0];
  for (const [i, step] of steps.entries()) {
    money += step.money;
    moved += Math.abs(step.money);
    if (steps[i + 1]?.day !== step.day && decimal(money, moved) >= cost) return step.day;
  }
  return Infinity;
}
