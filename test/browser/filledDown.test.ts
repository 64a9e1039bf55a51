import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";

afterEach(closePreviews);

const ROWS = 6;
const rows = <Cell>(cell: (row: number) => Cell): Cell[][] => Array.from({ length: ROWS }, (_, i) => [cell(i + 1)]);

test("formulas that were filled down stay what they are, whichever of them is written over, emptied or moved", async () => {
  const preview = await openPreview("?empty");
  await preview.set(
    `A1:A${ROWS}`,
    rows((row) => row),
  );
  await preview.set(
    `B1:B${ROWS}`,
    rows((row) => `=IF(A${row}>0,A${row}*2,"")`),
  );
  const others = (cells: readonly number[]) => cells.map((row) => preview.value(`B${row}`));
  // The first is the one that the others share.
  await preview.set("B1", [[7]]);
  expect(await Promise.all(others([1, 2, 3, 4, 5, 6]))).toEqual([7, 4, 6, 8, 10, 12]);
  await preview.set("B3", [["=A3*10"]]);
  await preview.set("B5", [[""]]);
  await preview.set(
    `A1:A${ROWS}`,
    rows((row) => row + 1),
  );
  expect(await Promise.all(others([1, 2, 3, 4, 5, 6]))).toEqual([7, 6, 40, 10, null, 14]);
  expect(await preview.formula("B4")).toBe('=IF(A4>0,A4*2,"")');
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect((await preview.values(`B1:B${ROWS + 1}`)).flat()).toEqual([null, 7, 6, 40, 10, null, 14]);
  expect(await preview.formula("B7")).toBe('=IF(A7>0,A7*2,"")');
  // Filled down again beside what is there, over a part of it.
  await preview.set("B2:B4", [["=A2+1"], ["=A3+1"], ["=A4+1"]]);
  await preview.set("A2", [[100]]);
  expect((await preview.values(`B1:B${ROWS + 1}`)).flat()).toEqual([null, 101, 4, 5, 10, null, 14]);
});
