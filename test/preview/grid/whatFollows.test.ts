// @vitest-environment jsdom
import { Interpreter } from "@univerjs/preset-sheets-core";
import { expect, test, vi } from "vitest";
import type { GridValue } from "../../../src/preview/grid/GridCell";
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

type Changes = Readonly<Record<string, GridValue | GridValue[]>>;

/** A workbook, and what its column E shows once something was written into its cells: a value, or several below one another. */
async function sheet() {
  const workbook = await calculatedWorkbook();
  return async (changes: Changes) => {
    for (const [at, values] of Object.entries(changes)) {
      const cells = [values].flat().map((value) => [value]);
      await workbook.set(`${at}:${at[0]}${Number(at.slice(1)) + cells.length - 1}`, cells);
    }
    await workbook.calculated();
    return (await workbook.values("E1:E5")).flat().filter((value) => value !== null);
  };
}

test("what a formula looks at is looked up anew where it, its sheet or what leads to it changes", async () => {
  const shown = await sheet();
  await shown({ A1: [10, 20, 30, "G1"], G1: [1, 2, 3, 4] });
  const formulas = ["=SUM(G1:G3)", "=SUM(A1:A3)", "=INDIRECT(A4)", "=SUM(OFFSET(A1,1,0,2,1))", "=E1+E2"];
  expect(await shown({ E1: formulas })).toEqual([6, 60, 1, 50, 66]);
  expect(await shown({ G2: 7, A3: 31 })).toEqual([11, 61, 1, 51, 72]);
  // Formulas that look elsewhere from now on, and what leads INDIRECT elsewhere.
  expect(await shown({ E1: "=SUM(G3:G4)", A4: "G4" })).toEqual([7, 61, 4, 51, 68]);
  expect(await shown({ G1: [100, 100, 5, 6] })).toEqual([11, 61, 6, 51, 72]);
  // A formula among what others look at comes and goes.
  expect(await shown({ G3: "=A1*2" })).toEqual([26, 61, 6, 51, 87]);
  expect(await shown({ A1: 50 })).toEqual([106, 101, 6, 51, 207]);
  expect(await shown({ G3: 3, A1: 10 })).toEqual([9, 61, 6, 51, 70]);
});

test("formulas in the way of an answer keep what they come to", async () => {
  const shown = await sheet();
  const formulas = ["=A1:A2", "=A2*2+SUM($A$1:A2)", "=A3*2+SUM($A$1:A3)", "=E2+1"];
  expect(await shown({ A1: [1, 2, 3], E1: formulas })).toEqual(["#SPILL!", 7, 12, 8]);
  expect(await shown({ A2: 5 })).toEqual(["#SPILL!", 16, 15, 17]);
  expect(await shown({ E2: "=A2" })).toEqual(["#SPILL!", 5, 15, 6]);
});

test("what names a table follows it to its rows, also at later changes of its cells", async () => {
  const workbook = await calculatedWorkbook();
  const { sheets, tables } = workbook.grid;
  const sheet = sheets.active();
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  await workbook.set("A1", [["Key", "Clicks"], ...["tea", "mate", "pot"].map((key, i) => [key, i + 1])]);
  tables.add({ id: "searches", name: "Searches", sheet, area }, "TableStyleLight1");
  await workbook.set("D20", [
    ['=SUM(Searches[Clicks])+SUMIFS(Searches[Clicks],Searches[Key],"pot")'],
    ["=ROWS(Searches)"],
  ]);
  const shown = async () => (await workbook.values("D20:D23")).flat().filter((value) => value !== null);
  expect(await shown()).toEqual([9, 3]);
  await workbook.set("B2", [[2]]);
  expect(await shown()).toEqual([10, 3]);
  sheets.insertRows(sheet, 1, 2);
  await workbook.set("A2", [
    ["cup", 10],
    ["pot", 20],
  ]);
  expect(await shown()).toEqual([60, 5]);
  await workbook.set("B6", [[7]]);
  expect(await shown()).toEqual([68, 5]);
  sheets.deleteRows(sheet, 1, 1);
  await workbook.set("A2", [["pot"]]);
  expect(await shown()).toEqual([58, 4]);
});

test("formulas with a name follow it when it comes, means something else, and goes", async () => {
  const workbook = await calculatedWorkbook();
  const { names, sheets } = workbook.grid;
  const other = sheets.add("Other");
  const name = (called: string, formula: string) => names.set({ name: called, formula, isHidden: false, sheet: null });
  await workbook.set("A1", [[1], [2], [3], [4]]);
  await workbook.set("E1", [["=SUM(Rates)"], ["=ROWS(rates)"], ["=SUM(Most)*10"]]);
  await workbook.set("Other!A1", [["=SUM(Rates)+1"]]);
  const shown = async () => [...(await workbook.values("E1:E3")).flat(), await workbook.value("Other!A1")];
  expect((await shown()).every((value) => String(value).startsWith("#"))).toBe(true);
  name("Rates", "=Sheet1!$A$1:$A$3");
  name("Most", "=Rates");
  expect(await shown()).toEqual([6, 3, 60, 7]);
  name("Rates", "=Sheet1!$A$4:$A$4");
  expect(await shown()).toEqual([4, 1, 40, 5]);
  name("Rates", "=Sheet1!$A$2:$A$4");
  expect(await shown()).toEqual([9, 3, 90, 10]);
  await workbook.set("A2", [[12]]);
  expect(await shown()).toEqual([19, 3, 190, 20]);
  sheets.change(other, { name: "Else" });
  await workbook.set("A2", [[2]]);
  expect([await workbook.value("E1"), await workbook.value("Else!A1")]).toEqual([9, 10]);
  names.remove("Rates", null);
  expect(String(await workbook.value("E1"))).toMatch(/^#/);
});

test("what looks at another sheet follows it", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  const sums = async (cells: number[]) => {
    await workbook.set(
      "'Other'!A1:A3",
      cells.map((value) => [value]),
    );
    await workbook.calculated();
    return (await workbook.values("E1:E2")).flat();
  };
  await workbook.set("E1:E2", [["=SUM(Other!A1:A3)"], ["=Other!A2"]]);
  expect(await sums([1, 2, 3])).toEqual([6, 2]);
  expect(await sums([1, 20, 3])).toEqual([24, 20]);
});

