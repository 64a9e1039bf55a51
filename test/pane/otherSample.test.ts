// @vitest-environment jsdom
import { expect, test } from "vitest";
import { PaneInNode } from "./PaneInNode";

test("who has subscribers tries the job with sample contracts, and is answered about them", async () => {
  const pane = await PaneInNode.open();
  await pane.press(/^Value customers/);
  await pane.press("Try with sample contracts");
  await pane.said(/504 contracts read/);
  await pane.ready();
  expect(await pane.said(/^A new subscriber is worth/)).toMatch(/one of 3 years \d+\./);
  await pane.press("Write to sheet");
  await pane.said(/^Written to the sheet “Subscriber value”/);
});
