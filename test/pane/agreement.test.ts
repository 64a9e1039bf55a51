// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { JOBS as PANE_JOBS } from "../../src/taskpane/jobs/jobs";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { inputsOn } from "./inputsOn";
import { PaneInNode } from "./PaneInNode";
import { JOBS, type JobWriter } from "./writers";

/** An input of each job, something else that it takes, and how that is shown. */
const CHANGED: Readonly<Record<string, readonly [key: string, value: number | string, shown: string]>> = {
  planTest: ["conversionRate", 0.02, "2%"],
  trackTest: ["customerValue", 90, "90"],
  judgeKeywords: ["targetReturn", 0.3, "30%"],
  valueCustomers: ["highValueShare", 0.25, "25%"],
  segmentCustomers: ["names.1", "Mums", "Mums"],
  splitBudget: ["elasticity", 0.4, "40%"],
  seeProfitCentre: ["lapseDays", 200, "200"],
};

const cases = PANE_JOBS.map(({ id, words }, i) => {
  const [key, value, shown] = CHANGED[id];
  const label = Object.hasOwn(words.en.fields, key) ? words.en.fields[key].label : "Name of segment 1";
  return [id, JOBS[i], { key, value, shown, label }] as const;
});

async function written(writer: JobWriter) {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.open(workbook);
  await writer.open(pane);
  await workbook.quiet();
  const before = await workbook.snapshot();
  const name = await pane.write();
  return { workbook, pane, name, before };
}

const isAs = (name: string) => `The sheet “${name}” is as the pane.`;
const differs = (name: string) => `The sheet “${name}” differs in 1 input:`;

describe.each(cases)("the sheet of %s", (_, writer, { key, value, shown, label }) => {
  test("is followed, taken, updated, opened and removed by a press alone", async () => {
    const { workbook, pane, name, before } = await written(writer);
    await pane.said(isAs(name));
    const cell = (await inputsOn(workbook, name))[key];
    const was = await workbook.value(cell);

    await workbook.set(cell, [[value]]);
    await pane.said(differs(name));
    await pane.said(new RegExp(`^${label}: ${shown} there, .* here$`));
    await pane.press("Take the sheet’s");
    await pane.said("1 input taken from the sheet.");
    await pane.said(isAs(name));
    expect(await workbook.value(cell)).toBe(value);

    // Nothing is what an empty cell holds, and what changes none.
    await workbook.set(cell, [[was ?? ""]]);
    await pane.said(differs(name));
    await workbook.quiet();
    expect(await workbook.value(cell)).toBe(was);
    await pane.press("Update sheet");
    await pane.said("1 input of the sheet updated.");
    await pane.said(isAs(name));
    expect(await workbook.value(cell)).toBe(value);

    await workbook.excel(async (context, sheet: string) => {
      context.workbook.worksheets.getItem(sheet).name = "Mine now";
      await context.sync();
    }, name);
    const again = await PaneInNode.at(writer.name, workbook);
    await again.said(isAs("Mine now"));
    await again.press("Open sheet");
    await expect
      .poll(() => workbook.grid.selection.get().sheet)
      .toBe(workbook.grid.sheets.list().find((sheet) => sheet.name === "Mine now")?.id);

    await workbook.set("'Mine now'!Z99", [["mine"]]);
    await again.press("Remove sheet");
    await again.said(
      "There is something in 'Mine now'!Z99 (“mine”) that Worth did not write, so that all of it stays. Move it to a sheet of your own first.",
    );
    await workbook.set("'Mine now'!Z99", [[""]]);
    await workbook.quiet();
    await again.press("Remove sheet");
    await again.press("Remove");
    await again.said("The sheet “Mine now” is removed.");
    expect(kept(await workbook.snapshot())).toEqual(kept(before));
  });
});

/** An empty cell that had a bold heading stays bold. */
const BOLD = /\[\d+,\d+,\[null,null,null,null,\{"bl":1\}\]\],/g;

/** All of a workbook but what the pane keeps and what is in view. */
function kept(snapshot: Record<string, string>): Record<string, string> {
  const all = Object.entries(snapshot).filter(([about]) => about !== "shown" && !about.startsWith("setting "));
  return Object.fromEntries(all.map(([about, held]) => [about, held.replace(BOLD, "")]));
}
