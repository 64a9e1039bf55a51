/**
 * `npx tsx test/bench/warehouse/warehouseBench.ts [DuckDB] [Spark] [1000000] [10000000] [returning]`: the rows of `npm run bench` about
 * orders in a database over many more of them, which takes minutes, or those of the queries that have a word in their names.
 */
import { formatHead, formatRow } from "../table/formatRow";
import { BENCHED_ENGINES, warehouseRows } from "./warehouseRows";

const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const names = BENCHED_ENGINES.filter((name) => asked.includes(name));
const about = asked.find((word) => !Number(word) && !BENCHED_ENGINES.some((name) => name === word));

console.log(formatHead());
const rows = warehouseRows(
  names.length > 0 ? names : undefined,
  sizes.length > 0 ? sizes : [1_000_000, 10_000_000],
  about,
);
for await (const row of rows) console.log(formatRow(row));
