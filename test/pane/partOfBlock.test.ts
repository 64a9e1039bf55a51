// @vitest-environment jsdom
import { expect, test } from "vitest";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

const NEEDS = Array.from({ length: 40 }, (_, i) => [`C${i}`, 1 + (i % 5), i < 20 ? 5 : 1, i < 20 ? 1 : 5]);

test("where rows of the block do not count, segments are shown, and why they cannot be written", async () => {
  const workbook = WorkbookInNode.open();
  await workbook.set("A1:D41", [["Customer", "Taste", "Price", "Speed"], ...NEEDS]);
  const pane = await PaneInNode.open(workbook);
  await pane.press(/^Segment customers/);
  await workbook.select("A1:D11");
  workbook.grid.alsoSelect({ row: 14, column: 0, rows: 27, columns: 4 });
  await pane.press("Use selection");
  await pane.said(/^37 customers fall into/);
  await pane.said(/^This cannot be written while rows of the block do not count/);
  expect(await pane.canPress("Write to sheet")).toBe(false);
});
