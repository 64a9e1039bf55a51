import { expect } from "vitest";
import type { TestPane } from "../TestPane";
import type { Writer } from "../writers";
import { outcome, pressed } from "./outcome";
import { FILLS, MOST_STEPS } from "./steps";
import { contentOf, expectOnlyWritten, expectUntouched, show, snapshot, takeAway } from "./workbook";

/** How much of a step is done before Excel refuses it. */
const HALF = 0.5;

/**
 * Writes again and again, each time with the next step refused halfway, until none is left: what is said must be so, and
 * either all that is written without a refusal is there, or nothing is.
 *
 * @param every how many steps further on the next refusal is, where there is no time for each of them
 */
export async function expectAllOrNone(writer: Writer, pane: TestPane, every = 1): Promise<void> {
  const { workbook } = pane;
  await workbook.quiet();
  const before = await snapshot(workbook);
  expect(await pressed(pane, writer)).toMatch(writer.written);
  const contents = async () => contentsOf(await snapshot(workbook), writer);
  await workbook.quiet();
  const whole = await contents();
  await reset(writer, pane);
  expectUntouched(before, await snapshot(workbook), "after a write that was taken away");
  let steps = 0;
  for (let wasRefused = true; wasRefused; steps += every) {
    expect(steps).toBeLessThan(MOST_STEPS);
    await workbook.interrupt({ batch: steps + 1, refusal: { code: "GeneralException", share: HALF } });
    const said = await pressed(pane, writer);
    wasRefused = (await workbook.interrupted()) > 0;
    await workbook.interrupt(null);
    const after = await snapshot(workbook);
    const when = `step ${steps + 1}: ${said}`;
    if (writer.written.test(said)) {
      // The sheet is renamed last, and what looks at it is calculated once more.
      await expect.poll(contents, { timeout: 20_000, interval: 5, message: when }).toEqual(whole);
      await reset(writer, pane);
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

async function reset(writer: Writer, { workbook }: TestPane): Promise<void> {
  await takeAway(workbook, writer);
  await show(workbook, writer);
  // The pane looks anew whether the columns beside the data are free.
  await workbook.quiet();
}

/** The step that fills the sheet is refused, and the first two attempts to take away what was begun are: it is taken away in the end. */
export async function expectTakenAwayInTheEnd(writer: Writer, pane: TestPane): Promise<void> {
  const { workbook } = pane;
  const before = await snapshot(workbook);
  await workbook.interrupt({
    batch: FILLS,
    fromSheet: true,
    count: 3,
    refusal: { code: "GeneralException", share: HALF },
  });
  expect(await pressed(pane, writer)).toMatch(/Nothing was written/);
  await workbook.interrupt(null);
  expectUntouched(before, await snapshot(workbook), "although taking away was refused at first");
}

/** Where Excel answers nothing any more, the person is told what may be left, and it is nothing of theirs. */
export async function expectToldOfRemains(writer: Writer, pane: TestPane): Promise<void> {
  const { workbook } = pane;
  const before = await snapshot(workbook);
  await workbook.interrupt({
    batch: FILLS,
    fromSheet: true,
    count: 1000,
    refusal: { code: "GeneralException", share: 0 },
  });
  await pane.press(writer.button);
  const said = await outcome(pane, writer);
  expect(said).toContain(`a part of the sheet “${writer.sheet}” may be left. Nothing of yours was changed.`);
  await workbook.interrupt(null);
  expectOnlyWritten(before, await snapshot(workbook), { sheets: [writer.sheet] }, said);
}
