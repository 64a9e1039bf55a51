import type { Histories, HistoryColumns } from "../Histories";

/** What is known of each customer, their spend included. */
export interface SpendingColumns extends HistoryColumns {
  readonly averageOrderValue: ArrayLike<number>;
}

/** What the customers of each group spent on their repeat orders; less than nothing counts as nothing. */
export interface GroupSpend {
  /** Of all of them. */
  readonly totals: Float64Array;
  /** Each customer's squared, added up. */
  readonly squares: Float64Array;
}

export function groupSpend(
  groups: Histories,
  { repeatOrders, averageOrderValue, customers }: SpendingColumns,
): GroupSpend {
  const [totals, squares] = [0, 1].map(() => new Float64Array(groups.customers.length));
  for (let i = 0; i < groups.groups.length; i++) {
    const count = customers ? customers[i] : 1;
    const spent = repeatOrders[i] * Math.max(0, averageOrderValue[i]);
    totals[groups.groups[i]] += count * spent;
    squares[groups.groups[i]] += count * spent * spent;
  }
  return { totals, squares };
}
