import { expect } from "vitest";
import type { JobPane } from "../JobPane";
import { interrupt, interrupted, outcome } from "./interrupted";
import { contentOf, expectUntouched, snapshot } from "./workbook";
import type { Writer } from "./Writer";

export interface Refused {
  readonly writer: Writer;
  readonly pane: JobPane;
  /** Presses what has to be pressed for the write to begin. */
  readonly press: () => Promise<void>;
  /** How much of a step is done before Excel refuses it. */
  readonly share: number;
  /** Makes the workbook again what it was before something was written. */
  readonly reset: () => Promise<void>;
}

/** More steps than any write has. */
const MOST = 60;

/**
 * Writes again and again, each time with the next step refused, until none is left: what is said must be so, and either all
 * that is written without a refusal is there, or nothing is.
 */
export async function expectAllOrNone({ writer, pane, press, share, reset }: Refused): Promise<void> {
  const { preview } = pane;
  const before = await snapshot(preview);
  await press();
  expect(await outcome(pane, writer)).toMatch(writer.written);
  const whole = contentsOf(await snapshot(preview), writer);
  await reset();
  expectUntouched(before, await snapshot(preview), "after a write that was taken away");
  let steps = 0;
  for (let wasRefused = true; wasRefused; steps++) {
    expect(steps).toBeLessThan(MOST);
    await interrupt(preview, { batch: steps + 1, refusal: { code: "GeneralException", share } });
    await press();
    const said = await outcome(pane, writer);
    wasRefused = (await interrupted(preview)) > 0;
    await interrupt(preview, null);
    const after = await snapshot(preview);
    const when = `step ${steps + 1}: ${said}`;
    if (writer.written.test(said)) {
      expect(contentsOf(after, writer), when).toEqual(whole);
      await reset();
    } else {
      expect(said).toMatch(/[Nn]othing was written/);
      expectUntouched(before, after, when);
    }
  }
  // The steps before the sheet is begun, those that fill it, and those that show it.
  expect(steps).toBeGreaterThan(6);
}

function contentsOf(all: Record<string, string>, { sheet, source, beside }: Writer): string[] {
  return [...contentOf(all, sheet), ...(beside && source ? contentOf(all, source) : [])];
}
