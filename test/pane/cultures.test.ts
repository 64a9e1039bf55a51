// @vitest-environment jsdom
import { expect, test } from "vitest";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

/** How a person types two and a half, and how the pane writes 1,711 for them: in France with a narrow space, read here as any other. */
test.each([
  ["de-DE", "2,5", "1.711"],
  ["en-GB", "2.5", "1,711"],
  ["ja-JP", "2.5", "1,711"],
  ["fr-FR", "2,5", "1 711"],
])(
  "beside an English Excel on a system of %s, numbers are typed and shown as people there write them",
  async (culture, typed, total) => {
    const workbook = WorkbookInNode.open({ culture });
    const pane = await PaneInNode.open(workbook);
    await pane.press(/^Plan a keyword test/);
    await pane.press("Try with sample data");
    await pane.fill("Conversion rate", typed);
    await pane.said(new RegExp(`^Set aside ${total.replace(".", "\\.")}`));
    await pane.press("Write to sheet");
    const [, sheet] = /“(.+)”/.exec(await pane.said(/^Written to the sheet/)) ?? [];
    const beside = (await workbook.values(`'${sheet}'!A1:B30`)).find(([label]) => label === "Conversion rate");
    expect(beside).toEqual(["Conversion rate", 0.025]);
    await pane.press("Back to all jobs");
    await pane.press(/^Plan a keyword test/);
    await pane.said(/keywords read/);
    expect(await pane.holds("Conversion rate")).toBe(typed);
  },
);
