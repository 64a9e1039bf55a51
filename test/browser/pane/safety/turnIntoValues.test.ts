import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { Preview } from "../../Preview";
import { JobPane } from "../JobPane";
import { held, interrupt, interrupted, outcome, release } from "./interrupted";
import { expectUntouched, snapshot, type Snapshot } from "./workbook";

afterEach(closePreviews);

/** The step that writes: after the sheets, their used ranges, the cells, their values, and whether sheets are protected. */
const WRITING = 6;

const TURNED = { written: /values? now\./ };

/** A formula in a cell, one that spills, one in another formula and one whose answer is text, with other formulas beside. */
async function opened(): Promise<{ preview: Preview; pane: JobPane }> {
  const preview = await openPreview("?empty");
  await preview.set("A1:B3", [
    [100, 0.01],
    [200, 0.02],
    [300, 0.03],
  ]);
  await preview.set("D1", [["=WORTH.EPC(A1:A3,B1:B3)"]]);
  await preview.set("E1:E4", [
    ["=IF(A1>50,WORTH.EPC(A1,B1)*2,0)"],
    ["=SUM(A1:A3)"],
    ['=WORTH.VALUETIER({5;1},{50%},{"=A9";"007"})'],
    [""],
  ]);
  const pane = new JobPane(preview);
  await pane.button("Turn into values").click();
  return { preview, pane };
}

async function confirmed(pane: JobPane): Promise<void> {
  await pane.button("Turn into values…").click();
  await pane.said("Turn 3 formulas into values?");
}

async function turned({ preview, pane }: { preview: Preview; pane: JobPane }, share: number, step: number) {
  await confirmed(pane);
  await interrupt(preview, { batch: step, refusal: { code: "GeneralException", share } });
  await pane.button("Turn into values").click();
  const said = await outcome(pane, TURNED);
  const wasRefused = (await interrupted(preview)) > 0;
  await interrupt(preview, null);
  return { said, wasRefused, after: await snapshot(preview) };
}

test.each([0, 0.5, 1])(
  "every formula is a value or every formula stays, whichever step Excel refuses when it is done to %d",
  async (share) => {
    const scene = await opened();
    const before = await snapshot(scene.preview);
    let last: Snapshot = before;
    for (let step = 1, goesOn = true; goesOn; step++) {
      const { said, wasRefused, after } = await turned(scene, share, step);
      if (TURNED.written.test(said)) {
        last = after;
        goesOn = false;
      } else {
        expect(wasRefused).toBe(true);
        expect(said).toMatch(/Nothing was written/);
        expectUntouched(before, after, `step ${step}: ${said}`);
      }
    }
    expect(last["sheet Sheet1"]).not.toContain("WORTH.");
    expect(last["sheet Sheet1"]).toContain("=SUM(A1:A3)");
    expect((await scene.preview.values("D1:D3")).flat()).toEqual([1, 4, 9]);
  },
);

test("what somebody types over a formula the moment before it is turned stays, and all other formulas with it", async () => {
  const { preview, pane } = await opened();
  for (const [cell, typed] of [
    ["E1", "mine"],
    ["D2", 77],
    ["E1", "=SUM(B1:B3)"],
  ] as const) {
    const formula = await preview.formula(cell);
    await confirmed(pane);
    await interrupt(preview, { batch: WRITING, holds: true });
    await pane.button("Turn into values").click();
    await held(preview);
    await preview.set(cell, [[typed]]);
    const before = await snapshot(preview);
    await release(preview);
    await pane.said(/^Some of these cells were changed meanwhile/);
    await interrupt(preview, null);
    expectUntouched(before, await snapshot(preview), `${typed} in ${cell}`);
    await preview.set(cell, [[formula ?? ""]]);
  }
});

test("two presses of the last button turn formulas once", async () => {
  const { preview, pane } = await opened();
  await confirmed(pane);
  await pane.button("Turn into values").dblclick();
  await pane.said("3 formulas are values now.");
  expect((await preview.values("D1:D3")).flat()).toEqual([1, 4, 9]);
});
