import { DIFFERENCES, type Dialect } from "./dialects";
import { settled } from "./orderRows";
import type { QueryStep } from "./steps";

/** All rows of a customer up to one of them. */
const SO_FAR = "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";

/**
 * How fast those won in the period before earn back whatever winning one costs, as `daysByHalves` of the core reads it: `halves_earned`,
 * with days_since_first, half_earned and most_earned, a row where either rises, and lasting_days until the next. By the end of a day a
 * customer has earned the most that they had brought after costs by the end of any day so far.
 *
 * What half of all have earned on a day is a quantile of that day. Customers are counted by what they earned before days are compared:
 * money has few decimals, so that there are fewer amounts than customers. Only amounts matter between the half of the first day, `lowest`,
 * and that of the last, `highest`; whoever has earned less or more counts as one who earned just that.
 *
 * They build on `won` (customer, first_day, first_period) and `dated` (customer, order_day, amount, cost).
 */
export function halvesEarnedSteps(dialect: Dialect): QueryStep[] {
  const { daysBetween, quotient } = DIFFERENCES[dialect];
  return [
    {
      name: "halves",
      sql: `
SELECT ${quotient("(COUNT(*) + 1)", 2)} AS half, ${quotient("COUNT(*)", 2)} + 1 AS most
FROM won
WHERE first_period = 1`,
    },
    {
      // Given back before the first order, money counts from the beginning.
      name: "aged",
      sql: `
SELECT
  dated.customer,
  CASE WHEN dated.order_day < won.first_day THEN 0 ELSE ${daysBetween("won.first_day", "dated.order_day")} END AS age,
  dated.amount - dated.cost AS money
FROM dated
JOIN won ON won.customer = dated.customer
WHERE won.first_period = 1`,
    },
    { name: "by_age", sql: "SELECT customer, age, SUM(money) AS money\nFROM aged\nGROUP BY customer, age" },
    {
      name: "brought",
      sql: `
SELECT customer, age, ${settled(`SUM(money) OVER (PARTITION BY customer ORDER BY age ${SO_FAR})`)} AS money
FROM by_age`,
    },
    {
      name: "earned",
      sql: `SELECT customer, age, MAX(money) OVER (PARTITION BY customer ORDER BY age ${SO_FAR}) AS money\nFROM brought`,
    },
    {
      name: "rises",
      sql: `
SELECT customer, age, money, LAG(money) OVER (PARTITION BY customer ORDER BY age) AS money_before
FROM earned`,
    },
    { name: "ends", sql: ENDS },
    { name: "ranked_ends", sql: RANKED_ENDS },
    { name: "earned_bounds", sql: BOUNDS },
    { name: "bounded", sql: BOUNDED },
    { name: "moved", sql: MOVED },
    { name: "changes", sql: "SELECT age, money, SUM(change) AS change\nFROM moved\nGROUP BY age, money" },
    { name: "grid", sql: GRID },
    { name: "at_money", sql: AT_MONEY },
    { name: "at_least", sql: AT_LEAST },
    { name: "by_day", sql: BY_DAY },
    { name: "day_before", sql: DAY_BEFORE },
    { name: "risen", sql: RISEN },
    {
      name: "halves_earned",
      sql: `
SELECT age AS days_since_first, half_earned, most_earned, LEAD(age) OVER (ORDER BY age) - age AS lasting_days
FROM risen`,
    },
  ];
}

/** What each had earned on the day of their first order, and has by now: how many by amount. */
const ENDS = `
SELECT 0 AS is_last, money, COUNT(*) AS customers
FROM rises
WHERE money_before IS NULL
GROUP BY money
UNION ALL
SELECT 1 AS is_last, last_ones.money, COUNT(*) AS customers
FROM (SELECT customer, MAX(money) AS money FROM rises GROUP BY customer) AS last_ones
GROUP BY last_ones.money`;

const RANKED_ENDS = `
SELECT is_last, money, SUM(customers) OVER (PARTITION BY is_last ORDER BY money DESC ${SO_FAR}) AS customers
FROM ends`;

const BOUNDS = `
SELECT
  MAX(CASE WHEN ranked_ends.is_last = 0 AND ranked_ends.customers >= halves.most THEN ranked_ends.money END) AS lowest,
  MAX(CASE WHEN ranked_ends.is_last = 1 AND ranked_ends.customers >= halves.half THEN ranked_ends.money END) AS highest
FROM ranked_ends
CROSS JOIN halves`;

function within(column: string): string {
  return `CASE WHEN ${column} < lowest THEN lowest WHEN ${column} > highest THEN highest ELSE ${column} END`;
}

const BOUNDED = `
SELECT age, ${within("money")} AS money, CASE WHEN money_before IS NULL THEN 0 ELSE 1 END AS moves, ${within("money_before")} AS money_before
FROM rises
CROSS JOIN earned_bounds
WHERE money_before IS NULL OR money > money_before`;

/** A customer comes to an amount, and leaves another. */
const MOVED = `
SELECT age, money, 1 AS change
FROM bounded
WHERE moves = 0 OR money > money_before
UNION ALL
SELECT age, money_before AS money, -1 AS change
FROM bounded
WHERE moves = 1 AND money > money_before`;

const GRID = `
SELECT ages.age, amounts.money, COALESCE(changes.change, 0) AS change
FROM (SELECT DISTINCT age FROM changes) AS ages
CROSS JOIN (SELECT DISTINCT money FROM changes) AS amounts
LEFT JOIN changes ON changes.age = ages.age AND changes.money = amounts.money`;

const AT_MONEY = `
SELECT age, money, SUM(change) OVER (PARTITION BY money ORDER BY age ${SO_FAR}) AS customers
FROM grid`;

const AT_LEAST = `
SELECT age, money, SUM(customers) OVER (PARTITION BY age ORDER BY money DESC ${SO_FAR}) AS customers
FROM at_money`;

const BY_DAY = `
SELECT
  at_least.age,
  MAX(CASE WHEN at_least.customers >= halves.half THEN at_least.money END) AS half_earned,
  MAX(CASE WHEN at_least.customers >= halves.most THEN at_least.money END) AS most_earned
FROM at_least
CROSS JOIN halves
GROUP BY at_least.age`;

const DAY_BEFORE = `
SELECT
  age,
  half_earned,
  most_earned,
  LAG(half_earned) OVER (ORDER BY age) AS half_before,
  LAG(most_earned) OVER (ORDER BY age) AS most_before
FROM by_day`;

const RISEN = `
SELECT age, half_earned, most_earned
FROM day_before
WHERE half_before IS NULL OR half_earned > half_before OR most_earned > most_before`;
