import type { FoldedOrder } from "./foldLines";

/** What was given back on each order, and how that is known. */
export interface RefundsTold {
  readonly back: readonly number[];
  /** Orders that came to nothing by their status alone. */
  readonly byStatus: number;
  /** Orders of which an unknown part was given back or is owed. */
  readonly partUntold: number;
}

/**
 * What was given back on orders. Where no figure says it, and no row of its own, an order whose status says that it was
 * refunded came to nothing; of one that was refunded in part nobody knows how much.
 * @param byRows what rows of their own gave back on each
 */
export function refundsToldByStatus(orders: readonly FoldedOrder[], byRows: readonly number[]): RefundsTold {
  let [byStatus, partUntold] = [0, 0];
  const back = orders.map(({ paid, refunded, owed, lines }, i) => {
    const told = refunded + byRows[i];
    const { standing } = lines[0];
    if (told > 0 || paid === 0) return told;
    if (standing === "partlyRefunded" || (standing === "partlyPaid" && owed === 0)) partUntold++;
    if (standing !== "refunded") return 0;
    byStatus++;
    return Math.max(0, paid - owed);
  });
  return { back, byStatus, partUntold };
}
