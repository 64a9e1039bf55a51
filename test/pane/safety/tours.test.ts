// @vitest-environment jsdom
import { beforeEach, test } from "vitest";
import type { Grid } from "../../../src/preview/grid/Grid";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { PaneInNode } from "../PaneInNode";
import { JOBS, type JobWriter } from "../writers";
import { MISHAPS } from "./mishaps";
import { expectAllOrNone, expectTakenAwayInTheEnd, expectToldOfRemains } from "./refusals";
import { expectReplacedOrKept } from "./replacing";
import { expectSampleWholeOrNone } from "./samples";
import { addSheets, show } from "./workbook";

/**
 * One tour of each kind beside a spreadsheet that calculates. Every step of every write is put to the same beside one that
 * does not; here it is every eighth.
 */
const EVERY = 8;
const segments = jobOf("Segment customers");
const split = jobOf("Split the budget");

function jobOf(name: string): JobWriter {
  const found = JOBS.find((job) => job.name === name);
  if (!found) throw new Error(`There is no job ${name}`);
  return found;
}

let pane: PaneInNode<Grid>;
beforeEach(async () => {
  pane = await PaneInNode.open(await calculatedWorkbook());
});

test("a write with columns beside the data is all there or not at all, whichever step Excel refuses", async () => {
  await segments.open(pane);
  await show(pane.workbook, segments);
  await expectAllOrNone(segments, pane, EVERY);
  await expectTakenAwayInTheEnd(segments, pane);
  await expectToldOfRemains(segments, pane);
});

test("nothing that happens meanwhile does harm, in a workbook of many sheets", async () => {
  await addSheets(pane.workbook, 20);
  await split.open(pane);
  for (const { happens } of MISHAPS) await happens(split, pane);
});

test("an earlier sheet stays or the new one takes its place, whichever answer of Excel's is lost", async () => {
  await split.open(pane);
  await expectReplacedOrKept(split, pane, EVERY);
});

test("a sample goes on a sheet of its own, all of it or none", async () => {
  await pane.press(new RegExp(`^${split.name}`));
  await expectSampleWholeOrNone(split, pane);
});
