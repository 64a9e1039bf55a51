import { rfm, type RfmRow } from "../../../core/segments/rfm";
import { segmentValue, type SegmentValueRow } from "../../../core/segments/segmentValue";
import type { Order } from "../../../imports/orders/OrderTable";
import { orderLogOf } from "../../orders/orderLogOf";

/** Scores run from 1 to so many. */
export const BINS = 5;

/** Customers grouped by how they ordered. */
export interface ValueGroups {
  readonly customers: readonly RfmRow[];
  /** The best average first. */
  readonly groups: readonly SegmentValueRow[];
}

/** Groups customers by recency, frequency and money, as the functions of the written sheet do. */
export function* valueGroups(orders: readonly Order[]): Generator<number, ValueGroups> {
  const { log } = orderLogOf(orders);
  yield 0.2;
  const customers = rfm(log, undefined, BINS);
  yield 0.8;
  const groups = segmentValue(
    customers.map(({ segment }) => segment),
    customers.map(({ monetary }) => monetary),
  );
  return { customers, groups };
}
