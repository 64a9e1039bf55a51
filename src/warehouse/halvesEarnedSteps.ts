import { DIFFERENCES, type Dialect } from "./dialects";
import { numberStep } from "./numbers";
import { settled } from "./orderRows";
import type { QueryStep } from "./steps";

/** All rows of a customer up to one of them. */
const SO_FAR = "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";

/** Classes of amounts, each about a sixty-fourth above the one below; what is above them all is one more. */
const CLASSES_OF_E = 64;
const CLASS_DIGITS = 3;

/**
 * How fast those won in the period before earn back whatever winning one costs, as `daysByHalves` of the core reads it: `halves_earned`,
 * with days_since_first, half_earned and most_earned, a row where either rises, and lasting_days until the next. By the end of a day a
 * customer has earned the most that they had brought after costs by the end of any day so far; nothing where that is less.
 *
 * What half of all have earned on a day is a quantile of that day. To compare every amount on every day would take long, so that first the
 * class is found in which it lies, and then it is looked for among the amounts of that class.
 *
 * They build on `won` (customer, first_day, first_period), `dated` (customer, order_day, amount, cost), `digits`, and `ages`, the days that
 * can be told. Few steps look at one more than once: some databases work a step out again wherever it is mentioned.
 */
export function halvesEarnedSteps(dialect: Dialect): QueryStep[] {
  const { daysBetween, ln } = DIFFERENCES[dialect];
  return [
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
    { name: "earned", sql: EARNED },
    {
      name: "rises",
      sql: "SELECT age, money, LAG(money) OVER (PARTITION BY customer ORDER BY age) AS money_before\nFROM earned",
    },
    { name: "either", sql: "SELECT 0 AS is_second\nUNION ALL SELECT 1" },
    { name: "moved", sql: MOVED },
    { name: "changes", sql: changes(ln) },
    numberStep("classes", CLASS_DIGITS),
    { name: "class_changes", sql: "SELECT class, age, SUM(change) AS change\nFROM changes\nGROUP BY class, age" },
    { name: "grid", sql: GRID },
    { name: "in_class", sql: IN_CLASS },
    { name: "from_class", sql: FROM_CLASS },
    { name: "sought", sql: SOUGHT },
    { name: "at_money", sql: AT_MONEY },
    { name: "looked_at", sql: LOOKED_AT },
    { name: "from_money", sql: FROM_MONEY },
    { name: "halves", sql: HALVES },
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

const EARNED = `
SELECT
  customer,
  age,
  MAX(CASE WHEN money > 0 THEN money ELSE 0 END) OVER (PARTITION BY customer ORDER BY age ${SO_FAR}) AS money
FROM brought`;

/** A customer comes to an amount, and leaves the one before. */
const MOVED = `
SELECT
  rises.age,
  CASE WHEN either.is_second = 0 THEN rises.money ELSE rises.money_before END AS money,
  CASE WHEN either.is_second = 0 THEN 1 ELSE -1 END AS change
FROM rises
CROSS JOIN either
WHERE (either.is_second = 0 AND rises.money_before IS NULL) OR rises.money > rises.money_before`;

function changes(ln: (number: string) => string): string {
  const highest = 10 ** CLASS_DIGITS - 1;
  const own = `FLOOR(${CLASSES_OF_E} * ${ln("1 + money")})`;
  return `
SELECT age, money, CASE WHEN ${own} < ${highest} THEN ${own} ELSE ${highest} END AS class, SUM(change) AS change
FROM moved
GROUP BY age, money`;
}

const GRID = `
SELECT ages.number AS age, classes.number AS class, COALESCE(class_changes.change, 0) AS change
FROM ages
CROSS JOIN classes
LEFT JOIN class_changes ON class_changes.age = ages.number AND class_changes.class = classes.number`;

const IN_CLASS = `
SELECT age, class, SUM(change) OVER (PARTITION BY class ORDER BY age ${SO_FAR}) AS customers
FROM grid`;

const FROM_CLASS = `
SELECT
  age,
  class,
  SUM(customers) OVER (PARTITION BY age ORDER BY class DESC ${SO_FAR}) AS customers,
  SUM(customers) OVER (PARTITION BY age) AS all_customers
FROM in_class`;

/** Half of all, or one more than half: how many twice that is, the class in which the last of them stands, and who stands above it. */
const SOUGHT = `
SELECT
  from_class.age,
  either.is_second,
  MAX(from_class.all_customers) + either.is_second AS twice,
  MAX(CASE WHEN 2 * from_class.customers >= from_class.all_customers + either.is_second THEN from_class.class END) AS class,
  MAX(CASE WHEN 2 * from_class.customers < from_class.all_customers + either.is_second THEN from_class.customers ELSE 0 END) AS above
FROM from_class
CROSS JOIN either
WHERE from_class.all_customers > 0
GROUP BY from_class.age, either.is_second`;

const AT_MONEY = `
SELECT
  age,
  money,
  class,
  SUM(change) OVER (PARTITION BY money ORDER BY age ${SO_FAR}) AS customers,
  LEAD(age) OVER (PARTITION BY money ORDER BY age) AS next_age
FROM changes`;

const LOOKED_AT = `
SELECT sought.age, sought.is_second, sought.twice, sought.above, at_money.money, at_money.customers
FROM sought
JOIN at_money ON at_money.class = sought.class
  AND at_money.age <= sought.age
  AND (at_money.next_age IS NULL OR at_money.next_age > sought.age)`;

const FROM_MONEY = `
SELECT
  age,
  is_second,
  twice,
  money,
  above + SUM(customers) OVER (PARTITION BY age, is_second ORDER BY money DESC ${SO_FAR}) AS customers
FROM looked_at`;

const HALVES = `
SELECT
  age,
  MAX(CASE WHEN is_second = 0 AND 2 * customers >= twice THEN money END) AS half_earned,
  MAX(CASE WHEN is_second = 1 AND 2 * customers >= twice THEN money END) AS most_earned
FROM from_money
GROUP BY age`;

const DAY_BEFORE = `
SELECT
  age,
  half_earned,
  most_earned,
  LAG(half_earned) OVER (ORDER BY age) AS half_before,
  LAG(most_earned) OVER (ORDER BY age) AS most_before
FROM halves`;

const RISEN = `
SELECT age, half_earned, most_earned
FROM day_before
WHERE half_before IS NULL OR half_earned > half_before OR most_earned > most_before`;
