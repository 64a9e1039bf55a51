// @vitest-environment jsdom
import { expect, test } from "vitest";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";
import { SAMPLE } from "./writers";

test("a figure that one job wrote is offered in another, taken by a press, and forgotten with the rest", async () => {
  const pane = await PaneInNode.open(WorkbookInNode.open());
  await pane.press(/^See marketing/);
  await pane.press(SAMPLE);
  await pane.ready();
  await pane.fill("Cost of money", "12");
  await pane.ready();
  await pane.press("Write to sheet");
  await pane.said(/^Written to the sheet/);
  await pane.press("Back to all jobs");

  await pane.press(/^Split the budget/);
  expect(await pane.holds("Cost of money")).toBe("10");
  await pane.said(/^12%, from “Profit centre” of /);
  await pane.press("Take 12%");
  await pane.said(/^As on “Profit centre” of /);
  expect(await pane.holds("Cost of money")).toBe("12");
  await pane.press("Back to all jobs");

  await pane.press("Forget what is kept");
  await pane.press("Forget what is kept…");
  await pane.press("Forget");
  await pane.said(/^Forgotten/);
  await pane.press("Back to all jobs");
  await pane.press(/^Split the budget/);
  await pane.fill("Cost of money", "9");
  expect(await pane.canPress("Take 12%")).toBe(false);
});

test("what was typed where the budget is split is offered in the statement, and the cost of money wherever it is asked", async () => {
  const pane = await PaneInNode.open(WorkbookInNode.open());
  await pane.press(/^Split the budget/);
  await pane.press(SAMPLE);
  await pane.ready();
  for (const [label, typed] of [
    ["Ceiling of the acquisition rate", "44"],
    ["Ceiling of the retention rate", "88"],
    ["Cost of money", "14"],
  ]) {
    await pane.fill(label, typed);
  }
  await pane.ready();
  await pane.press("Write to sheet");
  await pane.said(/^Written to the sheet/);
  await pane.press("Back to all jobs");

  await pane.press(/^See marketing/);
  await pane.press(SAMPLE);
  await pane.press("Take 44%");
  await pane.press("Take 88%");
  expect(await pane.holds("Most of them that money could win")).toBe("44");
  expect(await pane.holds("Most customers that care could keep")).toBe("88");
  await pane.press("Back to all jobs");

  await pane.press(/^Value customers/);
  await pane.press("Take 14%");
  expect(await pane.holds("Cost of money")).toBe("14");
});
