import type { UsualRate } from "../../core/clicks/conversionBelief";
import { LEAST_SHARE } from "../../core/clicks/verdict";
import { asDouble, type Dialect, DIFFERENCES, doubleLiteral, identifier } from "../dialects";
import { type OrderNames, tableName } from "../orderRows";
import { inSteps } from "../steps";

/** Where clicks stand: a row a keyword, or a row a keyword and day. */
export interface KeywordNames {
  readonly table: OrderNames["table"];
  readonly keyword: string;
  readonly clicks: string;
  /** Customers, or conversions, that came of the clicks. */
  readonly customers: string;
  readonly cost: string;
}

export interface KeywordTerms extends UsualRate {
  /** Money per customer. */
  readonly customerValue: number;
  /** Profit wanted on the money spent, as a share. */
  readonly targetReturn?: number | undefined;
}

/**
 * The query that says of each keyword what a click is worth: its cost, the rate to believe in (the usual one weighed against its own clicks),
 * EPC and the highest CPC at it, and the profit to expect of a click. The verdict is told as far as arithmetic goes: keep testing below a fifth of
 * the clicks that the usual rate is worth, unprofitable where not even a customer a click would pay for the clicks, and else NULL. It
 * hangs on the chance of profit, and that and EPC's range on the beta distribution, which none of these databases has: for them give these
 * rows to VERDICT, PROFITCHANCE and EPCRANGE. Keywords with more customers than clicks are left out, as by USUALRATE.
 */
export function earningsOfKeywords(dialect: Dialect, names: KeywordNames, terms: KeywordTerms): string {
  const { customerValue, usualRate, usualClicks = 1 / usualRate, targetReturn = 0 } = terms;
  const { text, literal } = DIFFERENCES[dialect];
  const column = (name: string) => identifier(dialect, name);
  const sum = (name: string) => `SUM(${asDouble(dialect, column(name))})`;
  const number = (value: number) => doubleLiteral(dialect, value);
  const shown = `TRIM(CAST(${column(names.keyword)} AS ${text}))`;
  return inSteps(
    dialect,
    [
      "What a click on each keyword is worth, as of WORTH.EPC and WORTH.MAXCPC, by the usual rate and the keyword's own clicks.",
      "Chance of profit and range of EPC need the beta distribution, which the database lacks: WORTH.PROFITCHANCE, WORTH.VERDICT and",
      "WORTH.EPCRANGE tell them of these rows. A verdict stands where it needs no chance.",
    ],
    [
      {
        name: "worth_keywords",
        sql: `
SELECT ${shown} AS keyword, ${sum(names.clicks)} AS clicks, ${sum(names.customers)} AS customers, ${sum(names.cost)} AS cost
FROM ${tableName(dialect, names.table)}
WHERE ${shown} <> ''
GROUP BY ${shown}`,
      },
      {
        name: "believed",
        sql: `
SELECT
  worth_keywords.*,
  cost / NULLIF(clicks, 0) AS cpc,
  (${number(usualRate * usualClicks)} + customers) / (${number(usualClicks)} + clicks) AS expected_rate
FROM worth_keywords
WHERE customers >= 0 AND customers <= clicks`,
      },
    ],
    `
SELECT
  keyword,
  clicks,
  customers,
  cost,
  cpc,
  expected_rate,
  ${number(customerValue)} * expected_rate AS epc,
  ${number(customerValue)} * expected_rate / ${number(1 + targetReturn)} AS max_cpc,
  ${number(customerValue)} * expected_rate - cpc AS profit_per_click,
  CASE
    WHEN clicks < ${number(LEAST_SHARE * usualClicks)} THEN ${literal("Keep testing")}
    WHEN cpc >= ${number(customerValue)} THEN ${literal("Unprofitable")}
  END AS verdict
FROM believed
ORDER BY cost DESC, keyword`,
  );
}
