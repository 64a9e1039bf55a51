// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import type { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import type { Grid } from "../../src/preview/grid/Grid";
import { inputsOn } from "./inputsOn";
import { PaneInNode } from "./PaneInNode";
import { change, differences, snapshot } from "./safety/workbook";

const JOB = "Plan a keyword test";
const SHEET = "Test budget";
const SAME = `The sheet “${SHEET}” is as the pane.`;

/** One plan of a test for all of these, each of which leaves it as it was. */
let workbook: WorkbookInNode<Grid>;
let pane: PaneInNode<Grid>;
let cells: Record<string, string>;

beforeAll(async () => {
  workbook = await calculatedWorkbook({ filled: sampleSheets() });
  pane = await PaneInNode.at(JOB, workbook);
  await pane.use("Keywords!A1");
  await pane.write();
  cells = await inputsOn(workbook, SHEET);
  await pane.said(SAME);
});

test("a sheet that is as the pane offers nothing to update or to take", async () => {
  expect(await pane.canPress("Update sheet")).toBe(false);
  expect(await pane.canPress("Take the sheet’s")).toBe(false);
});

test("what is typed in the pane differs from the sheet, and goes to its cells alone, in one step", async () => {
  const before = await snapshot(workbook);
  await pane.fill("Conversion rate", "2");
  await pane.fill("Months", "6");
  await pane.said(`The sheet “${SHEET}” differs in 2 inputs:`);
  await pane.said("Conversion rate: 1% there, 2% here");
  await pane.said(/^Months.*: 3 there, 6 here$/);
  await workbook.quiet();
  expect(differences(before, await snapshot(workbook))).toEqual([]);
  const writes = countWrites();
  await pane.press("Update sheet");
  await pane.said("2 inputs of the sheet updated.");
  await pane.said(SAME);
  expect(writes.end()).toBe(1);
  expect([await workbook.value(cells.conversionRate), await workbook.value(cells.months)]).toEqual([0.02, 6]);
  await pane.fill("Conversion rate", "1");
  await pane.fill("Months", "3");
  await pane.press("Update sheet");
  await pane.said(SAME);
  await workbook.quiet();
  expect(differences(before, await snapshot(workbook))).toEqual([]);
});

describe("what is no plain value any more", () => {
  test("a formula of somebody's own stays, and the rest is updated", async () => {
    await workbook.set(cells.conversionRate, [["=1/50"]]);
    await workbook.set(cells.months, [[5]]);
    await pane.said(`The sheet “${SHEET}” differs in 2 inputs:`);
    await pane.press("Update sheet");
    await pane.said("1 input of the sheet updated.");
    await pane.said(/^Conversion rate stays as it is: its cell holds a formula, or is gone\./);
    expect(await workbook.formula(cells.conversionRate)).toBe("=1/50");
    expect(await workbook.value(cells.months)).toBe(3);
    await workbook.set(cells.conversionRate, [[0.01]]);
    await pane.said(SAME);
  });

  test.each([
    [
      "text",
      "soon",
      "Conversion rate: soon there, 1% here",
      "Conversion rate was not taken. The cell holds no number.",
    ],
    [
      "nothing",
      "",
      "Conversion rate: nothing there, 1% here",
      "Conversion rate was not taken. The cell holds no number.",
    ],
    [
      "a number that the field refuses",
      3,
      "Conversion rate: 300% there, 1% here",
      "Conversion rate was not taken. Write a rate above 0% and at most 100%, such as 1%.",
    ],
  ])("%s is told and not taken", async (_, held, told, refused) => {
    await workbook.set(cells.conversionRate, [[held]]);
    await pane.said(told);
    await pane.press("Take the sheet’s");
    await pane.said(refused);
    expect(await pane.holds("Conversion rate")).toBe("1");
    await pane.press("Update sheet");
    await pane.said(SAME);
    expect(await workbook.value(cells.conversionRate)).toBe(0.01);
  });

  test("what can be taken is, beside what cannot", async () => {
    await workbook.set(cells.conversionRate, [[3]]);
    await workbook.set(cells.months, [[4]]);
    await pane.said(`The sheet “${SHEET}” differs in 2 inputs:`);
    await pane.press("Take the sheet’s");
    await pane.said("1 input taken from the sheet.");
    await pane.said(`The sheet “${SHEET}” differs in 1 input:`);
    await workbook.set(cells.conversionRate, [[0.01]]);
    await workbook.set(cells.months, [[3]]);
    await pane.said("Months: 3 there, 4 here");
    await pane.press("Take the sheet’s");
    await pane.said(SAME);
  });
});

describe("what Excel refuses", () => {
  test("on a protected sheet nothing is updated, and the pane says why", async () => {
    await pane.fill("Conversion rate", "2");
    await pane.said(`The sheet “${SHEET}” differs in 1 input:`);
    await workbook.quiet();
    await change(workbook, "protect", SHEET);
    const before = await snapshot(workbook);
    await pane.press("Update sheet");
    await pane.said(/protected\. Take the protection off/);
    expect(differences(before, await snapshot(workbook))).toEqual([]);
    await change(workbook, "unprotect", SHEET);
  });

  test("while a cell is being edited it says so", async () => {
    await workbook.interrupt({ batch: 1, refusal: { code: "InvalidOperationInCellEditMode", share: 0 } });
    await pane.press("Update sheet");
    await pane.said(/^A cell is being edited/);
    await workbook.interrupt(null);
    expect(await workbook.value(cells.conversionRate)).toBe(0.01);
    await pane.fill("Conversion rate", "1");
    await pane.said(SAME);
  });
});

describe("what no input can mend", () => {
  test("another choice is told with both options, and asks for a new sheet", async () => {
    await pane.choose("Price of a click (CPC)", "Low bid");
    await pane.said(`The sheet “${SHEET}” was written from something else:`);
    await pane.said(/^Price of a click \(CPC\): .* then, .* now$/);
    await pane.said("Write it again to take that along.");
    await pane.choose("Price of a click (CPC)", "High bid");
    await pane.said(SAME);
  });

  test("an assumption that the sheet does not have is told", async () => {
    await pane.choose("Confidence", "90%");
    await pane.said(/^Confidence: not on the sheet$/);
    await pane.choose("Confidence", "Off");
    await pane.said(SAME);
  });

  test("other cells are told with both places", async () => {
    await pane.use("Keywords!A1:G10");
    await pane.said(/^.*: Keywords!A1:.* then, Keywords!A1:G10 now$/);
    await pane.use("Keywords!A1");
    await pane.said(SAME);
  });
});

function countWrites() {
  const { cells: own } = workbook.grid;
  const write = own.write.bind(own);
  let count = 0;
  own.write = (...given) => {
    count++;
    write(...given);
  };
  return {
    end() {
      own.write = write;
      return count;
    },
  };
}
