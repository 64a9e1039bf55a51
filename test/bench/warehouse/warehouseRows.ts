import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import "../../customFunctionsRuntime";
import { startDuckDb } from "../../engines/duckDb";
import type { Engine, Row as Answer } from "../../engines/Engine";
import { orderQuestions, type Question } from "../../engines/orderQuestions";
import { difference } from "../../engines/sameRows";
import { scoreQuestions } from "../../engines/scoreQuestions";
import { startSpark } from "../../engines/spark";
import { ORDER_COLUMNS, ORDER_NAMES } from "../../engines/TestOrders";
import type { Row } from "../table/Row";
import { knownOf, manyOrders, writeOrders } from "./manyOrders";

const ENGINES = { DuckDB: () => startDuckDb(), Spark: () => startSpark({ memory: "8g", java: "-XX:+UseParallelGC" }) };
export type BenchedEngine = keyof typeof ENGINES;
export const BENCHED_ENGINES = Object.keys(ENGINES) as BenchedEngine[];

/** As many orders as the bench of all else has the time for; `warehouseBench.ts` takes more of them. */
const FEW_ORDERS = 100_000;

/** Customers of whom every figure is compared. */
const ONE_IN = 500;
const isLooked = (key: unknown) => Number(key) % ONE_IN === 7;

/**
 * How long the queries take an engine over so many generated orders, what memory its process holds meanwhile, how both grow, and whether
 * the answers are those of the functions. Every row is counted; where there are many, each five hundredth customer is compared.
 * @param about a part of the names of the queries that are asked, nothing for all of them
 */
export async function* warehouseRows(
  names: readonly BenchedEngine[] = ["DuckDB"],
  sizes: readonly number[] = [FEW_ORDERS],
  about = "",
): AsyncGenerator<Row> {
  const before = new Map<string, number>();
  const folder = mkdtempSync(path.join(tmpdir(), "worth-many-orders-"));
  try {
    for (const size of sizes) {
      const orders = manyOrders(size);
      const file = path.join(folder, "orders.csv");
      await writeOrders(orders, file);
      const known = knownOf(orders);
      const questions = [...orderQuestions(known), ...scoreQuestions(known)].filter(({ name }) => name.includes(about));
      for (const name of names) {
        const engine = await ENGINES[name]();
        await engine.load(ORDER_NAMES.table, { file, columns: ORDER_COLUMNS });
        for (const question of questions) yield await measured(engine, question, size, before);
        await engine.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(
  engine: Engine,
  { name, sql, expected, keys }: Question,
  size: number,
  before: Map<string, number>,
): Promise<Row> {
  forgetPeak(engine);
  const begin = performance.now();
  await engine.keep("answer", sql(engine.dialect));
  const milliseconds = performance.now() - begin;
  const peak = peakMegabytes(engine);
  const perRow = milliseconds / size;
  const what = `${engine.name.split(" ")[0]}: ${name}`;
  const smaller = before.get(what);
  before.set(what, perRow);
  const note = await told(engine, expected(), keys);
  return { what, size, milliseconds, growth: smaller && perRow / smaller, peakMegabytes: peak, note };
}

/** Whether what was kept is what the functions answer. */
async function told(engine: Engine, expected: readonly Answer[], keys: readonly string[]): Promise<string> {
  const [{ rows }] = await engine.rows("SELECT COUNT(*) AS rows FROM answer");
  if (Number(rows) !== expected.length) return `${rows} rows, not ${expected.length}`;
  const few = keys[0] !== "key";
  const sample = few ? "" : ` WHERE CAST(key AS BIGINT) % ${ONE_IN} = 7`;
  const looked = few ? expected : expected.filter(({ key }) => isLooked(key));
  const wrong = difference(await engine.rows(`SELECT * FROM answer${sample}`), looked, keys);
  return `${expected.length} rows, ${wrong ?? "as the functions"}`;
}

/** Linux keeps the most memory that a process has held, and forgets it when asked. */
function forgetPeak({ process: id }: Engine): void {
  writeFileSync(`/proc/${id}/clear_refs`, "5");
}

function peakMegabytes({ process: id }: Engine): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1024;
}
