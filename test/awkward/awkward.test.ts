import path from "node:path";
import { expect, test } from "vitest";
import { AWKWARD_TEXTS } from "./awkwardTexts";
import { runTimed } from "./runTimed";

const TIME_LIMIT = 180_000;

const run = (file: string) => runTimed(path.join(import.meta.dirname, file));

test(
  "every reader of tables reads any awkward text in any cell within a tenth of a second",
  { timeout: TIME_LIMIT },
  async () => {
    const { faults, count } = await run("readerCases.ts");
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(100 * AWKWARD_TEXTS.length);
  },
);

test(
  "whatever is typed into the pane is read within a tenth of a second, however awkward",
  { timeout: TIME_LIMIT },
  async () => {
    const { faults, count } = await run("paneCases.ts");
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(10 * AWKWARD_TEXTS.length);
  },
);

test("a case that hangs is ended and named, and those after it are run", { timeout: TIME_LIMIT }, async () => {
  const { faults, count } = await run("hangingCases.ts");
  expect(faults).toEqual(["the second: does not end", expect.stringMatching(/^the third: \d+ ms$/), "the fourth: no"]);
  expect(count).toBe(5);
});
