import { customerKey, type FoldedOrder } from "./foldLines";

/** What was given back on each order, and how that is known. */
export interface RefundsTold {
  readonly back: readonly number[];
  /** Orders that came to nothing by their status alone. */
  readonly byStatus: number;
  /** Orders of which an unknown part was given back or is owed. */
  readonly partUntold: number;
}

/**
 * What was given back on orders. Where no figure says it, an order whose status says that it was refunded came to nothing,
 * unless a row of its own gives the money back to the customer; of one that was refunded in part nobody knows how much.
 */
export function refundsToldByStatus(orders: readonly FoldedOrder[]): RefundsTold {
  const refunds = new Map<string, number[]>();
  for (const { paid, lines } of orders) {
    const key = customerKey(lines[0].customer);
    if (paid >= 0) continue;
    const own = refunds.get(key);
    if (own) own.push(-paid);
    else refunds.set(key, [-paid]);
  }
  let [byStatus, partUntold] = [0, 0];
  const back = orders.map((order) => {
    const { paid, refunded, owed, lines } = order;
    if (refunded > 0 || paid <= 0) return refunded;
    const own = refunds.get(customerKey(lines[0].customer)) ?? [];
    switch (lines[0].standing) {
      case "refunded": {
        const at = own.indexOf(paid);
        if (at >= 0) return own.splice(at, 1).length - 1;
        byStatus++;
        return Math.max(0, paid - owed);
      }
      case "partlyRefunded":
        if (own.length === 0) partUntold++;
        return 0;
      case "partlyPaid":
        if (owed === 0) partUntold++;
        return 0;
      default:
        return 0;
    }
  });
  return { back, byStatus, partUntold };
}
