import type { LeftOut } from "../table/LeftOut";
import { customerKey, type FoldedOrder } from "./foldLines";
import type { NoOrderWhy } from "./OrderTable";

/** Orders without the rows that only give money back, and how much each of them lost by those. */
export interface RefundsOff {
  readonly orders: readonly FoldedOrder[];
  readonly back: readonly number[];
  /** The rows that did so, where any did. */
  readonly backIn: readonly (readonly number[] | undefined)[];
  readonly leftOut: readonly LeftOut<NoOrderWhy>[];
}

/**
 * Takes refunds that stand in rows of their own off the orders of the same customer: off the one that came to as much, else
 * off the latest before them. A refund is no order, and who sent goods back did not come back for more. Who has nothing but
 * such rows is no customer: a shop pays its own bills from where its customers pay.
 */
export function takeRefundsOff(folded: readonly FoldedOrder[]): RefundsOff {
  const orders = folded.filter(({ paid }) => paid >= 0);
  const back = orders.map(() => 0);
  const backIn = orders.map((): number[] | undefined => undefined);
  const byCustomer = new Map<string, number[]>();
  orders.forEach((order, i) => {
    const own = byCustomer.get(customerOf(order));
    if (own) own.push(i);
    else byCustomer.set(customerOf(order), [i]);
  });
  const leftOut: LeftOut<NoOrderWhy>[] = [];
  for (const refund of folded.filter(({ paid }) => paid < 0)) {
    const own = byCustomer.get(customerOf(refund));
    const { customer } = refund.lines[0];
    for (const { row } of refund.lines) leftOut.push({ row, why: own ? "refund" : "noSale", held: customer });
    if (!own) continue;
    for (const i of takeOff(refund, own, orders, back)) (backIn[i] ??= []).push(...refund.lines.map(({ row }) => row));
  }
  return { orders, back, backIn, leftOut };
}

function customerOf({ lines }: FoldedOrder): string {
  return customerKey(lines[0].customer);
}

/** Takes a refund off orders, and tells which. */
function takeOff(
  refund: FoldedOrder,
  own: readonly number[],
  orders: readonly FoldedOrder[],
  back: number[],
): number[] {
  let rest = -refund.paid;
  const [{ date }] = refund.lines;
  const left = (i: number) => orders[i].paid - orders[i].refunded - back[i];
  const nearness = (i: number) => {
    const days = date - orders[i].lines[0].date;
    if (left(i) === -refund.paid && days >= 0) return -1;
    return days >= 0 ? days : Number.MAX_SAFE_INTEGER + days;
  };
  const inTurn = [...own].sort((a, b) => nearness(a) - nearness(b));
  const touched = new Set<number>();
  const off = (i: number, money: number) => {
    if (money > 0) touched.add(i);
    back[i] += money;
  };
  for (const i of inTurn) {
    const part = Math.min(rest, Math.max(0, left(i)));
    off(i, part);
    rest -= part;
  }
  // Goods that were bought before the table begins.
  if (rest > 0) off(inTurn[0], rest);
  return [...touched];
}
