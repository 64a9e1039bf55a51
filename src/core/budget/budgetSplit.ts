import { demand } from "../DomainError";
import { bestSpend } from "./acquisitionSpend";
import { curveThrough, rateAt, type KnownPoint, type RateCurve } from "./returnCurve";

/** How money is split between winning and keeping customers, and what comes of it. */
export interface Split {
  /** Money per prospect. */
  readonly acquisitionSpend: number;
  readonly acquisitionRate: number;
  /** Money per customer and period. */
  readonly retentionSpend: number;
  readonly retentionRate: number;
  /** Money per prospect, over time. */
  readonly equity: number;
  /** Of all that is spent on a prospect over time, what goes into winning; undefined where nothing is spent. */
  readonly acquisitionShare: number | undefined;
}

export interface SplitTerms {
  readonly acquisition: KnownPoint;
  readonly retention: KnownPoint;
  /** Money that a customer brings in a period, before what is spent to keep them. */
  readonly margin: number;
  /** Interest a period, as a share. */
  readonly costOfMoney: number;
}

/**
 * Today's split between winning and keeping beside the best one, by the customer equity test.
 *
 *     equity = a m - A + a (m - R/r) r' / (1 - r'),  r' = r / (1 + i)
 *            = a V(R) - A,  V(R) = m + (m r - R) / (1 + i - r)
 *
 * with both rates on curves c (1 - e^(-k spend)). V does not depend on A, so the best R comes first: V rises while
 * r'(R) (m (1 + i) - R) > 1 + i - r(R), whose left less right falls in R, so that it has one root. Then A = ln(c k V) / k.
 *
 * Source: Blattberg & Deighton (1996), Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4), 136-144.
 * @throws DomainError unless both points have spend > 0 and 0 < rate < ceiling <= 1, and the cost of money is 0
 * or above; above 0, where so few would leave that without it a customer is worth more than a number can hold
 */
export function budgetSplit({ acquisition, retention, margin, costOfMoney }: SplitTerms): { now: Split; best: Split } {
  demand(costOfMoney >= 0 && costOfMoney < Infinity, "costOfMoney", costOfMoney, "zeroOrAbove");
  demand(Number.isFinite(margin), "margin", margin, "number");
  const winning = curveThrough(acquisition, {
    spend: "acquisitionSpend",
    rate: "acquisitionRate",
    ceiling: "acquisitionCeiling",
  });
  const keeping = curveThrough(retention, {
    spend: "retentionSpend",
    rate: "retentionRate",
    ceiling: "retentionCeiling",
  });
  const terms = { winning, keeping, margin, costOfMoney };
  const bestRetention = bestRetentionSpend(keeping, margin, costOfMoney);
  const worth = customerWorth(bestRetention, terms);
  demand(Number.isFinite(worth), "costOfMoney", costOfMoney, "aboveZero");
  return {
    now: splitAt(acquisition.spend, retention.spend, terms),
    best: splitAt(bestSpend(winning, worth), bestRetention, terms),
  };
}

interface Curves {
  readonly winning: RateCurve;
  readonly keeping: RateCurve;
  readonly margin: number;
  readonly costOfMoney: number;
}

function customerWorth(spend: number, { keeping, margin, costOfMoney }: Curves): number {
  const rate = rateAt(keeping, spend);
  return margin + (margin * rate - spend) / lossAt(keeping, spend, costOfMoney);
}

/** 1 + i - r, to the last digit where hardly anyone leaves and money costs nothing. */
function lossAt({ ceiling, k }: RateCurve, spend: number, costOfMoney: number): number {
  return costOfMoney + (1 - ceiling) + ceiling * Math.exp(-k * spend);
}

function splitAt(acquisitionSpend: number, retentionSpend: number, terms: Curves): Split {
  const acquisitionRate = rateAt(terms.winning, acquisitionSpend);
  const retentionRate = rateAt(terms.keeping, retentionSpend);
  const kept = (acquisitionRate * retentionSpend) / lossAt(terms.keeping, retentionSpend, terms.costOfMoney);
  const spent = acquisitionSpend + kept;
  return {
    acquisitionSpend,
    acquisitionRate,
    retentionSpend,
    retentionRate,
    equity: acquisitionRate * customerWorth(retentionSpend, terms) - acquisitionSpend,
    acquisitionShare: spent > 0 ? acquisitionSpend / spent : undefined,
  };
}

/** Halving the bracket [0, m (1 + i)], at whose end keeping costs all that it could bring, until it cannot be halved. */
function bestRetentionSpend(keeping: RateCurve, margin: number, costOfMoney: number): number {
  const { ceiling, k } = keeping;
  const gain = (spend: number) =>
    ceiling * k * Math.exp(-k * spend) * (margin * (1 + costOfMoney) - spend) - lossAt(keeping, spend, costOfMoney);
  if (!(gain(0) > 0)) return 0;
  let [low, high] = [0, margin * (1 + costOfMoney)];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (gain(middle) > 0) low = middle;
    else high = middle;
  }
}