test("what looks at cells that a formula fills follows it, whether it looks at the first of them or not", async () => {
  const shown = await sheet();
  await shown({ A1: [1, 2, 3], E1: ["=SUM(C1:C3)", "=SUM(C2:C3)", "=C3+E2", "=SUM(G2:G3)"] });
  await shown({ G1: "=C1:C3*10" });
  expect(await shown({ C1: "=A1:A3+1" })).toEqual([9, 7, 11, 70]);
  expect(await shown({ A2: [5, 6] })).toEqual([15, 13, 20, 130]);
});

test("what looks at the first cell of one formula's and at another cell of another's follows both", async () => {
  const shown = await sheet();
  await shown({ A1: [1, 2, 3], E1: ["=SUM(C2:C3)+G1", "=SUM(G2:G3)+C1"], G1: "=A1:A3*10" });
  expect(await shown({ C1: "=A1:A3+1" })).toEqual([17, 52]);
  expect(await shown({ A1: [4, 5, 6] })).toEqual([53, 115]);
  expect(await shown({ A3: 60 })).toEqual([107, 655]);
});

test("what looks at cells that are filled no more finds them blank", async () => {
  const shown = await sheet();
  const [all, two, one] = [
    [3, 5, 6],
    [0, 2, 3],
    [0, 0, 1],
  ];
  await shown({ A1: [1, 2, 3], B1: 1, E1: ["=SUM(C3)", "=SUM(C2:C3)", "=SUM(C1:C3)"] });
  expect(await shown({ C1: "=IF(B1=1,A1:A3,A1:A2)" })).toEqual(all);
  expect(await shown({ B1: 2 })).toEqual(two);
  expect(await shown({ B1: 1 })).toEqual(all);
  // Another formula in its place, one that fills cells at times, and none.
  expect(await shown({ C1: "=A1" })).toEqual(one);
  expect(await shown({ C1: "=IF(B1=1,A1:A3,A1)" })).toEqual(all);
  expect(await shown({ B1: 2 })).toEqual(one);
  expect(await shown({ B1: 1 })).toEqual(all);
  expect(await shown({ C1: "" })).toEqual([0, 0, 0]);
});

test("what looks at filled cells follows them where a table on its sheet has all of it noted anew", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.set("A1:A3", [[1], [2], [3]]);
  await workbook.set("G1:G2", [["Amount"], [7]]);
  await workbook.set("C1:E2", [
    ["=A1:A3*10", "", "=SUM(C2:C3)"],
    ["", "", "=E1+1"],
  ]);
  await workbook.calculated();
  const said = await workbook.excel(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1");
    cells.tables.add("G1:G2", true);
    cells.getRange("A2").values = [[20]];
    await context.sync();
    return "done";
  });
  expect(said).toBe("done");
  await workbook.calculated();
  expect((await workbook.values("E1:E2")).flat()).toEqual([230, 231]);
});

test("what fills cells among those that it looks at is worked out until it stays as it is, and no longer", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.set("A1:A3", [[1], [2], [3]]);
  const worked = vi.spyOn(Interpreter.prototype, "execute");
  for (const first of [1, 4, 5]) {
    await workbook.set("A1", [[first]]);
    if (first === 1) await workbook.set("C1", [["=A1:A3+COUNT(B2:C3)*0"]]);
    await workbook.calculated();
    expect((await workbook.values("C1:C3")).flat()).toEqual([first, 2, 3]);
  }
  expect(worked.mock.calls.length).toBeLessThan(30);
  worked.mockRestore();
});

test("what filled cells at its first look, and its own alone at the second, leaves nothing behind", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.set("B1:C3", [
    [1, 7],
    [2, 8],
    [3, 9],
  ]);
  // The first of them looks at cells that the second fills, and comes before it.
  await workbook.set("A1:G1", [["=IF(SUM(G2:G3)>0,B1,B1:B3)", 1, 7, "", "=SUM(A2:A3)", "", "=C1:C3"]]);
  await workbook.calculated();
  expect(await workbook.values("A1:A3")).toEqual([[1], [null], [null]]);
  expect(await workbook.value("E1")).toBe(0);
  await workbook.set("C1:C3", [[0], [0], [0]]);
  await workbook.calculated();
  expect((await workbook.values("A1:A3")).flat()).toEqual([1, 2, 3]);
  expect(await workbook.value("E1")).toBe(5);
});
