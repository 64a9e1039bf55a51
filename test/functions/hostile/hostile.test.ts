import { expect, test } from "vitest";
import { call, functions, knownFunctions } from "./builtFunctions";
import { frozen, hostileCells } from "./hostileCells";
import { randomFrom } from "./randomFrom";
import { written, wrongWith } from "./wrongWith";

/**
 * Calls every function of the built bundle with whatever a sheet can hold: nothing but what a cell can show comes back, and the
 * same twice. HOSTILE_SEED makes another run of it, HOSTILE_CALLS a longer one.
 */
const CALLS = Number(process.env.HOSTILE_CALLS ?? 60_000);
const SEED = Number(process.env.HOSTILE_SEED ?? 1724);
const TIME_LIMIT = Math.max(300_000, CALLS * 3);

test("the bundle holds the functions that functions.json says it does", () => {
  expect([...functions.keys()].sort()).toEqual(knownFunctions.map(({ id }) => id).sort());
});

test(`${CALLS} calls with whatever a sheet can hold, seed ${SEED}`, { timeout: TIME_LIMIT }, () => {
  const argumentsFor = hostileCells(randomFrom(SEED));
  for (let i = 0; i < CALLS; i++) {
    const known = knownFunctions[i % knownFunctions.length];
    // Who writes to a frozen argument throws, and that is no sentence.
    const args = frozen(argumentsFor(known));
    const first = call(known.id, args);
    const asked = () => `seed ${SEED}, call ${i}: ${known.id}(${written(args)})`;
    const wrong = wrongWith(first);
    if (wrong !== undefined) expect.fail(`${asked()} gave ${wrong}`);
    // Every tenth call is made again: the same answer, cell by cell.
    if (i % 10 === 0 && written(first) !== written(call(known.id, args))) {
      expect.fail(`${asked()} gave another answer the second time`);
    }
  }
});
