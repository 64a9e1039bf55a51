/** A keyword whose clicks are bought one by one, each time with the choice to stop for good. Money is in customer values. */
export interface StoppingProblem {
  /** The belief of its conversion rate: a of its beta distribution. */
  readonly a: number;
  /** a + b. */
  readonly total: number;
  /** What a click costs, as a share of what a customer is worth; above 0. */
  readonly price: number;
  /** Clicks that can be bought in all, a whole number of 1 or more. */
  readonly clicksAhead: number;
  /** What money of the next click is worth now, as a share; 1 where all clicks count alike. */
  readonly discount: number;
}

/** What buying on until it no longer pays brings. */
export interface Stopping {
  /** Expected gain of buying the first click and deciding from there, in customer values; below 0 where it is not worth it. */
  readonly worth: number;
  /** Expected number of clicks bought on the way (discounted as money is), the first included. */
  readonly clicks: number;
  /** For each number of sales, the clicks at which so many are no longer enough; where there is none, it is clicksAhead. */
  readonly pauseAt: Int32Array;
}

/** A click that gains less than this share of its price is not worth it: rounding must not decide a tie. */
const TIE = 1e-12;
/** The worth of stopping, in customer values, that is nothing. */
const NOTHING = 1e-18;

/**
 * Buying clicks one by one, with what each of them teaches: the best rule for when to stop, by backward induction.
 *
 *     V(s, t) = max(0, p - c + d (p V(s + 1, t + 1) + (1 - p) V(s, t + 1))),   p = (a + s)/(a + b + t),   V = 0 after the last
 *     s = sales, t = clicks, c = price, d = discount
 *
 * Never stopping brings L(s, t) = (p - c) R(t), R(t) = 1 + d + d^2 + ... over the clicks that are left. So V = L + W, where W
 * is what the choice to stop is worth: W = -L where it is best to stop, d (p W(s + 1, t + 1) + (1 - p) W(s, t + 1)) elsewhere.
 * Who has more sales than would stop at the last click never stops, and W is 0 there; below the boundary it is -L. What is
 * left to find is the band between, from the boundary up to where W fades out: some hundred sales wide at most.
 *
 * Source: Bradt, Johnson & Karlin (1956), On Sequential Designs for Maximizing the Sum of n Observations, Annals of
 * Mathematical Statistics 27, 1060-1074, section 4 (one arm known): the boundary rises with the sales, and a rule that stops
 * stops for good.
 */
export function stopping(problem: StoppingProblem): Stopping {
  const { a, total, price, clicksAhead } = problem;
  const last = clicksAhead - 1;
  // So many sales at the last click, and it does not pay.
  const highest = Math.min(last, Math.floor(price * (total + last) * (1 + TIE) - a));
  const band: Band = {
    ...problem,
    left: discountedClicks(problem),
    stops: new Float64Array(Math.max(2, highest + 2)),
    fewer: new Float64Array(Math.max(2, highest + 2)),
    pauseAt: new Int32Array(Math.max(0, highest + 1)),
    boundary: Math.max(-1, highest),
    top: Math.max(-1, highest),
  };
  for (let t = last - 1; t > 0; t--) {
    // Not even sales from every click would be enough, so nothing that comes before can be worth more than the click itself.
    if (band.boundary > t) return { worth: a / total - price, clicks: 1, pauseAt: band.pauseAt };
    const before = band.boundary;
    lowerBoundary(band, t);
    carryBack(band, before, t);
  }
  return firstClick(band);
}

/** What is known of one number of clicks, while it goes back from the last to the first. */
interface Band extends StoppingProblem {
  /** For each t, the clicks that are left, discounted: R(t). */
  readonly left: Float64Array;
  /** For each s above the boundary, what the choice to stop is worth: W. */
  readonly stops: Float64Array;
  /** For each s above the boundary, by how many clicks fewer are bought than with never stopping. */
  readonly fewer: Float64Array;
  readonly pauseAt: Int32Array;
  /** With so many sales it is best to stop. */
  boundary: number;
  /** With more sales than this the choice to stop is worth nothing. */
  top: number;
}

function discountedClicks({ clicksAhead, discount }: StoppingProblem): Float64Array {
  const left = new Float64Array(clicksAhead + 1);
  for (let t = clicksAhead - 1; t >= 0; t--) left[t] = 1 + discount * left[t + 1];
  return left;
}

/** One click earlier, fewer sales are enough to go on: those at and below the boundary of t + 1 are tried from the highest down. */
function lowerBoundary(band: Band, t: number): void {
  const { a, total, price, discount, left, stops, fewer, pauseAt } = band;
  const next = left[t + 1];
  let s = band.boundary;
  let above = stops[s + 1];
  let fewerAbove = fewer[s + 1];
  for (; s >= 0; s--) {
    const p = (a + s) / (total + t);
    const stopped = (price - (a + s) / (total + t + 1)) * next;
    const stop = discount * (p * above + (1 - p) * stopped);
    if ((p - price) * left[t] + stop <= TIE * price) break;
    stops[s] = stop;
    fewer[s] = discount * (p * fewerAbove + (1 - p) * next);
    pauseAt[s] = t + 1;
    above = stopped;
    fewerAbove = next;
  }
  band.boundary = s;
}

/** From t + 1 to t, for those who were above the boundary at t + 1 already. */
function carryBack(band: Band, before: number, t: number): void {
  const { a, total, discount, stops, fewer } = band;
  const reach = Math.min(band.top, t);
  const share = discount / (total + t);
  let stop = stops[before + 1];
  let less = fewer[before + 1];
  for (let s = before + 1; s <= reach; s++) {
    const p = (a + s) * share;
    const stopAbove = stops[s + 1];
    const lessAbove = fewer[s + 1];
    stops[s] = discount * stop + p * (stopAbove - stop);
    fewer[s] = discount * less + p * (lessAbove - less);
    stop = stopAbove;
    less = lessAbove;
  }
  while (band.top > before && stops[band.top] <= NOTHING) stops[band.top] = fewer[band.top--] = 0;
}

/** The first click, bought whether it is worth it or not, and all that is best from there. */
function firstClick({ a, total, price, discount, left, stops, fewer, pauseAt, boundary }: Band): Stopping {
  const p = a / total;
  const next = left[1];
  const stopped = (sales: number) => (price - (a + sales) / (total + 1)) * next;
  const worthOf = (sales: number) => (sales <= boundary ? stopped(sales) : stops[sales]);
  const fewerOf = (sales: number) => (sales <= boundary ? next : fewer[sales]);
  const worth = (p - price) * left[0] + discount * (p * worthOf(1) + (1 - p) * worthOf(0));
  if (boundary >= 0 && worth > TIE * price) pauseAt[0] = 1;
  return { worth, clicks: left[0] - discount * (p * fewerOf(1) + (1 - p) * fewerOf(0)), pauseAt };
}
