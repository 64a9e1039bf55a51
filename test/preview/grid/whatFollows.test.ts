// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../excel/calculatedWorkbook";

test.each([
  ['=IF(A1>1,"more","less")', "more"],
  ['=IF(A1>2,"more","less")', "less"],
  ['=IF(A1>1,"more")', "more"],
  ['=IF(A1>2,"more")', false],
  ["=IF(A9,1,2)", 2],
  ["=IF(A1,A1,A2)", 2],
  ["=IF(A9,A1,A2)", 3],
  ["=IF(NA(),1,2)", "#N/A"],
  ["=IF(TRUE,1,NA())", 1],
  ["=IF(FALSE,1,NA())", "#N/A"],
  ["=IF(TRUE,1,1/0)+IF(FALSE,1/0,2)", 3],
  ["=IF(IF(A1=2,A2=3),IF(A2=4,1,10),IF(A2=3,100,1000))", 10],
  ["=SUM(IF(A1:A2>2,A1:A2,10))", 13],
  ["=SUM(IF(TRUE,A1:A2,A1))", 5],
  ["=SUM(IF({1,0},5,7))", 12],
  ['=IF(A1=2,WORTH.EPC(A1,50%),"none")', 1],
  ['=IF(A1=3,WORTH.EPC("no",50%),"none")', "none"],
  ['=IF(WORTH.EPC(A1,50%)=1,WORTH.EPC(A2,50%),WORTH.EPC("no",50%))', 1.5],
])("%s comes to %j, whichever branch is not taken", async (formula, expected) => {
  const workbook = await calculatedWorkbook();
  await workbook.set("A1:A2", [[2], [3]]);
  await workbook.set("C1", [[formula]]);
  await workbook.calculated();
  expect(await workbook.value("C1")).toBe(expected);
});

test("what a formula looks at is looked up anew where it, its sheet or what leads to it changes", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  await workbook.set("'Other'!A1:A4", [[1], [2], [3], [4]]);
  await workbook.set("A1:A4", [[10], [20], [30], ["Other!A1"]]);
  await workbook.set("C1:C5", [
    ["=SUM(Other!A1:A3)"],
    ["=SUM(A1:A3)"],
    ["=INDIRECT(A4)"],
    ["=SUM(OFFSET(A1,1,0,2,1))"],
    ["=C1+C2"],
  ]);
  const shown = async () => (await workbook.values("C1:C5")).map(([value]) => value);
  await workbook.calculated();
  expect(await shown()).toEqual([6, 60, 1, 50, 66]);

  await workbook.set("'Other'!A2", [[7]]);
  await workbook.set("A3", [[31]]);
  await workbook.calculated();
  expect(await shown()).toEqual([11, 61, 1, 51, 72]);

  // Formulas that look elsewhere from now on, and what leads INDIRECT elsewhere.
  await workbook.set("C1", [["=SUM(Other!A3:A4)"]]);
  await workbook.set("A4", [["Other!A4"]]);
  await workbook.calculated();
  expect(await shown()).toEqual([7, 61, 4, 51, 68]);
  await workbook.set("'Other'!A1:A4", [[100], [100], [5], [6]]);
  await workbook.calculated();
  expect(await shown()).toEqual([11, 61, 6, 51, 72]);

  // A formula on the sheet that others look at comes and goes.
  await workbook.set("'Other'!A3", [["=Sheet1!A1*2"]]);
  await workbook.calculated();
  expect(await shown()).toEqual([26, 61, 6, 51, 87]);
  await workbook.set("A1", [[50]]);
  await workbook.calculated();
  expect(await shown()).toEqual([106, 101, 6, 51, 207]);
  await workbook.set("'Other'!A3", [[3]]);
  await workbook.set("A1", [[10]]);
  await workbook.calculated();
  expect(await shown()).toEqual([9, 61, 6, 51, 70]);
});

test("what looks at cells that a formula fills follows it, whether it looks at the first of them or not", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.set("A1:A3", [[1], [2], [3]]);
  await workbook.set("E1:E4", [["=SUM(C1:C3)"], ["=SUM(C2:C3)"], ["=C3+E2"], ["=SUM(G2:G3)"]]);
  await workbook.set("G1", [["=C1:C3*10"]]);
  await workbook.set("C1", [["=A1:A3+1"]]);
  const shown = async () => (await workbook.values("E1:E4")).map(([value]) => value);
  await workbook.calculated();
  expect(await shown()).toEqual([9, 7, 11, 70]);
  await workbook.set("A2:A3", [[5], [6]]);
  await workbook.calculated();
  expect(await shown()).toEqual([15, 13, 20, 130]);
});
