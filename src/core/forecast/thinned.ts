import { type Distinct, distinct } from "../numeric/distinct";
import type { Likelihood } from "../numeric/likeliest";
import type { Spenders } from "./gammaGamma/Spending";
import type { Histories } from "./Histories";

/** How many groups are sent ahead to find a start, and from how many on that saves time. */
interface Thinning {
  readonly groups: number;
  readonly from: number;
}

/** Up to 500 groups, all of them are fast enough to try every start on. Where a few run to an edge, some more may not. */
const SCOUTS: readonly Thinning[] = [
  { groups: 300, from: 501 },
  { groups: 1500, from: 12_000 },
];
/** Enough to say whether a parameter runs off: a few may by chance. */
export const CROWD: Thinning = { groups: 6000, from: 12_000 };

type Ahead = Pick<Likelihood, "scouts" | "crowd">;

/** The likelihoods of what is sent ahead to find a start for all of the data. */
export function sentAhead<Data>(
  data: Data,
  thin: (data: Data, thinning: Thinning) => Data | undefined,
  surfaceOf: (data: Data) => Likelihood["surfaceAt"],
): Ahead {
  const part = (thinning: Thinning) => {
    const some = thin(data, thinning);
    return some && { surfaceAt: surfaceOf(some), size: thinning.groups };
  };
  return { scouts: SCOUTS.map(part).filter((each) => each !== undefined), crowd: part(CROWD) };
}

/** Some of the groups of a long list, evenly spread, to look for a start with; undefined where the list is short. */
export function thinned(histories: Histories, { groups, from }: Thinning): Histories | undefined {
  const { customers, repeatOrders, recency, age } = histories;
  if (customers.length < from) return undefined;
  const some = evenly(customers.length, groups);
  const of = ({ values, places }: Distinct) => distinct(some.map((group) => values[places[group]]));
  return {
    customers: some.map((group) => customers[group]),
    repeatOrders: of(repeatOrders),
    recency: of(recency),
    age: of(age),
    groups: new Int32Array(0),
  };
}

/** The same of what customers spent. */
export function thinnedSpenders(spenders: Spenders, { groups, from }: Thinning): Spenders | undefined {
  const { customers, repeatOrders, averageOrderValue } = spenders;
  if (customers.length < from) return undefined;
  const some = evenly(customers.length, groups);
  return {
    customers: some.map((group) => customers[group]),
    repeatOrders: some.map((group) => repeatOrders[group]),
    averageOrderValue: some.map((group) => averageOrderValue[group]),
    leftOut: 0,
  };
}

/** Places evenly spread over a list, about as many as are wanted. */
function evenly(length: number, wanted: number): Float64Array {
  const stride = Math.floor(length / wanted);
  return Float64Array.from({ length: Math.ceil(length / stride) }, (_, i) => i * stride);
}
