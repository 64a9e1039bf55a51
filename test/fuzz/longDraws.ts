import type * as FastCheck from "fast-check";
import { vi } from "vitest";

/** For each property; FUZZ_SECONDS takes longer. With all of them on two cores a second each is over in a minute and a half. */
const MILLISECONDS = Number(process.env.FUZZ_SECONDS ?? 1) * 1000;

/** Draws for every property, from a seed that nobody drew from before, until its time is over, however many runs it asks for. */
vi.mock("fast-check", async (original) => {
  const real = await original<typeof FastCheck & { default: typeof FastCheck }>();
  const assert = <Drawn>(property: FastCheck.IRawProperty<Drawn>, options?: FastCheck.Parameters<Drawn>) =>
    real.assert(property, {
      ...options,
      seed: Math.floor(Math.random() * 2 ** 31),
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: MILLISECONDS,
    });
  return { ...real, assert, default: { ...real.default, assert } };
});
