import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

const { functions } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../../dist/functions.json"), "utf8"),
) as { functions: { name: string }[] };

async function openGuide(preview: Preview): Promise<JobPane> {
  const guide = new JobPane(preview);
  await guide.button("Function guide").click();
  await guide.said(`${functions.length} functions`);
  return guide;
}

test("a function is found by a word, explained, and its example stands on a sheet of its own", async () => {
  const preview = await openPreview("?empty");
  const guide = await openGuide(preview);
  await (await guide.field("Search")).fill("chance earn");
  await guide.said(/^\d+ of \d+ functions? speaks? of it/);
  await guide.button("WORTH.PROFITCHANCE").click();
  await guide.said("=WORTH.PROFITCHANCE(3, 300, 5, 300)");
  await guide.button("Insert example of PROFITCHANCE").click();
  await guide.said("The example is on the sheet “PROFITCHANCE example”.");
  // One less the chance of at most 5 sales in 399 clicks at 1%, by the binomial formula.
  let term = 0.99 ** 399;
  let tail = term;
  for (let k = 1; k <= 5; k++) tail += term *= ((400 - k) / k) * (0.01 / 0.99);
  const answer = "'PROFITCHANCE example'!A11";
  expect(await preview.value(answer)).toBeCloseTo(tail, 9);
  await preview.set("'PROFITCHANCE example'!B6", [[400]]);
  await expect.poll(() => preview.value(answer)).not.toBeCloseTo(tail, 3);

  await guide.button("Insert example of PROFITCHANCE").click();
  await guide.said("The example is on the sheet “PROFITCHANCE example 2”.");
  await (await guide.field("Search")).fill("zebra");
  await guide.said("No function speaks of “zebra”. Try another word, such as “customer”.");
});

/** One over each kind of sample, one over none, and one whose answer is a model; the sample file's test has all of them answer. */
const EXAMPLES = ["COSTTOTEST", "VERDICT", "COHORTS", "SEGMENTPROFILE", "BUDGETSPLIT", "ORDERSUMMARYMODEL"];

test("examples answer on their sheets, over the data beside them", async () => {
  const preview = await openPreview("?empty");
  const guide = await openGuide(preview);
  for (const name of EXAMPLES) {
    await guide.button(`WORTH.${name}`).click();
    await guide.button(`Insert example of ${name}`).click();
    await guide.said(`The example is on the sheet “${name} example”.`);
    const sheet = await WrittenSheet.read(preview, `${name} example`);
    const formulas = sheet.formulas.flat().filter((cell) => String(cell).startsWith(`=WORTH.`));
    expect(formulas, name).toHaveLength(1);
    expect(sheet.errors(), name).toEqual([]);
    const [row, column] = placeOf(sheet, formulas[0]);
    // BUDGETSPLIT's first heading is blank.
    expect([sheet.values[row][column], sheet.values[row + 1]?.[column] ?? ""].join(""), name).not.toBe("");
    await guide.button(`WORTH.${name}`).click();
  }
});

function placeOf(sheet: WrittenSheet, formula: unknown): [row: number, column: number] {
  const row = sheet.formulas.findIndex((cells) => cells.includes(formula as string));
  return [row, sheet.formulas[row].indexOf(formula as string)];
}

test("from a function's page of help all others are found", async () => {
  const preview = await openPreview("?empty");
  const guide = await openGuide(preview);
  await guide.button("WORTH.SEGMENT").click();
  const { pane } = preview;
  const page = await pane.getByRole("link", { name: "Help page of SEGMENT", exact: true }).getAttribute("href");
  await pane.goto(new URL(page ?? "", pane.url()).href);
  await pane.getByRole("link", { name: "All functions" }).click();
  await pane.getByRole("heading", { name: "Functions of Worth" }).waitFor();
  expect(await pane.getByRole("link", { name: /^WORTH\./ }).count()).toBe(functions.length);
});
