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
const CROWD: Thinning = { groups: 6000, from: 12_000 };

type Ahead = Pick<Likelihood, "scoutsAt" | "crowdAt">;

/** The likelihoods of what is sent ahead to find a start for all of the data. */
export function sentAhead<Data>(
  data: Data,
  thin: (data: Data, thinning: Thinning) => Data | undefined,
  surfaceOf: (data: Data) => Likelihood["surfaceAt"],
): Ahead {
  const surfaceAt = (thinning: Thinning) => {
    const some = thin(data, thinning);
    return some && surfaceOf(some);
  };
  return { scoutsAt: SCOUTS.map(surfaceAt).filter((each) => each !== undefined), crowdAt: surfaceAt(CROWD) };
}

/** Some of the groups of a long list, evenly spread, to look for a start with; undefined where the list is short. */
export function thinned(histories: Histories, { groups, from }: Thinning): Histories | undefined {
  const { customers, repeatOrders, recency, age } = histories;
  if (customers.length < from) return undefined;
  const every = evenly(customers.length, groups);
  const some = ({ values, places }: Distinct) => distinct(Float64Array.from(places.filter(every), (at) => values[at]));
  return {
    customers: customers.filter(every),
    repeatOrders: some(repeatOrders),
    recency: some(recency),
    age: some(age),
    groups: new Int32Array(0),
  };
}

/** The same of what customers spent. */
export function thinnedSpenders(spenders: Spenders, { groups, from }: Thinning): Spenders | undefined {
  const { customers, repeatOrders, averageOrderValue } = spenders;
  if (customers.length < from) return undefined;
  const every = evenly(customers.length, groups);
  return {
    customers: customers.filter(every),
    repeatOrders: repeatOrders.filter(every),
    averageOrderValue: averageOrderValue.filter(every),
    leftOut: 0,
  };
}

function evenly(length: number, groups: number) {
  const stride = Math.floor(length / groups);
  return (_: number, i: number) => i % stride === 0;
}
