/**
 * `npx tsx test/bench/warehouse/warehouseBench.ts [DuckDB] [Spark] [1000000] [10000000]`: the rows of `npm run bench` about orders in a
 * database over many more of them, which takes minutes.
 */
import { formatHead, formatRow } from "../table/formatRow";
import { BENCHED_ENGINES, warehouseRows } from "./warehouseRows";

const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const names = BENCHED_ENGINES.filter((name) => asked.includes(name));

console.log(formatHead());
const rows = warehouseRows(names.length > 0 ? names : undefined, sizes.length > 0 ? sizes : [1_000_000, 10_000_000]);
for await (const row of rows) console.log(formatRow(row));
