import type { OrderLog } from "../../../../src/core/customers/OrderLog";
import type { ModelName } from "../../../../src/core/forecast/OrderModel";
import { orderLog } from "../data";
import { gamma, random } from "../simulate";

/** The first day of a simulated log. */
export const FIRST_DAY = 45_000;

/** Customers who begin in the weeks of a year and order for so many weeks, as a model tells the story; spend by a Gamma-Gamma. */
export function simulatedLog(model: ModelName, customers: number, weeks: number, seed: number): OrderLog {
  const chance = random(seed);
  const rows = Array.from({ length: customers }, (_, i): [string, number, number][] => {
    const start = 52 * chance();
    const spendRate = gamma(3.5, chance) / 20;
    return orderTimes(model, weeks - start, chance).map((time) => {
      const amount = Math.round((100 * gamma(6, chance)) / spendRate) / 100;
      return [`C-${i}`, FIRST_DAY + Math.floor(7 * (start + time)), amount];
    });
  });
  return orderLog(rows.flat());
}

/** Weeks of a customer's orders after the first, which is at 0. */
function orderTimes(model: ModelName, end: number, chance: () => number): number[] {
  const rate = gamma(0.8, chance) / 8;
  const [a, b] = [gamma(0.9, chance), gamma(2.5, chance)];
  const gone = model === "Pareto/NBD" ? -Math.log(chance()) / (gamma(0.7, chance) / 12) : Infinity;
  const leaves = () => model !== "Pareto/NBD" && chance() < a / (a + b);
  const times = [0];
  if (model === "MBG/NBD" && leaves()) return times;
  for (let now = 0; ;) {
    now -= Math.log(chance()) / rate;
    if (now > Math.min(end, gone)) return times;
    times.push(now);
    if (leaves()) return times;
  }
}
