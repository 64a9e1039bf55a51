import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { multipleChoice, type Offers } from "../numeric/multipleChoice";
import { bestTest } from "./bestTest";
import { demandPrice } from "./clickRules";
import { conversionBelief, type UsualRate } from "./conversionBelief";
import { demandClicksAhead } from "./learning/demandClicksAhead";
import { valueOfTest } from "./valueOfTest";

/** A keyword that can be tested before the rest of its clicks are bought. */
export interface TestableKeyword extends UsualRate {
  /** Money per click, 0 or more. */
  cpc: number;
  /** Money per customer; may be negative. */
  customerValue: number;
  /** Clicks for the test and afterwards together; a part of a click is none. */
  clicksAhead: number;
  /** Clicks that its test may take, where these are fewer than all: in the months of the test it may bring no more. */
  mostClicks?: number | undefined;
}

/** Money that does not matter: a split that brings so much more is not searched for. */
const ENOUGH = 0.005;
/** Of a test that may take more clicks than this, evenly spaced sizes are tried first. */
const MOST_SIZES = 2000;
const MOST_CLICKS_AHEAD = 10_000_000;

/**
 * How many clicks to test each keyword with, for a budget: the split whose tests are worth the most together.
 *
 *     whole m_i from 0 to N_i, and to mostClicks_i, with the highest sum of valueOfTest(m_i test clicks, N_i - m_i later ones),
 *     sum of cpc_i m_i <= budget                                                         N = clicksAhead
 *
 * The first clicks of a test are worth nothing, too few to change anybody's mind, and the last ones little; between lie the
 * clicks that decide. So an even split wastes money on tests that are all too small, and some keywords are better not tested.
 *
 * @returns for each keyword, its test clicks; within half a cent of the best split where the search came to its end, and never
 *   worth less than an even split of the money
 * @throws DomainError unless budget, cpc and mostClicks >= 0, clicksAhead is from 0 to 10,000,000, and as conversionBelief; NoAnswer for
 *   no keywords
 * @example splitOfTests(300, [{ cpc: 3, customerValue: 250, clicksAhead: 5000, usualRate: 0.01 }]) // [100]
 */
export function splitOfTests(budget: number, keywords: readonly TestableKeyword[]): number[] {
  demand(budget >= 0, "budget", budget, "notNegative");
  if (keywords.length === 0) throw new NoAnswer("noKeywords");
  const even = budget / keywords.length;
  // Of splits that are as good the search takes what it meets first: it meets the keywords in one order, however they are listed.
  const order = keywords.map((_, i) => i).sort((i, j) => compared(keywords[i], keywords[j]));
  const tests = order.map((i) => ({ cpc: keywords[i].cpc, ...sizesToTry(keywords[i], budget, even) }));
  const offers = tests.map(({ sizes, values, cpc }): Offers => ({ values, costs: sizes.map((size) => size * cpc) }));
  const evenly = tests.map(({ sizes, cpc }) => lastWithin(sizes, even / cpc));
  const split = new Array<number>(keywords.length).fill(0);
  multipleChoice(offers, budget, ENOUGH, evenly).forEach((offer, place) => {
    split[order[place]] = tests[place].sizes[offer];
  });
  return split;
}

const FIGURES = ["cpc", "customerValue", "clicksAhead", "usualRate", "usualClicks", "mostClicks"] as const;

function compared(one: TestableKeyword, other: TestableKeyword): number {
  for (const figure of FIGURES) {
    const difference = (one[figure] ?? 0) - (other[figure] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @throws DomainError for a keyword that cannot be */
export function demandTestable({ cpc, clicksAhead, mostClicks = 0, ...usual }: TestableKeyword): void {
  demandPrice(cpc);
  demand(mostClicks >= 0, "mostClicks", mostClicks, "notNegative");
  demandClicksAhead(clicksAhead, MOST_CLICKS_AHEAD);
  conversionBelief({ ...usual, customers: 0, clicks: 0 });
}

/** Sizes of a test from 0 up to the best there is without a budget, as far as it may go, and what each is worth. */
function sizesToTry(keyword: TestableKeyword, budget: number, even: number) {
  demandTestable(keyword);
  const allClicks = Math.floor(keyword.clicksAhead);
  const evidence = { ...keyword, customers: 0, clicks: 0 };
  const { testClicks: best } = bestTest({ ...evidence, allClicks });
  const allowed = Math.min(best, Math.floor(keyword.mostClicks ?? allClicks));
  const most = allowed === 0 ? 0 : Math.min(allowed, Math.floor(budget / keyword.cpc));
  const step = Math.max(1, most / MOST_SIZES);
  const sizes = new Set([0, most, Math.min(most, Math.floor(even / keyword.cpc) || 0)]);
  for (let i = 1; i * step < most; i++) sizes.add(Math.round(i * step));
  const rising = [...sizes].sort((one, other) => one - other);
  const values = rising.map((testClicks) =>
    testClicks === 0 ? 0 : valueOfTest({ ...evidence, testClicks, laterClicks: allClicks - testClicks }),
  );
  return { sizes: rising, values };
}

function lastWithin(sizes: readonly number[], most: number): number {
  let last = 0;
  sizes.forEach((size, i) => {
    if (size <= most) last = i;
  });
  return last;
}
