import type { QueryStep } from "./steps";

/** What `numberStep` counts with. */
export const DIGITS: QueryStep = {
  name: "digits",
  sql: Array.from({ length: 10 }, (_, digit) => (digit === 0 ? "SELECT 0 AS digit" : `UNION ALL SELECT ${digit}`)).join(
    "\n",
  ),
};

/** The whole numbers from 0 on, of so many digits or up to a limit, in a column `number`: a way to them that all databases have. */
export function numberStep(name: string, places: number, limit?: number): QueryStep {
  const digits = Array.from({ length: places }, (_, place) => ({ table: `digits_${place + 1}`, worth: 10 ** place }));
  const sum = digits.map(({ table, worth }) => `${worth === 1 ? "" : `${worth} * `}${table}.digit`).join(" + ");
  const from = digits.map(({ table }) => `digits AS ${table}`).join("\nCROSS JOIN ");
  const below = limit === undefined ? "" : `\nWHERE ${sum} < ${limit}`;
  return { name, sql: `SELECT ${sum} AS number\nFROM ${from}${below}` };
}
