import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import type { Preview } from "./Preview";

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview("?empty");
});

afterEach(closePreviews);

test("a formula that is typed is calculated, and again when its input changes", async () => {
  await preview.type("A1", "=WORTH.EPC(100,1%)");
  expect(await preview.value("A1")).toBe(1);
  await preview.type("B1", "250");
  await preview.type("B2", "2%");
  await preview.type("B3", "=worth.epc(B1,B2)");
  expect(await preview.value("B3")).toBe(5);
  await preview.type("B2", "4%");
  expect(await preview.value("B3")).toBe(10);
});

interface Help {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly description: string }[];
  }[];
}

test("a function is offered while its name is typed, with the help of each of its arguments", async () => {
  const { page } = preview;
  const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as Help;
  const { parameters } = functions.find(({ id }) => id === "COSTTOTEST") as Help["functions"][number];
  await preview.click("D1");
  await page.keyboard.type("=WORTH.COSTTO");
  await page.getByText("What it costs to test a keyword").first().waitFor();
  await page.keyboard.type("TEST(");
  const card = page.locator("[data-u-comp=rect-popup]").filter({ hasText: "[conversionRate]" });
  await card.getByRole("button").or(card.locator("svg")).first().click();
  for (const { description } of parameters) await card.getByText(description).first().waitFor();
  // Whoever read it goes on typing where it was left.
  await page.keyboard.type("3,1%)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.worthPreview?.isEditing() === false);
  expect(await preview.formula("D1")).toBe("=WORTH.COSTTOTEST(3,1%)");
});

test("whoever goes on typing while functions are offered gets what was typed, and no function of the list", async () => {
  const { page } = preview;
  await preview.click("D1");
  await page.keyboard.type("=WOR");
  await page.getByText("WORKDAY", { exact: true }).first().waitFor();
  await page.keyboard.type("TH.EPC(100,1.2)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.worthPreview?.isEditing() === false);
  expect(await preview.formula("D1")).toBe("=WORTH.EPC(100,1.2)");
  // The list still gives what is chosen from it.
  await preview.click("D3");
  await page.keyboard.type("=WORTH.EPCR");
  await page.getByText("WORTH.EPCRANGE", { exact: true }).first().waitFor();
  await page.keyboard.press("Enter");
  // What is chosen stands in the cell once its arguments are told.
  await page.locator("[data-u-comp=rect-popup]").filter({ hasText: "confidence" }).waitFor();
  await page.keyboard.type("100,10,1000)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.worthPreview?.isEditing() === false);
  expect(await preview.formula("D3")).toBe("=WORTH.EPCRANGE(100,10,1000)");
});

test("a table of answers spills, says #SPILL! where it finds no room, and spills again when it does", async () => {
  await preview.set("F1", [[100], [200], [""], ["=NA()"]]);
  await preview.type("G1", "=WORTH.EPC(F1:F4,1%)");
  expect(await preview.values("G1:G4")).toEqual([[1], [2], [null], ["#VALUE!"]]);
  await preview.type("G2", "in the way");
  expect(await preview.values("G1:G3")).toEqual([["#SPILL!"], ["in the way"], [null]]);
  await preview.click("G2");
  await preview.page.keyboard.press("Delete");
  expect(await preview.values("G1:G2")).toEqual([[1], [2]]);
});

test("why a cell holds an error stands below the grid, and on a card at the cell", async () => {
  const { page } = preview;
  await preview.type("I1", "=WORTH.EPC(100,1.2)");
  expect(await preview.value("I1")).toBe("#VALUE!");
  const sentence = "Conversion rate is 1.2; it must be from 0 to 1 (0% to 100%).";
  expect(await preview.problem("I1")).toBe(sentence);
  await preview.click("I1");
  await page.getByRole("status").getByText(`I1: ${sentence}`).waitFor();
  await preview.hover("I1");
  await page.getByText(sentence, { exact: true }).waitFor();
});

test("an error among the inputs leaves the other rows their answers", async () => {
  await preview.set("K1", [[100], ["=1/0"], [300]]);
  await preview.set("L1", [["=WORTH.EPC(K1:K3,0.01)"]]);
  expect(await preview.values("L1:L3")).toEqual([[1], ["#VALUE!"], [3]]);
  expect(await preview.problem("L2")).toContain("row 2");
});

test("whole columns are more than Excel on the web hands to a function", async () => {
  await preview.set("N1", [
    ["Customer", "Amount"],
    ["a", 10],
    ["b", 30],
    ["a", 20],
  ]);
  await preview.set("P1", [["=WORTH.CUSTOMERVALUE(N:N,O:O)"]]);
  expect(await preview.value("P1")).toBe("#CALC!");
  await preview.set("P1", [["=WORTH.CUSTOMERVALUE(N1:N9,O1:O9)"]]);
  expect(await preview.value("P1")).toBe(30);
});

test("a table that was copied elsewhere is pasted into cells, hundreds of rows of it", async () => {
  const rows = Array.from({ length: 600 }, (_, i) => [`keyword ${i + 1}`, String(i + 1), (i / 100).toFixed(2)]);
  await preview.paste("R1", rows.map((row) => row.join("\t")).join("\n"));
  expect(await preview.values("R1:T2")).toEqual([
    ["keyword 1", 1, 0],
    ["keyword 2", 2, 0.01],
  ]);
  expect(await preview.values("R600:T600")).toEqual([["keyword 600", 600, 5.99]]);
});

test("the button in the head of a table sorts its rows as Excel does, and what is not fixed in formulas goes along", async () => {
  await writeTable();
  await preview.click("X2");
  const { x, y } = await preview.middle("X2");
  await preview.page.mouse.click(x + 26, y);
  await preview.page.getByText("Ascending").click();
  await expect
    .poll(() => preview.values("W3:Y5"))
    .toEqual([
      ["mate", 10, 20],
      ["pot", 20, 60],
      ["tea", 30, 60],
    ]);
  expect(await Promise.all(["Y3", "Y4", "Y5"].map((cell) => preview.formula(cell)))).toEqual([
    "=X3*2",
    "=$X$5*2",
    "=X5*2",
  ]);
});

test("an answer of several rows does not fit into a table, where the cells below it are empty, too", async () => {
  await writeTable();
  await preview.set("Z3", [["=WORTH.EPC(X3:X4,1%)"]]);
  expect(await preview.values("Z3:Z4")).toEqual([["#SPILL!"], [null]]);
  await preview.set("Z3", [["=WORTH.EPC(X3,1%)"]]);
  expect(await preview.value("Z3")).toBe(0.3);
});

/** A table of three keywords in W2:Z5. */
async function writeTable(): Promise<void> {
  await preview.set("W2", [
    ["Keyword", "Clicks", "Twice", "EPC"],
    ["tea", 30, "=X3*2", ""],
    ["mate", 10, "=X4*2", ""],
    ["pot", 20, "=$X$5*2", ""],
  ]);
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("W2:Z5", true);
    await context.sync();
  });
}
