import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Engine } from "./Engine";
import { awkwardView, MOMENT_TABLE, nameQuestions } from "./nameQuestions";
import { orderQuestions, type Question } from "./orderQuestions";
import { keywordTable, needsTable, otherQuestions, type SmallTable } from "./otherQuestions";
import { scoreQuestions } from "./scoreQuestions";
import { knownOrders, ORDER_COLUMNS, ORDER_NAMES, orderCsv, type OrderRow } from "./TestOrders";

const NEEDS = needsTable(300);
const KEYWORDS = keywordTable(60);

/** Every question that the queries answer, over some orders. */
export function allQuestions(rows: readonly OrderRow[]): Question[] {
  const orders = knownOrders(rows);
  return [
    ...orderQuestions(orders),
    ...scoreQuestions(orders),
    ...nameQuestions(orders),
    ...otherQuestions({ needs: NEEDS, keywords: KEYWORDS }),
  ].map((question) => ({ ...question, expected: once(question.expected) }));
}

/** What the functions answer is worked out for the first engine, and kept for all others. */
function once<T>(work: () => T): () => T {
  let kept: { readonly answer: T } | undefined;
  return () => (kept ??= { answer: work() }).answer;
}

/** Puts the tables that they are asked of into an engine, by way of files in a folder. */
export async function prepare(engine: Engine, folder: string, rows: readonly OrderRow[]): Promise<void> {
  const file = path.join(folder, `${ORDER_NAMES.table}.csv`);
  writeFileSync(file, orderCsv(rows));
  await engine.load(ORDER_NAMES.table, { file, columns: ORDER_COLUMNS });
  for (const table of [NEEDS, KEYWORDS, MOMENT_TABLE]) {
    const own = path.join(folder, `${table.name}.csv`);
    writeFileSync(own, csvOf(table));
    await engine.load(table.name, { file: own, columns: table.columns });
  }
  await engine.run(awkwardView(engine.dialect, engine.createView));
}

function csvOf({ columns, rows }: SmallTable): string {
  const cell = (value: string | number | null) =>
    typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value;
  return [Object.keys(columns), ...rows.map((row) => row.map(cell))].map((row) => `${row.join(",")}\n`).join("");
}
