import { outOfFive } from "../core/segments/rfm";
import { NO_RFM_RULE, RFM_RULES } from "../core/segments/rfmSegment";
import { asDouble, type Dialect, DIFFERENCES } from "./dialects";
import type { QueryStep } from "./steps";

/** What is scored, and the column of customers that holds it. */
const MEASURES = { recency: "r", orders: "f", spend: "m" } as const;
type Measure = keyof typeof MEASURES;
const NAMES = Object.keys(MEASURES) as Measure[];

/**
 * The bounds between scores: the interior quantiles of recency, orders and spend, of type 7 as everywhere in Worth, in one row of columns
 * (r1, r2 ...). Databases have quantiles, but not all have these, and rounding moves some of them by a place; here places are whole
 * numbers. They are counted over the different figures, of which there are fewer than customers.
 */
export function rfmSteps(dialect: Dialect, bins: number): QueryStep[] {
  const { quotient } = DIFFERENCES[dialect];
  const place = "(base.customers - 1) * cuts.cut";
  const cuts = interior(bins).map((cut) => (cut === 1 ? "SELECT 1 AS cut" : `UNION ALL SELECT ${cut}`));
  const bounds = NAMES.flatMap((measure) =>
    interior(bins).map(
      (cut) => `MAX(CASE WHEN measure = '${measure}' AND cut = ${cut} THEN bound END) AS ${boundOf(measure, cut)}`,
    ),
  );
  return [
    { name: "tallies", sql: NAMES.map((measure) => tally(dialect, measure)).join("\nUNION ALL\n") },
    { name: "counted", sql: COUNTED },
    { name: "cuts", sql: cuts.join("\n") },
    {
      name: "places",
      sql: `
SELECT
  cuts.cut,
  ${quotient(`(${place})`, bins)} AS below,
  ${asDouble(dialect, `${place} - ${bins} * (${quotient(`(${place})`, bins)})`)} / ${bins} AS share
FROM cuts
CROSS JOIN base`,
    },
    { name: "quantiles", sql: QUANTILES },
    { name: "bounds", sql: `SELECT\n  ${bounds.join(",\n  ")}\nFROM quantiles` },
  ];
}

function interior(bins: number): number[] {
  return Array.from({ length: bins - 1 }, (_, i) => i + 1);
}

function boundOf(measure: Measure, cut: number): string {
  return `${MEASURES[measure]}${cut}`;
}

function tally(dialect: Dialect, measure: Measure): string {
  return `
SELECT '${measure}' AS measure, ${asDouble(dialect, measure)} AS figure, COUNT(*) AS customers
FROM customers
GROUP BY ${measure}`.trim();
}

const COUNTED = `
SELECT
  measure,
  figure,
  customers,
  SUM(customers) OVER (PARTITION BY measure ORDER BY figure ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS through
FROM tallies`;

/** Straight between the figures at a place and the next one, which are often the same. */
const QUANTILES = `
SELECT
  counted.measure,
  places.cut,
  MIN(counted.figure) + places.share * (MAX(counted.figure) - MIN(counted.figure)) AS bound
FROM counted
JOIN places ON counted.through > places.below AND counted.through - counted.customers <= places.below + 1
GROUP BY counted.measure, places.cut, places.share`;

/** The scores of a customer, beside `bounds`: one more than the bounds below a figure; of recency little is best. */
export function rfmScores(bins: number): string[] {
  const above = (measure: Measure) =>
    interior(bins)
      .map((cut) => `CASE WHEN customers.${measure} > bounds.${boundOf(measure, cut)} THEN 1 ELSE 0 END`)
      .join(" + ");
  return [`${bins} - (${above("recency")}) AS r`, `1 + ${above("orders")} AS f`, `1 + ${above("spend")} AS m`];
}

/** The three scores written one behind the other. */
export function rfmScore(dialect: Dialect, bins: number): string {
  if (bins < 10) return "100 * ranked.r + 10 * ranked.f + ranked.m";
  const { text, whole } = DIFFERENCES[dialect];
  const digits = ["r", "f", "m"].map((score) => `CAST(ranked.${score} AS ${text})`);
  return `CAST(CONCAT(${digits.join(", ")}) AS ${whole})`;
}

/** The first rule that fits. Rules go by scores from 1 to 5; those of other numbers of bins are spread over these. */
export function rfmSegmentOf(dialect: Dialect, bins: number): string {
  const { literal } = DIFFERENCES[dialect];
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  const rules = RFM_RULES.flatMap(([name, ...ranges]) => {
    const fitting = ranges.map(([from, to]) =>
      scores.filter((score) => outOfFive(score, bins) >= from && outOfFive(score, bins) <= to),
    );
    if (fitting.some((own) => own.length === 0)) return [];
    const within = fitting.map((own, i) => `ranked.${"rfm"[i]} BETWEEN ${own[0]} AND ${own[own.length - 1]}`);
    return [`    WHEN ${within.join(" AND ")} THEN ${literal(name)}`];
  });
  return ["CASE", ...rules, `    ELSE ${literal(NO_RFM_RULE)}`, "  END"].join("\n");
}
