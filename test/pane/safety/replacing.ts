import { expect } from "vitest";
import type { TestPane } from "../TestPane";
import type { Writer } from "../writers";
import { outcome, pressed } from "./outcome";
import { contentOf, expectUntouched, show, snapshot, type Snapshot } from "./workbook";

/** Something the person added to the sheet that is replaced, to tell it from the new one. */
const ADDED = "Z99";

/**
 * Replaces the sheet again and again, each time with another answer of Excel's lost: it stays, or the new one takes its place.
 *
 * @param every how many answers further on the next lost one is, where there is no time for each of them
 */
export async function expectReplacedOrKept(writer: Writer, pane: TestPane, every = 1): Promise<void> {
  const { workbook } = pane;
  const add = () => workbook.set(`'${writer.sheet}'!${ADDED}`, [["mine"]]);
  expect(await pressed(pane, writer)).toMatch(writer.written);
  await show(workbook, writer);
  const whole = contentOf(await snapshot(workbook), writer.sheet);
  await add();
  let before = await snapshot(workbook);
  let replaced = 0;
  for (let step = 1, wasRefused = true; wasRefused; step += every) {
    await pane.press(writer.button);
    await pane.said(/Worth wrote .* earlier/);
    await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share: 1 } });
    await pane.press("Replace");
    const said = await outcome(pane, writer);
    wasRefused = (await workbook.interrupted()) > 0;
    await workbook.interrupt(null);
    const after = await snapshot(workbook);
    const when = `step ${step}: ${said}`;
    if (!writer.written.test(said)) {
      expect(said).toMatch(/[Nn]othing was written/);
      expectUntouched(before, after, when);
      continue;
    }
    replaced++;
    // The sheet is renamed last, and what looks at it is calculated once more.
    const content = async () => contentOf(await snapshot(workbook), writer.sheet);
    await expect.poll(content, { timeout: 20_000, interval: 5, message: when }).toEqual(whole);
    expectSameParts(before, after, when);
    await add();
    await show(workbook, writer);
    before = await snapshot(workbook);
  }
  expect(replaced).toBeGreaterThan(0);
}

/** Nothing but the sheet is another: names and tables are as they were, but for the numbers in them. */
function expectSameParts(before: Snapshot, after: Snapshot, when: string): void {
  const parts = (all: Snapshot) =>
    Object.keys(all)
      .filter((about) => !about.startsWith("chart "))
      .map((about) => about.replace(/(?<=[a-z])2(?=_|$)/, ""))
      .sort();
  expect(parts(after), when).toEqual(parts(before));
}
