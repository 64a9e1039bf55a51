// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { PaneInNode } from "../PaneInNode";
import { outcome } from "./outcome";
import { expectUntouched, snapshot, type Snapshot } from "./workbook";

/** The step that writes: after the sheets, their used ranges, the cells, their values, and whether sheets are protected. */
const WRITING = 6;

const TURNED = { written: /values? now\./ };

/** Formulas of Worth with what they come to: in a cell, one that spills, one in another formula, one whose answer is text. */
const FORMULAS = new Map<string, GridValue | GridValue[][]>([
  ["=WORTH.EPC(A1:A3,B1:B3)", [[1], [4], [9]]],
  ["=IF(A1>50,WORTH.EPC(A1,B1)*2,0)", 2],
  ["=SUM(A1:A3)", 600],
  ['=WORTH.VALUETIER({5;1},{50%},{"=A9";"007"})', [["=A9"], ["007"]]],
  ["=SUM(B1:B3)", 0.06],
]);

async function opened(spilledCellsAnswerFormulas = false): Promise<PaneInNode> {
  const workbook = WorkbookInNode.open({ spilledCellsAnswerFormulas });
  for (const [formula, value] of FORMULAS) workbook.grid.results.set(formula, value);
  const [spilling, nested, other, tiers] = [...FORMULAS.keys()];
  await workbook.set("A1:B3", [
    [100, 0.01],
    [200, 0.02],
    [300, 0.03],
  ]);
  await workbook.set("D1", [[spilling]]);
  await workbook.set("E1:E3", [[nested], [other], [tiers]]);
  const pane = await PaneInNode.open(workbook);
  await pane.press("Turn into values");
  return pane;
}

async function confirmed(pane: PaneInNode): Promise<void> {
  await pane.press("Turn into values…");
  await pane.said("Turn 3 formulas into values?");
}

async function turned(pane: PaneInNode, share: number, step: number) {
  const { workbook } = pane;
  await confirmed(pane);
  await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share } });
  await pane.press("Turn into values");
  const said = await outcome(pane, TURNED);
  const wasRefused = (await workbook.interrupted()) > 0;
  await workbook.interrupt(null);
  return { said, wasRefused, after: await snapshot(workbook) };
}

test.each([0, 0.5, 1])(
  "every formula is a value or every formula stays, whichever step Excel refuses when it is done to %d",
  async (share) => {
    const pane = await opened();
    const before = await snapshot(pane.workbook);
    let last: Snapshot = before;
    for (let step = 1, goesOn = true; goesOn; step++) {
      const { said, wasRefused, after } = await turned(pane, share, step);
      if (TURNED.written.test(said)) {
        last = after;
        goesOn = false;
      } else {
        expect(wasRefused).toBe(true);
        expect(said).toMatch(/Nothing was written/);
        expectUntouched(before, after, `step ${step}: ${said}`);
      }
    }
    expect(last["sheet Sheet1"]).not.toContain("WORTH.");
    expect(last["sheet Sheet1"]).toContain("=SUM(A1:A3)");
    expect((await pane.workbook.values("D1:E4")).flat()).toEqual([1, 2, 4, 600, 9, "=A9", null, "007"]);
  },
);

test("what somebody types over a formula the moment before it is turned stays, and all other formulas with it", async () => {
  const pane = await opened();
  const { workbook } = pane;
  for (const [cell, typed] of [
    ["E1", "mine"],
    ["D2", 77],
    ["E1", "=SUM(B1:B3)"],
  ] as const) {
    const formula = await workbook.formula(cell);
    await confirmed(pane);
    await workbook.interrupt({ batch: WRITING, holds: true });
    await pane.press("Turn into values");
    await workbook.held();
    await workbook.set(cell, [[typed]]);
    const before = await snapshot(workbook);
    await workbook.release();
    await pane.said(/^Some of these cells were changed meanwhile/);
    await workbook.interrupt(null);
    expectUntouched(before, await snapshot(workbook), `${typed} in ${cell}`);
    await workbook.set(cell, [[formula ?? ""]]);
  }
});

test("a formula that spills is one formula, where the cells it fills answer it as their own", async () => {
  const pane = await opened(true);
  await confirmed(pane);
  await pane.press("Turn into values");
  await pane.said("3 formulas are values now.");
  expect((await pane.workbook.values("D1:D3")).flat()).toEqual([1, 4, 9]);
  expect(await pane.workbook.formula("D2")).toBeNull();
});

test("two presses of the last button turn formulas once", async () => {
  const pane = await opened();
  await confirmed(pane);
  await pane.pressTwice("Turn into values");
  await pane.said("3 formulas are values now.");
  expect((await pane.workbook.values("D1:D3")).flat()).toEqual([1, 4, 9]);
});
