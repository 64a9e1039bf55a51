import { BINOM } from "@formulajs/formulajs";
import jStat from "jstat";
import type { Cells } from "../functions/cells";
import type { Peer } from "./Peer";

const USUAL_RATE = 0.01;
const PRIOR_CLICKS = 1 / USUAL_RATE;

/** The row's number, from a column or from a single cell. */
export const at = (cells: Cells, row: number): number => Number(cells[cells.length === 1 ? 0 : row][0]);

/** An answer for every row of the longest column. */
export function eachRow<Answer>(cells: readonly Cells[], answer: (row: number) => Answer): Answer[] {
  const rows = Math.max(...cells.map((column?: Cells) => column?.length ?? 0));
  return Array.from({ length: rows }, (_, row) => answer(row));
}

/** The posterior of a keyword's rate, a beta distribution. */
const posterior = (customers: number, clicks: number) =>
  [1 + customers, PRIOR_CLICKS - 1 + clicks - customers] as const;

export const CLICK_PEERS: Readonly<Record<string, Peer>> = {
  PROFITCHANCE: {
    name: "jstat beta.cdf",
    rows: 100_000,
    whyAhead: "its continued fraction ends after seven digits, ours goes on to the thirteenth",
    answers: (cells) => {
      const [cpc, value, customers, clicks] = cells;
      return eachRow(cells, (row) => {
        const [a, b] = posterior(at(customers, row), at(clicks, row));
        return 1 - jStat.beta.cdf(at(cpc, row) / at(value, row), a, b);
      });
    },
  },
  EPCRANGE: {
    name: "jstat beta.inv",
    rows: 100_000,
    whyAhead: "it ends after some eight digits, and answers no mean beside the two ends",
    answers: (cells) => {
      const [value, customers, clicks, confidence] = cells;
      return eachRow(cells, (row) => {
        const [a, b] = posterior(at(customers, row), at(clicks, row));
        const tail = (1 - at(confidence, row)) / 2;
        return [tail, 1 - tail].map((p) => at(value, row) * jStat.beta.inv(p, a, b));
      }).flat();
    },
    ours: (answer) => (answer as Cells).flatMap(([low, , high]) => [Number(low), Number(high)]),
  },
  SALECHANCE: {
    name: "formulajs BINOM.DIST",
    rows: 100_000,
    whyAhead: "it ends after ten digits, and takes numbers as they are, where ours checks every cell",
    answers: (cells) => {
      const [clicks, rate, sales] = cells;
      return eachRow(cells, (row) => 1 - Number(BINOM.DIST(at(sales, row) - 1, at(clicks, row), at(rate, row), true)));
    },
  },
  CLICKSTOTEST: {
    name: "jstat negbin.cdf",
    rows: 1_000,
    answers: (cells) => {
      const [rate, sales, confidence] = cells;
      return eachRow(cells, (row) => fewestClicks(at(rate, row), at(sales, row), at(confidence, row)));
    },
  },
};

/** The fewest clicks with enough chance of the sales, by halving: clicks in vain before the last sale are negative binomial. */
function fewestClicks(rate: number, sales: number, confidence: number): number {
  let [low, high] = [sales - 1, Math.ceil((20 * (sales + 3)) / rate)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (jStat.negbin.cdf(middle - sales, sales, rate) >= confidence) high = middle;
    else low = middle;
  }
  return high;
}
