import type { FoldedOrder } from "./foldLines";

/**
 * What an order would have come to at list price. Where its lines say at what price they were sold, list prices are measured
 * by these, and by what the order came to: an amount holds tax and shipping, which no list price does.
 * @param amount what is left of the order
 * @param tells whether the table has a column of list prices or of discounts at all
 * @returns undefined where a line has no price to compare
 */
export function listPriceOf({ lines }: FoldedOrder, amount: number, tells: boolean): number | undefined {
  const hasLinePrices = lines.every(({ linePrice }) => linePrice !== undefined);
  if (!tells || (!hasLinePrices && lines.some(({ listPrice }) => listPrice === undefined))) return undefined;
  const at = (price: (line: FoldedOrder["lines"][number]) => number | undefined) =>
    lines.reduce((sum, line) => sum + (price(line) ?? 0) * (line.quantity ?? 1), 0);
  // A shop leaves the list price of a line blank that is sold at it.
  const list = at(({ listPrice, linePrice }) => Math.max(listPrice ?? 0, linePrice ?? 0));
  if (!hasLinePrices) return list;
  const sold = at(({ linePrice }) => linePrice) - Math.max(...lines.map(({ discount }) => Math.abs(discount ?? 0)));
  return sold > 0 && amount > 0 ? (amount * list) / sold : list;
}
