import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { PEERS } from "../peers/peers";
import type { Peered, Row } from "../table/Row";
import { builtMetadata } from "./built";
import { caseNamed, missingCases } from "./cases";
import type { Measured } from "./Measured";
import { WITHOUT_ROWS } from "./sizes";
import { VARIANTS } from "./variants";

const run = promisify(execFile);

/** Every function of functions.json over its sizes, and what takes another way through it, each in a process of its own, beside its peer. */
export async function* functionRows(): AsyncGenerator<Row> {
  const all = builtMetadata();
  for (const name of [...all.map(({ id }) => id), ...Object.keys(VARIANTS)]) {
    const found = caseNamed(name, all);
    if (!found) {
      yield { what: name, note: WITHOUT_ROWS[name] ?? "MISSING: give columns.ts its arguments" };
      continue;
    }
    const measured = await inOwnProcess<Measured[]>("measureFunction.ts", name);
    const peer = name in PEERS ? await inOwnProcess<Peered>("../peers/measurePeer.ts", name) : undefined;
    yield* rowsOf(name, measured, peer, found.why);
  }
  const missing = missingCases(all);
  if (missing.length > 0) console.error(`The bench has no case for ${missing.join(", ")}.`);
}

function rowsOf(name: string, measured: readonly Measured[], peer: Peered | undefined, why: string): Row[] {
  const perRow = measured.map(({ rows, milliseconds }) => milliseconds / rows);
  return measured.map(({ rows, ...rest }, i) => ({
    what: name,
    size: rows,
    ...rest,
    ...(i > 0 && { growth: perRow[i] / perRow[i - 1] }),
    ...(PEERS[name]?.rows === rows && { peer }),
    ...(i === 0 && { note: why }),
  }));
}

/** Runs a script of the bench with a function's name; its line of output is the answer. */
async function inOwnProcess<Answer>(script: string, name: string): Promise<Answer> {
  const file = path.join(import.meta.dirname, script);
  const { stdout } = await run(process.execPath, ["--expose-gc", "--import", "tsx", file, name]);
  return JSON.parse(stdout) as Answer;
}
