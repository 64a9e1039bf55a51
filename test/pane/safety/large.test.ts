// @vitest-environment jsdom
import { fireEvent } from "@testing-library/dom";
import { expect, test } from "vitest";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import { PaneInNode } from "../PaneInNode";
import { expectUntouched, snapshot } from "./workbook";

const ROWS = 100_000;

function field(id: string): Element {
  const found = document.querySelector(id);
  if (!found) throw new Error(`The pane has no field ${id}`);
  return found;
}

/** Opens the pane at a job beside a sheet that holds a heading row and these rows, and has it read them all. */
async function reading(job: RegExp, heading: string[], row: (index: number) => GridValue[]): Promise<PaneInNode> {
  const pane = await PaneInNode.open();
  const { workbook } = pane;
  const all = `A1:${"ABCD"[heading.length - 1]}${ROWS + 1}`;
  await workbook.set(all, [heading, ...Array.from({ length: ROWS }, (_, index) => row(index))]);
  await pane.press(job);
  await workbook.select(all);
  await pane.press("Use selection");
  return pane;
}

test("a hundred thousand keywords are read and answered, and the write is left when it is cancelled", async () => {
  const pane = await reading(/^Plan a keyword test/, ["Keyword", "Searches", "CPC"], (i) => [
    `keyword ${i}`,
    100 + (i % 900),
    1 + (i % 40) / 10,
  ]);
  await pane.said(/keywords read/);
  await pane.ready();
  const before = await snapshot(pane.workbook);
  await pane.press("Write to sheet");
  await pane.press("Cancel");
  await pane.said("Cancelled. Nothing was written.");
  expectUntouched(before, await snapshot(pane.workbook), "cancelled");
});

test("a hundred thousand orders are read, answered and written", async () => {
  const pane = await reading(/^Value customers/, ["Customer", "Date", "Amount"], (i) => [
    `C${(i * 7919) % 30_011}`,
    45_000 + ((i * 31) % 700),
    10 + (i % 90),
  ]);
  await pane.said(/orders? of .* customers read/);
  fireEvent.change(field("#valueCustomers-costFrom"), { target: { value: "amount" } });
  fireEvent.change(field("#valueCustomers-costAmount"), { target: { value: "0" } });
  await pane.ready();
  const before = await snapshot(pane.workbook);
  await pane.press("Write to sheet");
  await pane.said(/^Written to the sheet/);
  const after = await snapshot(pane.workbook);
  expect(after["sheet Sheet1"]).toBe(before["sheet Sheet1"]);
});

test("a hundred thousand customers are read and segmented", async () => {
  const pane = await reading(/^Segment customers/, ["Customer", "Taste", "Price", "Speed"], (i) => [
    `C${i}`,
    1 + ((i * 7) % 5),
    1 + ((i * 11) % 7),
    1 + ((i * 3) % 5),
  ]);
  await pane.said(/^100,000 customers fall into/);
});
