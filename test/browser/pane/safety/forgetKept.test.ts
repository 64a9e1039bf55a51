import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { Preview } from "../../Preview";
import { differences, type Snapshot } from "../../../pane/safety/workbook";
import { JobPane } from "../JobPane";
import { keep } from "../keep";
import { PlanTestPane } from "../PlanTestPane";
import { SegmentPane } from "../SegmentPane";

afterEach(closePreviews);

/** The step that takes out: after the settings and sheets, and their names. */
const TAKING_OUT = 3;

/** All that the workbook holds, what the pane keeps among it. */
async function everything(preview: Preview): Promise<Snapshot> {
  await preview.calculated();
  return preview.snapshot();
}

/** Names that are not Worth's, however they are called, and a setting that is none of its own. */
async function addForeign(preview: Preview): Promise<void> {
  await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.names.add("Worth_sheet", "=TRUE");
    sheet.names.add("Worth_beside_mine", "=1").visible = false;
    context.workbook.names.add("Worth_sheet", "=2").visible = false;
    context.workbook.names.add("My_rate", "=3");
    context.workbook.settings.add("worthwhile", "mine");
    await context.sync();
  });
}

/** Two sheets that Worth wrote, columns beside rows, and what two jobs keep. */
async function opened(): Promise<{ preview: Preview; pane: JobPane }> {
  const preview = await openPreview("?empty");
  await addForeign(preview);
  const plan = await PlanTestPane.open(preview);
  await plan.button("Try with sample data").click();
  await plan.ready();
  await plan.write();
  await plan.button("Back to all jobs").click();
  const segments = await SegmentPane.open(preview);
  await segments.button("Try with sample data").click();
  await segments.ready();
  await segments.write();
  await segments.button("Back to all jobs").click();
  const pane = new JobPane(preview);
  await pane.button("Forget what is kept").click();
  return { preview, pane };
}

async function asked(pane: JobPane): Promise<void> {
  await pane.button("Forget what is kept…").click();
  await pane.said("Forget what is kept?");
}

const isKept = (about: string) => about.startsWith("setting worth.") || /Worth_(sheet|beside|behind_\d+)\b/.test(about);

test("what is kept is counted, and nothing goes before the answer; then all of it goes and nothing else", async () => {
  const { preview, pane } = await opened();
  const before = await everything(preview);
  expect(
    Object.keys(before)
      .filter((about) => about.startsWith("setting worth."))
      .sort(),
  ).toEqual(["setting worth.planTest", "setting worth.segmentCustomers"]);
  await asked(pane);
  // The two samples are sheets of Worth's, too.
  await pane.said(
    /^What you chose in 2 jobs goes: .* no longer know 6 sheets as its own, .* All sheets, formulas and values stay/,
  );
  await pane.button("Cancel").click();
  expect(differences(before, await everything(preview))).toEqual([]);

  await asked(pane);
  await pane.button("Forget").click();
  await pane.said("Forgotten. Worth keeps nothing in this workbook now.");
  const after = await everything(preview);
  expect(differences(before, after, isKept)).toEqual([]);
  const gone = Object.keys(before).filter((about) => !(about in after));
  expect(gone.length).toBe(2 + 6 + 2 + 1);
  expect(Object.keys(after).filter((about) => isKept(about) && !(about in before))).toEqual([]);

  await pane.button("Forget what is kept…").click();
  await pane.said("Worth keeps nothing in this workbook.");
  await pane.button("Back to all jobs").click();
  const plan = await PlanTestPane.open(preview);
  expect(await (await plan.field("Your keywords")).inputValue()).toBe("");
});

test("all of it stays kept, whichever step Excel refuses, and however much of it was done", async () => {
  const preview = await openPreview("?empty");
  await addForeign(preview);
  await keep(preview, "worth.planTest", '{"range":"Sheet1!A1"}');
  await keep(preview, "worth.splitBudget");
  await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Written");
    sheet.names.add("Worth_sheet", "=TRUE").visible = false;
    sheet.names.add("Worth_beside", sheet.getRange("B1:C3")).visible = false;
    await context.sync();
  });
  const pane = new JobPane(preview);
  await pane.button("Forget what is kept").click();
  const before = await everything(preview);
  for (const share of [0, 0.5, 1]) {
    for (let step = 1; step <= TAKING_OUT; step++) {
      await asked(pane);
      await preview.interrupt({ batch: step, refusal: { code: "GeneralException", share } });
      await pane.button("Forget").click();
      await pane.said(/^Excel refused/);
      expect(await preview.interrupted()).toBe(1);
      await preview.interrupt(null);
      expect(differences(before, await everything(preview)), `step ${step} done to ${share}`).toEqual([]);
    }
  }
});
