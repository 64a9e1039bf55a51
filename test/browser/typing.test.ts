import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import type { Preview } from "./Preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?empty");
});

afterAll(closePreviews);

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
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("an error among the inputs leaves the other rows their answers", async () => {
  await preview.set("K1", [[100], ["=1/0"], [300]]);
  await preview.set("L1", [["=WORTH.EPC(K1:K3,0.01)"]]);
  expect(await preview.values("L1:L3")).toEqual([[1], ["#VALUE!"], [3]]);
  expect(await preview.problem("L2")).toContain("row 2");
});

test("whole columns are read down to the last row in use", async () => {
  await preview.showSheet("Sheet1");
  await preview.set("N1", [
    ["Customer", "Amount"],
    ["a", 10],
    ["b", 30],
    ["a", 20],
  ]);
  await preview.set("P1", [["=WORTH.CUSTOMERVALUE(N:N,O:O)"]]);
  expect(await preview.value("P1")).toBe(30);
});
