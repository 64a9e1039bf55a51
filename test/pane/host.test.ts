// @vitest-environment jsdom
import { expect, test } from "vitest";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

test("where office.js did not come, the pane says so and what to do, and offers nothing", async () => {
  const workbook = WorkbookInNode.open();
  const page = globalThis as { Office?: object };
  const { Office: office } = page;
  page.Office = undefined;
  const pane = await PaneInNode.open(workbook);
  expect(await pane.said(/^Microsoft's part of the add-in did not load/)).toContain(
    "close this pane and open it again",
  );
  expect(await pane.canPress(/^Split the budget/)).toBe(false);
  page.Office = office;
});

test("an English Excel on a German system writes numbers as Germans do", async () => {
  const pane = await PaneInNode.open(WorkbookInNode.open({ language: "en-US", culture: "de-DE" }));
  await pane.press(/^Split the budget/);
  await pane.press("Try with sample data");
  expect(await pane.said(/^Split best/)).toMatch(/\d\.\d{3}/);
});
