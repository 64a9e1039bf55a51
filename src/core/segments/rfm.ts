import { customerTotals } from "../customers/customerTotals";
import { lastDayOf } from "../customers/lastDay";
import { type CustomerName, demandOrders, type OrderLog } from "../customers/OrderLog";
import { demand } from "../DomainError";
import { quantile } from "../numeric/quantile";
import { rfmSegment } from "./rfmSegment";

/** One customer by recency, frequency and money; scores run from 1 to the number of bins, which is best. */
export interface RfmRow {
  readonly customer: CustomerName;
  /** Days from the last order to the as-of day. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** The three scores written one behind the other. */
  readonly score: number;
  readonly segment: string;
}

const MOST_BINS = 100;

/**
 * Scores customers by how lately, how often and for how much they ordered.
 *
 *     score = 1 + the number of interior quantiles below the value, for recency counted from the other end
 *
 * Ties always share a score. The segment goes by scores from 1 to 5: others are spread over these, ends on ends.
 *
 * Source: Bult & Wansbeek (1995), Optimal Selection for Direct Mail, Marketing Science 14, for the idea; segments as in
 * rfmSegment; quantiles of type 7.
 * @param asOf an Excel serial number; the day of the last order where undefined
 * @returns a row a customer, in the order of the log's names
 * @throws NoAnswer for no orders, DomainError unless bins is a whole number from 2 to 100
 */
export function rfm(orders: OrderLog, asOf: number | undefined, bins: number): RfmRow[] {
  demandOrders(orders);
  demand(Number.isInteger(bins) && bins >= 2 && bins <= MOST_BINS, "bins", bins, {
    id: "wholeFromTo",
    from: 2,
    to: MOST_BINS,
  });
  const { orders: counts, spend, lastOrder } = customerTotals(orders);
  const today = Math.floor(asOf ?? lastDayOf(orders));
  const recency = lastOrder.map((day) => today - Math.floor(day));
  const [r, f, m] = [scores(recency, bins), scores(Float64Array.from(counts), bins), scores(spend, bins)];
  const segments = new Map<number, RfmRow["segment"]>();
  return orders.names.map((customer, i) => {
    const own = { r: bins + 1 - r[i], f: f[i], m: m[i] };
    const place = (own.r * (bins + 1) + own.f) * (bins + 1) + own.m;
    const segment = segments.get(place) ?? segmentOf(own, bins);
    segments.set(place, segment);
    return {
      customer,
      recency: recency[i],
      frequency: counts[i],
      monetary: spend[i],
      ...own,
      score: bins < 10 ? 100 * own.r + 10 * own.f + own.m : Number(`${own.r}${own.f}${own.m}`),
      segment,
    };
  });
}

/** Found once for each combination of scores. */
function segmentOf({ r, f, m }: { r: number; f: number; m: number }, bins: number): RfmRow["segment"] {
  return rfmSegment({ r: outOfFive(r, bins), f: outOfFive(f, bins), m: outOfFive(m, bins) });
}

function scores(values: Float64Array, bins: number): Uint8Array {
  const sorted = values.slice().sort();
  const bounds = Array.from({ length: bins - 1 }, (_, i) => quantile(sorted, (i + 1) / bins));
  const scored = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let score = 1;
    for (let bound = 0; bound < bounds.length && bounds[bound] < values[i]; bound++) score++;
    scored[i] = score;
  }
  return scored;
}

/** A score from 1 to the number of bins, spread over 1 to 5, ends on ends. */
export function outOfFive(score: number, bins: number): number {
  return 1 + Math.round(((score - 1) * 4) / (bins - 1));
}
