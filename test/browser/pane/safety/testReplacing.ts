import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { JobPane } from "../JobPane";
import { interrupt, interrupted, outcome } from "./interrupted";
import { contentOf, expectUntouched, snapshot, type Snapshot } from "./workbook";
import { opened, type Writer } from "./Writer";

/** Something the person added to the sheet that is replaced, to tell it from the new one. */
const ADDED = "Z99";

/** Tests for each of these that the earlier sheet goes only when the new one stands. */
export function testReplacing(writers: readonly Writer[]): void {
  afterEach(closePreviews);
  test.each(writers)(
    "$name: the earlier sheet stays or the new one takes its place, whichever answer of Excel's is lost",
    async (writer) => {
      const preview = await openPreview("?empty");
      const pane = await opened(writer, preview);
      await pane.write();
      await preview.select(`'${writer.source}'!A1`);
      const whole = contentOf(await snapshot(preview), writer.sheet);
      await preview.set(`'${writer.sheet}'!${ADDED}`, [["mine"]]);
      const before = await snapshot(preview);
      let replaced = 0;
      for (let step = 1, wasRefused = true; wasRefused; step++) {
        await askToReplace(pane);
        await interrupt(preview, { batch: step, refusal: { code: "GeneralException", share: 1 } });
        await pane.button("Replace").click();
        const said = await outcome(pane, writer);
        wasRefused = (await interrupted(preview)) > 0;
        await interrupt(preview, null);
        const after = await snapshot(preview);
        if (!writer.written.test(said)) {
          expect(said).toMatch(/[Nn]othing was written/);
          expectUntouched(before, after, `step ${step}: ${said}`);
          continue;
        }
        replaced++;
        // The sheet is renamed last, and what looks at it is calculated once more.
        const content = async () => contentOf(await snapshot(preview), writer.sheet);
        await expect.poll(content, { timeout: 20_000, message: `step ${step}: ${said}` }).toEqual(whole);
        expectReplaced(before, after, `step ${step}: ${said}`);
        await preview.set(`'${writer.sheet}'!${ADDED}`, [["mine"]]);
        await preview.select(`'${writer.source}'!A1`);
        Object.assign(before, emptied(before), await snapshot(preview));
      }
      expect(replaced).toBeGreaterThan(0);
    },
  );
}

async function askToReplace(pane: JobPane): Promise<void> {
  await pane.button("Write to sheet").click();
  await pane.button("Replace").waitFor();
}

/** Nothing but the sheet is another: names and tables are as they were, but for the numbers in them. */
function expectReplaced(before: Snapshot, after: Snapshot, when: string): void {
  const rest = (all: Snapshot) =>
    Object.keys(all)
      .filter((about) => !about.startsWith("chart "))
      .map((about) => about.replace(/(?<=[a-z])2(?=_|$)/, ""))
      .sort();
  expect(rest(after), when).toEqual(rest(before));
}

function emptied(all: Snapshot): Snapshot {
  for (const about of Object.keys(all)) delete all[about];
  return all;
}
