import type { QueryStep } from "./steps";

const DIGITS: QueryStep = {
  name: "digits",
  sql: Array.from({ length: 10 }, (_, digit) => (digit === 0 ? "SELECT 0 AS digit" : `UNION ALL SELECT ${digit}`)).join(
    "\n",
  ),
};

/**
 * The whole numbers from 0 on, of so many digits, in a column `number`: a way to them that all databases have.
 */
export function numberSteps(name: string, places: number): QueryStep[] {
  const digits = Array.from({ length: places }, (_, place) => ({ table: `digits_${place + 1}`, worth: 10 ** place }));
  const sum = digits.map(({ table, worth }) => `${worth === 1 ? "" : `${worth} * `}${table}.digit`).join(" + ");
  const from = digits.map(({ table }) => `digits AS ${table}`).join("\nCROSS JOIN ");
  return [DIGITS, { name, sql: `SELECT ${sum} AS number\nFROM ${from}` }];
}
