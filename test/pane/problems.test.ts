// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { GridValue } from "../../src/preview/grid/GridCell";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

/** A workbook that was opened before Excel knew Worth: its formulas stay at #NAME? until somebody enters them again. */
async function openedBeforeWorth(spilledCellsAnswerFormulas: boolean): Promise<PaneInNode> {
  const workbook = WorkbookInNode.open({ spilledCellsAnswerFormulas });
  const show = (formula: string, value: GridValue | GridValue[][]) => workbook.grid.results.set(formula, value);
  show("=WORTH.EPC(100,1%)", "#NAME?");
  show("=WORTH.EPC(A1:A2,1%)", [["#NAME?"], ["#NAME?"]]);
  show("=WORTHLESS(1)", "#NAME?");
  await workbook.set("B1:B3", [["=WORTH.EPC(100,1%)"], ["=WORTHLESS(1)"], ["'=WORTH.EPC(100,1%)"]]);
  await workbook.set("D1", [["=WORTH.EPC(A1:A2,1%)"]]);
  workbook.model.stuck.hold();
  const pane = await PaneInNode.open(workbook);
  await pane.press("Problems");
  return pane;
}

test.each([false, true])(
  "formulas that Excel did not know are entered again, each once and no other (spilled cells answer formulas: %s)",
  async (answersFormulas) => {
    const pane = await openedBeforeWorth(answersFormulas);
    const { workbook } = pane;
    await pane.said("3 cells show an error.");
    await pane.said(/^2 formulas may have been worked out before Excel knew Worth/);
    const before = await workbook.snapshot();
    const entered: string[] = [];
    const { write } = workbook.grid.cells;
    workbook.grid.cells.write = (sheet, area, inputs) => {
      entered.push(...inputs.flat().map((input) => JSON.stringify(input)));
      write.call(workbook.grid.cells, sheet, area, inputs);
      workbook.grid.results.set("=WORTH.EPC(100,1%)", 1);
      workbook.grid.results.set("=WORTH.EPC(A1:A2,1%)", [[1], [2]]);
    };
    await pane.press("Enter these formulas again");
    await pane.said("No formula of Worth shows an error.");
    expect(entered.length).toBe(2);
    workbook.grid.results.set("=WORTH.EPC(100,1%)", "#NAME?");
    workbook.grid.results.set("=WORTH.EPC(A1:A2,1%)", [["#NAME?"], ["#NAME?"]]);
    expect(await workbook.snapshot()).toEqual(before);
  },
);

test("where Excel still does not know a function, it is asked to read the list anew, until it knows all", async () => {
  const pane = await openedBeforeWorth(false);
  const { workbook } = pane;
  await pane.press("Enter these formulas again");
  await pane.said(/^Excel still does not know a name in some of them/);
  expect([...workbook.settings.keys()]).toEqual([]);
  await pane.press("Read the functions anew");
  await pane.said(/^Save this file, close it and open it again/);
  expect([...workbook.settings]).toEqual([["Office.ForceRefreshCustomFunctionsCache", "true"]]);
  await pane.press("Look again");
  await pane.said("3 cells show an error.");
  expect([...workbook.settings.keys()]).toEqual(["Office.ForceRefreshCustomFunctionsCache"]);
  workbook.grid.results.set("=WORTH.EPC(100,1%)", 1);
  workbook.grid.results.set("=WORTH.EPC(A1:A2,1%)", [[1], [2]]);
  await workbook.set("B1", [["=WORTH.EPC(100,1%)"]]);
  await workbook.set("D1", [["=WORTH.EPC(A1:A2,1%)"]]);
  await pane.press("Look again");
  await pane.said("No formula of Worth shows an error.");
  await expect.poll(() => [...workbook.settings.keys()]).toEqual([]);
});
