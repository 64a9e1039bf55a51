/**
 * `npm run engines`: installs the engines that can be had, asks each everything that the queries answer, over awkward orders and CDNOW's, and
 * prints a line an engine. It fails where one that is there answers otherwise than Worth's functions, or does not start.
 */
import "../customFunctionsRuntime";
import { cdnowMaster } from "../core/forecast/data";
import { wrongOnes } from "./asked";
import type { Engine } from "./Engine";
import { DUCKDB, type Installation, POSTGRESQL, SPARK, SQLGLOT, type Started } from "./installed";
import { allQuestions } from "./prepared";
import { AWKWARD, type OrderRow } from "./TestOrders";

const SETS = [AWKWARD, ...(cdnowMaster.missing ? [] : [realOrders()])].map((rows) => ({
  rows,
  questions: allQuestions(rows),
}));
if (cdnowMaster.missing) console.log(`${cdnowMaster.name} is not there: only awkward orders are asked about.`);

function realOrders(): OrderRow[] {
  return cdnowMaster.orders().map(([customer, day, amount], i) => ({ customer, day, amount, cost: (i % 7) / 4 }));
}

let failed = false;
// Spark takes longer than all others together, which are asked meanwhile.
const others = [DUCKDB, POSTGRESQL, SQLGLOT].reduce(
  (before, next) => before.then(() => runAll(next)),
  Promise.resolve(),
);
await Promise.all([runAll(SPARK), others]);
process.exitCode = failed ? 1 : 0;

async function runAll(installation: Installation): Promise<void> {
  const { names, missing, install, start } = installation;
  try {
    if (missing() !== undefined) install();
  } catch (error) {
    for (const name of names)
      console.log(`${name}: not asked, for ${missing()} is missing and cannot be installed: ${firstLine(error)}`);
    return;
  }
  let started: Started;
  try {
    started = await start();
  } catch (error) {
    failed = true;
    for (const name of names) console.log(`${name}: does not start: ${firstLine(error)}`);
    return;
  }
  try {
    for (const engine of started.engines) await tell(engine, started.by);
  } finally {
    await started.stop();
  }
}

async function tell(engine: Engine, by: string | undefined): Promise<void> {
  const begin = performance.now();
  const told: string[] = [];
  let all = 0;
  const wrongOn = new Map<string, string>();
  for (const { rows, questions } of SETS) {
    try {
      all = questions.length;
      for (const { question, how } of await wrongOnes(engine, rows, questions))
        wrongOn.set(question, `${rows.length} orders: ${how}`);
    } catch (error) {
      told.push(`  does not take the tables: ${firstLine(error)}`);
    }
  }
  const agreeing = told.length > 0 ? 0 : all - wrongOn.size;
  for (const [question, how] of wrongOn) told.push(`  ${question}, ${how}`);
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`${engine.name}: ${agreeing} of ${all} queries agree, ${seconds} s${by === undefined ? "" : ` (${by})`}`);
  for (const line of told) console.log(line);
  failed ||= told.length > 0;
}

function firstLine(error: unknown): string {
  return String(error).split("\n")[0];
}
