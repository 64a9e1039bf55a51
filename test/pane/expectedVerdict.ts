/** What was seen of a keyword, and what the verdict on it rests on. */
export interface Evidence {
  readonly clicks: number;
  readonly cost: number;
  readonly conversions: number;
  readonly customerValue: number;
  readonly usualRate: number;
  /** How many clicks that rate is worth. */
  readonly usualClicks: number;
  readonly confidence: number;
}

/** The figures of a keyword, calculated by plain numerical integration of what is believed of its conversion rate. */
export function expectedVerdict({ cost, customerValue, confidence, ...seen }: Evidence) {
  const { clicks, usualClicks } = seen;
  const [a, b] = believed(seen);
  const below = shareBelow(a, b);
  const cpc = cost / clicks;
  const chance = cpc >= customerValue ? 0 : 1 - below(cpc / customerValue);
  const tail = (1 - confidence) / 2;
  // Below a fifth of the clicks that the usual rate is worth, it alone must not decide.
  const isTooEarly = clicks < usualClicks / 5;
  return {
    cpc,
    low: customerValue * rateAt(below, tail),
    expected: (customerValue * a) / (a + b),
    high: customerValue * rateAt(below, 1 - tail),
    chance,
    verdict: isTooEarly
      ? "Too few clicks"
      : chance >= confidence
        ? "Profitable"
        : chance <= 1 - confidence
          ? "Unprofitable"
          : "Keep testing",
  };
}

/** What is believed of a conversion rate: the usual one over its clicks, and what was seen. */
function believed({
  clicks,
  conversions,
  usualRate,
  usualClicks,
}: Omit<Evidence, "cost" | "customerValue" | "confidence">) {
  return [usualRate * usualClicks + conversions, (1 - usualRate) * usualClicks + clicks - conversions] as const;
}

const STEPS = 4000;

/** The share of x^(a-1) (1-x)^(b-1) that lies below x, by Simpson's rule over t where x = t^m, which is smooth at 0. */
function shareBelow(a: number, b: number): (x: number) => number {
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  const top = Math.min(1, mean + 40 * deviation);
  const peak = Math.max(mean, 1e-12);
  const atPeak = (a - 1) * Math.log(peak) + (b - 1) * Math.log1p(-peak);
  const m = Math.max(4, 4 / a);
  const density = (t: number) => {
    const x = t ** m;
    if (x === 0 || x === 1) return 0;
    return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - atPeak) * m * t ** (m - 1);
  };
  const area = (to: number) => {
    const end = to ** (1 / m);
    const width = end / STEPS;
    let sum = density(0) + density(end);
    for (let i = 1; i < STEPS; i++) sum += density(i * width) * (i % 2 === 1 ? 4 : 2);
    return (sum * width) / 3;
  };
  const all = area(top);
  return (x) => (x >= top ? 1 : area(x) / all);
}

/** The rate below which a share lies, by halving. */
function rateAt(below: (x: number) => number, share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What a test of so many clicks is expected to gain, over every number of sales it may bring. */
export function expectedTestValue(seen: Evidence, test: number, later: number): number {
  const { clicks, cost, customerValue } = seen;
  const [a, b] = believed(seen);
  const cpc = cost / clicks;
  const profit = (a * customerValue) / (a + b) - cpc;
  let chance = 1;
  for (let i = 0; i < test; i++) chance *= (b + i) / (a + b + i);
  let afterwards = 0;
  for (let sales = 0; sales <= test; sales++) {
    afterwards += chance * Math.max(0, ((a + sales) * customerValue) / (a + b + test) - cpc);
    chance *= ((test - sales) * (a + sales)) / ((sales + 1) * (b + test - sales - 1));
  }
  return later * (afterwards - Math.max(0, profit)) + test * (profit - Math.max(0, profit));
}
