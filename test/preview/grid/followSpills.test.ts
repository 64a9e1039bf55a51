// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../excel/calculatedWorkbook";

/** Each column fills its cells from the second cell of the column before it, by way of a plain formula on another sheet. */
const CHAIN = 6;
const COLUMNS = Array.from({ length: CHAIN }, (_, i) => i);
const letter = (column: number) => "ABCDEFGHIJKLMN"[column];

test.each([
  ["from the first on", COLUMNS],
  ["from the last on", [...COLUMNS].reverse()],
])("formulas that fill cells for others follow one another to the last, written %s", async (_, order) => {
  const workbook = await calculatedWorkbook();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("Steps");
    await context.sync();
  });
  await workbook.set("'Sheet1'!A20:A21", [[1], [10]]);
  await workbook.calculated();
  for (const i of order) {
    const before = i === 0 ? "A20:A21" : `Steps!${letter(i)}1:${letter(i)}2`;
    await workbook.set(`'Sheet1'!${letter(i)}1`, [[`=${before}+1`]]);
    // The second of the cells that are filled, by a formula that does not look at the first.
    await workbook.set(`'Steps'!${letter(i + 1)}1:${letter(i + 1)}2`, [
      [`=Sheet1!${letter(i)}2`],
      [`=Sheet1!${letter(i)}2*2`],
    ]);
  }
  const expected = (first: number) => COLUMNS.reduce((value) => (value + 1) * 2, first);
  await workbook.calculated();
  expect(await workbook.value(`'Steps'!${letter(CHAIN)}2`)).toBe(expected(10));
  await workbook.set("'Sheet1'!A21", [[20]]);
  await workbook.calculated();
  expect(await workbook.value(`'Steps'!${letter(CHAIN)}2`)).toBe(expected(20));
});
