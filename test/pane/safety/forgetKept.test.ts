// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Grid } from "../../../src/preview/grid/Grid";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { PaneInNode } from "../PaneInNode";
import type { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import type { TestWorkbook } from "../../preview/excel/TestWorkbook";
import { differences, type Snapshot } from "./workbook";
import { keep } from "../keep";

/** The step that takes out: after the settings and sheets, and their names. */
const TAKING_OUT = 3;

/** All that the workbook holds, what the pane keeps among it. */
async function everything(workbook: TestWorkbook): Promise<Snapshot> {
  await workbook.calculated();
  return workbook.snapshot();
}

/** Names that are not Worth's, however they are called, and a setting that is none of its own. */
async function addForeign(workbook: TestWorkbook): Promise<void> {
  await workbook.excel(async (context) => {
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
async function opened(): Promise<{ workbook: WorkbookInNode<Grid>; pane: PaneInNode<Grid> }> {
  const workbook = await calculatedWorkbook();
  await addForeign(workbook);
  const plan = await PaneInNode.at("Plan a keyword test", workbook);
  await plan.press("Try with sample data");
  await plan.ready();
  await plan.write();
  const segments = await PaneInNode.at("Segment customers", workbook);
  await segments.press("Try with sample data");
  await segments.ready();
  await segments.write();
  const pane = await PaneInNode.at("Forget what is kept", workbook);
  return { workbook, pane };
}

async function asked(pane: PaneInNode<Grid>): Promise<void> {
  await pane.press("Forget what is kept…");
  await pane.said("Forget what is kept?");
}

const isKept = (about: string) =>
  about.startsWith("setting worth.") || /Worth_(sheet|beside|behind_\d+|written\w*)\b/.test(about);

test("what is kept is counted, and nothing goes before the answer; then all of it goes and nothing else", async () => {
  const { workbook, pane } = await opened();
  const before = await everything(workbook);
  expect(
    Object.keys(before)
      .filter((about) => about.startsWith("setting worth."))
      .sort(),
  ).toEqual(["setting worth.planTest", "setting worth.segmentCustomers"]);
  await asked(pane);
  // The two samples are sheets of Worth's, too.
  await pane.said(
    /^What you chose in 2 jobs goes: .* no longer know 9 sheets as its own, .* All sheets, formulas and values stay/,
  );
  await pane.press("Cancel");
  expect(differences(before, await everything(workbook))).toEqual([]);

  await asked(pane);
  await pane.press("Forget");
  await pane.said("Forgotten. Worth keeps nothing in this workbook now.");
  const after = await everything(workbook);
  expect(differences(before, after, isKept)).toEqual([]);
  const gone = Object.keys(before).filter((about) => !(about in after));
  const isFrom = (about: string) => about.includes("!Worth_written");
  expect(gone.filter((about) => !isFrom(about)).length).toBe(2 + 9 + 5 + 1);
  expect(Object.keys(before).some(isFrom)).toBe(true);
  expect(Object.keys(after).some(isFrom)).toBe(false);
  expect(Object.keys(after).filter((about) => isKept(about) && !(about in before))).toEqual([]);

  await pane.press("Forget what is kept…");
  await pane.said("Worth keeps nothing in this workbook.");
  await pane.press("Back to all jobs");
  const plan = await PaneInNode.at("Plan a keyword test", workbook);
  expect(await plan.holds("Your keywords")).toBe("");
});

test("all of it stays kept, whichever step Excel refuses, and however much of it was done", async () => {
  const workbook = await calculatedWorkbook();
  await addForeign(workbook);
  await keep(workbook, "worth.planTest", '{"range":"Sheet1!A1"}');
  await keep(workbook, "worth.splitBudget");
  await workbook.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Written");
    sheet.names.add("Worth_sheet", "=TRUE").visible = false;
    sheet.names.add("Worth_beside", sheet.getRange("B1:C3")).visible = false;
    await context.sync();
  });
  const pane = await PaneInNode.at("Forget what is kept", workbook);
  const before = await everything(workbook);
  for (const share of [0, 0.5, 1]) {
    for (let step = 1; step <= TAKING_OUT; step++) {
      await asked(pane);
      await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share } });
      await pane.press("Forget");
      await pane.said(/^Excel refused/);
      expect(await workbook.interrupted()).toBe(1);
      await workbook.interrupt(null);
      expect(differences(before, await everything(workbook)), `step ${step} done to ${share}`).toEqual([]);
    }
  }
});
