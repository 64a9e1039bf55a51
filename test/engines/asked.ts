import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Engine } from "./Engine";
import type { Question } from "./orderQuestions";
import { prepare } from "./prepared";
import { difference } from "./sameRows";
import type { OrderRow } from "./TestOrders";

/** A question that an engine answered otherwise than the functions, and how. */
export interface Wrong {
  readonly question: string;
  readonly how: string;
}

/** Asks an engine everything over some orders, and tells what it answered otherwise. */
export async function wrongOnes(
  engine: Engine,
  rows: readonly OrderRow[],
  questions: readonly Question[],
): Promise<Wrong[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "worth-tables-"));
  // Another user's server may have to read the files.
  chmodSync(folder, 0o755);
  try {
    await prepare(engine, folder, rows);
    const wrong: Wrong[] = [];
    for (const { name, sql, expected, keys } of questions) {
      const how = await engine.rows(sql(engine.dialect)).then(
        (given) => difference(given, expected(), keys),
        (error: unknown) => String(error),
      );
      if (how !== undefined) wrong.push({ question: name, how });
    }
    return wrong;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
