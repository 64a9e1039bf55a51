// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { SampleSheet } from "../../src/sample/SampleSheet";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";

const AT_ONCE = "These are the cells that were selected. For others, select them and press “Use selection”.";

async function opened(job: string, selected: string, filled: SampleSheet[] = sampleSheets()) {
  const workbook = await calculatedWorkbook({ filled });
  await workbook.select(selected);
  const pane = await PaneInNode.at(job, workbook);
  await workbook.quiet();
  return { workbook, pane };
}

describe("what is selected when a job is opened", () => {
  test.each([
    ["Plan a keyword test", "Keywords!B3", "Keywords!A1:", /keywords read/],
    ["Value customers", "Orders!A1", "Orders!A1:", /orders/],
    ["See marketing as a profit centre", "Orders!A1", "Orders!A1:", /orders/],
    ["Segment customers", "Needs!A1", "Needs!A1:", /customers/],
    ["Split the budget", "Channels!A1", "Channels!A1:", /channels/],
  ])("is read at once by %s where it fits", async (job, selected, range, found) => {
    const { pane } = await opened(job, selected);
    await pane.said(AT_ONCE);
    await pane.said(found);
    await pane.looksFrom(range.slice(range.indexOf("!") + 1, -1));
    expect(await pane.canPress("Try with sample data")).toBe(true);
  });

  test.each([
    ["Split the budget", "Keywords!A1"],
    ["Value customers", "Keywords!A1"],
    ["Segment customers", "Keywords!A1"],
    ["Judge running keywords", "Orders!A1"],
    ["Plan a keyword test", "Needs!A1"],
  ])("is left alone by %s where it is %s", async (job, selected) => {
    const { pane } = await opened(job, selected);
    expect(document.querySelector<HTMLInputElement>("input[id$=-range]")?.value).toBe("");
    await expect(pane.canPress("Try with sample data")).resolves.toBe(true);
    expect(document.body.textContent).not.toContain(AT_ONCE);
  });

  test("is no more told once other cells are chosen, and stays what was chosen when the job is opened again", async () => {
    const { workbook, pane } = await opened("Plan a keyword test", "Keywords!A1");
    await pane.said(AT_ONCE);
    await workbook.select("Keywords!A1:D9");
    await pane.press("Use selection");
    await pane.said(/^8 keywords read/);
    expect(document.body.textContent).not.toContain(AT_ONCE);
    await workbook.quiet();
    await workbook.select("Keywords!A1");
    const again = await PaneInNode.at("Plan a keyword test", workbook);
    await again.said(/^8 keywords read/);
    expect(document.body.textContent).not.toContain(AT_ONCE);
  });

  test("is not waited for by whoever begins with a sample", async () => {
    const workbook = await calculatedWorkbook({ filled: sampleSheets() });
    await workbook.select("Keywords!A1");
    const pane = await PaneInNode.at("Plan a keyword test", workbook);
    await pane.press("Try with sample data");
    await pane.ready();
    await workbook.quiet();
    await expect.poll(() => pane.holds("Your keywords")).toContain("Sample keywords");
    expect(document.body.textContent).not.toContain(AT_ONCE);
  });

  test("is read whole, however long", async () => {
    const [keywords] = sampleSheets();
    const [head, ...rows] = keywords.rows.map((row) => row.slice(0, 4));
    const many = Array.from({ length: 300 }, (_, i) => [
      `${String(rows[i % rows.length][0])} ${i}`,
      ...rows[i % rows.length].slice(1),
    ]);
    const { pane } = await opened("Plan a keyword test", "Many!A1", [
      { name: "Many", rows: [head, ...many], columns: head.map(() => ({ width: 80 })) },
    ]);
    await pane.said(AT_ONCE);
    await pane.said(/^300 keywords read/);
  });
});
