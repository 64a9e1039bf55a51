import { NoAnswer } from "../../NoAnswer";
import { likeliest } from "../../numeric/likeliest";
import { logGamma } from "../../numeric/logGamma";
import type { Surface } from "../../numeric/Surface";
import { sum } from "../../numeric/sum";
import { demandSeen } from "../clickRules";
import { betaBinomialSurface, type KeywordCounts } from "./betaBinomialSurface";

/** What to know of a usual rate before using it. */
export type RateWarning =
  | "ratesAlike"
  | "ratesAllOrNothing"
  | "worthUntold"
  | { readonly id: "moreCustomersThanClicks"; readonly rows: number };

/** What keywords usually do, as an account's own keywords show it. */
export interface LearntRate {
  /** Customers per click of the average keyword. */
  readonly rate: number;
  /** How many clicks it is worth: few where keywords differ much from each other. */
  readonly worth: number;
  readonly keywords: number;
  readonly clicks: number;
  readonly customers: number;
  readonly logLikelihood: number;
  readonly warnings: readonly RateWarning[];
}

const LEAST_WORTH = 1e-3;
/** Where all keywords are alike, what their rate is worth would run off without end. */
const MOST_WORTH = 1e6;
const LEAST_RATE = 1e-12;
/** From this standard error of its logarithm on, 95% of what the worth could be spans a factor of 50. */
const UNTOLD = 1;
const AT_BOUND = 1e-9;
const NEWTON_STEPS = 3;

/**
 * Learns from many keywords how their conversion rates spread: the usual rate, and how many clicks it is worth beside what a
 * keyword did itself. Every keyword has a rate of its own, drawn from one beta distribution; the likeliest one is found.
 *
 *     the a and b with the highest product of C(n, k) B(a + k, b + n - k)/B(a, b);   rate a/(a + b), worth a + b
 *
 * Parts of a customer count through the gamma function. Keywords without clicks tell nothing and are passed over; so are
 * those with more customers than clicks, which a warning counts.
 *
 * Source: Griffiths (1973), Maximum Likelihood Estimation for the Beta-Binomial Distribution, Biometrics 29, 637-648.
 * @throws DomainError for clicks or customers below 0; NoAnswer for fewer than two keywords with clicks, and where none of
 *   the clicks brought a customer or every one did
 * @example usualRate({ customers: [0, 2, 9], clicks: [20, 20, 20] }).rate // 0.175
 */
export function usualRate({ customers, clicks }: KeywordCounts): LearntRate {
  const counts = { customers: [] as number[], clicks: [] as number[] };
  let leftOut = 0;
  for (let i = 0; i < clicks.length; i++) {
    demandSeen({ customers: Math.min(customers[i], clicks[i]), clicks: clicks[i] });
    if (customers[i] > clicks[i]) leftOut++;
    if (clicks[i] === 0 || customers[i] > clicks[i]) continue;
    counts.customers.push(customers[i]);
    counts.clicks.push(clicks[i]);
  }
  if (counts.clicks.length < 2) throw new NoAnswer("tooFewKeywords");
  const [sold, seen] = [sum(counts.customers), sum(counts.clicks)];
  if (sold === 0) throw new NoAnswer("noCustomerOfAnyClick");
  if (sold >= seen) throw new NoAnswer("customerOfEveryClick");
  const surfaceAt = betaBinomialSurface(counts);
  const found = likeliest({
    surfaceAt,
    starts: [10, 300, 10_000].map((worth) => [sold / seen, worth]),
    lowest: [LEAST_RATE, LEAST_WORTH],
    highest: [1 - LEAST_RATE, MOST_WORTH],
  });
  const worth = within(found.parameters[1]);
  const rate = settledRate(surfaceAt, found.parameters[0], worth);
  const warnings = shapeWarnings(worth, found.logErrors[1]);
  return {
    rate,
    worth,
    keywords: counts.clicks.length,
    clicks: seen,
    customers: sold,
    logLikelihood: found.logLikelihood + logWays(counts),
    warnings: leftOut > 0 ? [...warnings, { id: "moreCustomersThanClicks", rows: leftOut }] : warnings,
  };
}

/** The worth, at a bound where rounding alone keeps it off. */
function within(worth: number): number {
  if (worth >= MOST_WORTH * (1 - AT_BOUND)) return MOST_WORTH;
  return worth <= LEAST_WORTH * (1 + AT_BOUND) ? LEAST_WORTH : worth;
}

/** The likeliest rate to all its digits: the search rests where a step gains nothing, which few customers leave a hair's breadth off. */
function settledRate(surfaceAt: (at: Float64Array) => Surface, near: number, worth: number): number {
  let rate = near;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { slope, curvature } = surfaceAt(Float64Array.of(rate, worth));
    const next = rate - slope[0] / curvature[0];
    if (!(curvature[0] < 0 && next > 0 && next < 1)) break;
    rate = next;
  }
  return rate;
}

function shapeWarnings(worth: number, logError: number): RateWarning[] {
  if (worth === MOST_WORTH) return ["ratesAlike"];
  if (worth === LEAST_WORTH) return ["ratesAllOrNothing"];
  return logError > UNTOLD ? ["worthUntold"] : [];
}

/** The sum of ln C(n, k). */
function logWays({ customers, clicks }: { customers: number[]; clicks: number[] }): number {
  return sum(clicks.map((n, i) => logGamma(n + 1) - logGamma(customers[i] + 1) - logGamma(n - customers[i] + 1)));
}
