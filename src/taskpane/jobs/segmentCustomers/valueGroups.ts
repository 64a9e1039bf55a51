import { rfm, type RfmRow } from "../../../core/segments/rfm";
import { segmentValue, type SegmentValueRow } from "../../../core/segments/segmentValue";
import type { TraitsOfSegments } from "../../../core/segments/traits/traitsOfSegments";
import { valueTier } from "../../../core/segments/valueTier";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Data } from "../../job/JobData";
import { orderLogOf } from "../../orders/orderLogOf";
import type { GroupBy } from "./form";
import { type GroupTrait, groupTraits } from "./groupTraits";
import { whoOf } from "./segmentation";

/** Scores run from 1 to so many. */
export const BINS = 5;

/** Tiers by what customers paid, as VALUETIER has them: the best tenth, those up to four tenths, and the rest. */
export const TIER_CUTS = [0.1, 0.4];
export const TIERS = ["High", "Middle", "Low"] as const;

/** Groups of customers, by how they ordered. */
export interface CustomerGroups {
  readonly by: GroupBy;
  /** How many customers there are. */
  readonly count: number;
  /** The best average first. */
  readonly groups: readonly SegmentValueRow[];
  /** What their first orders say of them, and what of it tells the groups apart; undefined where nothing is said. */
  readonly traits: readonly GroupTrait[];
  readonly who: TraitsOfSegments | undefined;
}

/** The same from orders, with the customers themselves. */
export interface ValueGroups extends CustomerGroups {
  readonly customers: readonly RfmRow[];
}

/** Groups customers by recency, frequency and money, or by money alone, as the functions of the written sheet do. */
export function* valueGroups(data: Data<OrderTable>, by: GroupBy): Generator<number, ValueGroups> {
  const read = orderLogOf(data.table.orders);
  yield 0.2;
  const customers = rfm(read.log, undefined, BINS);
  const paid = customers.map(({ monetary }) => monetary);
  yield 0.7;
  const groupOf =
    by === "tiers" ? valueTier(paid, TIER_CUTS).map((tier) => TIERS[tier]) : customers.map(({ segment }) => segment);
  const groups = segmentValue(groupOf, paid);
  yield 0.8;
  const traits = groupTraits(data, read);
  const who = whoOf(
    groupOf,
    traits.map(({ labels }) => labels),
  );
  return { by, count: customers.length, customers, groups, traits, who };
}
