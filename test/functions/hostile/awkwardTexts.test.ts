import path from "node:path";
import { expect, test } from "vitest";
import { runTimed } from "../../awkward/runTimed";
import { AWKWARD_TEXTS } from "../../awkward/awkwardTexts";
import { knownFunctions } from "./builtFunctions";

/** Functions and pane share one runtime, so that a cell over which one of them hangs stops all of Worth. */
test(
  "every function answers any awkward text in any argument within a tenth of a second",
  { timeout: 180_000 },
  async () => {
    const { faults, count } = await runTimed(path.join(import.meta.dirname, "awkwardCalls.ts"));
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(knownFunctions.length * AWKWARD_TEXTS.length);
  },
);
