import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outcome, pressed } from "../../../pane/safety/outcome";
import { takeAway } from "../../../pane/safety/workbook";
import { JOBS } from "../../../pane/writers";
import { closePreviews, openPreview } from "../../openPreview";
import { JobPane } from "../JobPane";

const split = JOBS.find(({ name }) => name === "Split the budget") ?? JOBS[0];

let pane: JobPane;
beforeEach(async () => {
  pane = new JobPane(await openPreview("?empty"));
  await pane.press("No, thanks");
});
afterEach(closePreviews);

describe("while a cell is being typed in", () => {
  test("a write waits for it, says so, and leaves what was typed", async () => {
    const { preview } = pane;
    await split.open(pane);
    const cell = `'${split.source}'!M2`;
    // A click gives the grid the focus; what is typed then goes to the cell that is selected.
    const { x, y } = await preview.middle("B3");
    await preview.page.mouse.click(x, y);
    await preview.select(cell);
    await preview.page.keyboard.type("half a w");
    const said = pressed(pane, split);
    await pane.said(/If you are typing in a cell, press Enter there/);
    // A click on another cell ends the typing; the sheet that is written then may be shown before the cell is.
    await preview.page.mouse.click(x, y + 300);
    expect(await said).toMatch(split.written);
    expect(await preview.value(cell)).toBe("half a w");
    await takeAway(preview, split);
  });
});

test("formulas are turned into values once by two presses, and none where Excel refuses halfway", async () => {
  const { preview } = pane;
  await preview.set("A1:B2", [
    [100, 0.01],
    [200, 0.02],
  ]);
  await preview.set("D1", [["=WORTH.EPC(A1:A2,B1:B2)"]]);
  await pane.press("Turn into values");
  const turn = { written: /is a value now\./ };
  await pane.press("Turn into values…");
  await preview.interrupt({ batch: 6, refusal: { code: "GeneralException", share: 0.5 } });
  await pane.press("Turn into values");
  expect(await outcome(pane, turn)).toMatch(/Nothing was written/);
  expect(await preview.formula("D1")).toBe("=WORTH.EPC(A1:A2,B1:B2)");
  await preview.interrupt(null);
  await pane.press("Turn into values…");
  await pane.pressTwice("Turn into values");
  expect(await outcome(pane, turn)).toBe("1 formula is a value now.");
  expect(await preview.formula("D1")).toBeNull();
  expect((await preview.values("D1:D2")).flat()).toEqual([1, 4]);
});
