// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PaneInNode } from "../PaneInNode";
import { WRITERS } from "../writers";
import { MISHAPS } from "./mishaps";
import { pressed } from "./outcome";
import { addSheets, expectUntouched, snapshot, takeAway } from "./workbook";

/** Of the person's own, that are there before anything is written. */
const SHEETS = 50;

describe.each(WRITERS)("$name", (writer) => {
  let pane: PaneInNode;

  // One workbook of many sheets for all that can happen; it is made good after each.
  beforeAll(async () => {
    pane = await PaneInNode.open();
    await addSheets(pane.workbook, SHEETS);
    await writer.open(pane);
  });

  // What the pane still looks at of the mishap before would be counted among the steps of the next write.
  beforeEach(() => pane.workbook.quiet());

  const concerned = MISHAPS.filter(({ concerns }) => concerns?.(writer) ?? true);
  test.each(concerned)("is safe where $name", ({ happens }) => happens(writer, pane));

  test("waits while a cell is being typed in, and says how to end that", async () => {
    const { workbook } = pane;
    const before = await snapshot(workbook);
    workbook.grid.isEditing = true;
    const said = pressed(pane, writer);
    await pane.saidInTime(/If you are typing in a cell, press Enter there/);
    expectUntouched(before, await snapshot(workbook), "typing");
    workbook.grid.isEditing = false;
    expect(await said).toMatch(writer.written);
    await takeAway(workbook, writer);
  });
});
