// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { readAddress, readSelection } from "../../src/workbook/readRange";
import { watchRange } from "../../src/workbook/watchRange";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";

const ROWS = [
  ["Channel", "Note", "Spend"],
  ["North", "x", 10],
  ["Sum", "x", 10],
  ["South", "x", 20],
];
let workbook: WorkbookInNode;
beforeEach(async () => {
  workbook = WorkbookInNode.open({ sheets: ["Plan, 1!"] });
  await workbook.set("'Plan, 1!'!A1:C4", ROWS);
});
const alsoSelect = (row: number, column: number, rows: number, columns: number) =>
  workbook.grid.alsoSelect({ row, column, rows, columns });
const sheetOfRows = () => workbook.grid.sheet(workbook.grid.sheets.active());

describe("Several selected areas", () => {
  test("of the same columns are one block, blank between them", async () => {
    await workbook.select("'Plan, 1!'!A1:C2");
    alsoSelect(3, 0, 1, 3);
    const contents = await readSelection();
    expect(contents).toMatchObject({ address: "A1:C4", asked: "A1:C2,A4:C4", hasGaps: true });
    expect(contents.values).toEqual([ROWS[0], ROWS[1], ["", "", ""], ROWS[3]]);
    expect(contents.text[2]).toEqual(["", "", ""]);
  });

  test("of the same rows are one block, blank between them", async () => {
    await workbook.select("'Plan, 1!'!A1:A4");
    alsoSelect(0, 2, 4, 1);
    const contents = await readSelection();
    expect(contents).toMatchObject({ asked: "A1:A4,C1:C4", hasGaps: false });
    expect(contents.values).toEqual(ROWS.map(([channel, , spend]) => [channel, "", spend]));
  });

  test.each([
    ["other columns", 3, 0, 1, 2],
    ["shared cells", 1, 0, 2, 3],
  ])("with %s are refused", async (_, row, column, rows, columns) => {
    await workbook.select("'Plan, 1!'!A1:C2");
    alsoSelect(row, column, rows, columns);
    await expect(readSelection()).rejects.toMatchObject({ kind: "severalAreas" });
  });

  test("are read again by their address", async () => {
    const contents = await readAddress("'Plan, 1!'!A1:C2, A4:C4");
    expect(contents).toMatchObject({ asked: "A1:C2,A4:C4", hasGaps: true });
  });

  test("are followed when rows come in above", async () => {
    const { sheetId } = await readAddress("'Plan, 1!'!A1:C4");
    const told: string[] = [];
    const stop = await watchRange(
      { sheetId, address: "A1:C2,A4:C4" },
      { changed: (address) => told.push(address), deleted: () => told.push("gone") },
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange("3:3").insert("Down");
      await context.sync();
    });
    await expect.poll(() => told).toEqual(["A1:C2,A5:C5"]);
    stop();
  });
});

describe("Hidden rows", () => {
  test("are told by their place in the block", async () => {
    [0, 2].forEach((row) => sheetOfRows().hiddenRows.add(row));
    expect((await readAddress("'Plan, 1!'!A2:C4")).hidden).toEqual([1]);
    expect((await readAddress("'Plan, 1!'!A1:C4")).hidden).toEqual([0, 2]);
  });

  test("are none where none is hidden, and all where all are", async () => {
    expect((await readAddress("'Plan, 1!'!A1:C4")).hidden).toEqual([]);
    [0, 1, 2, 3].forEach((row) => sheetOfRows().hiddenRows.add(row));
    expect((await readAddress("'Plan, 1!'!A1:C4")).hidden).toEqual([0, 1, 2, 3]);
  });
});
