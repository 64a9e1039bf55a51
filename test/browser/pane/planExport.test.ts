import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { PlanTestPane } from "./PlanTestPane";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

const EXPORT = "../shared/data/keyword_planner_synthetic_utf16.csv";
const name = `a pasted export of the Keyword Planner is planned to the penny (needs ${path.basename(EXPORT)})`;
test.runIf(existsSync(EXPORT))(name, async () => {
  const text = readFileSync(EXPORT, "utf16le").replace(/^\ufeff/, "");
  const lines = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const header = lines[2];
  const [high, searches] = ["Top of page bid (high range)", "Avg. monthly searches"].map((name) =>
    header.indexOf(name),
  );
  const priced = lines
    .slice(3)
    .map((cells) => ({ keyword: cells[0], bid: Number(cells[high]), searches: Number(cells[searches]) }))
    .filter(({ bid }) => bid > 0)
    .sort((a, b) => b.bid - a.bid);
  // 50 stands for 10 to 100 searches, 500 for 100 to 1,000, 0 for 0 to 10; at the most they bring so many clicks in three months.
  const mostOf = (searches: number) => (searches === 0 ? 10 : searches * 2);
  const spentOn = (bid: number, searches: number) => bid * Math.min(100, mostOf(searches) * 0.03);
  const total = priced.reduce((sum, { bid, searches }) => sum + spentOn(bid, searches), 0);

  const preview = await openPreview("?empty");
  await preview.paste("A1", text);
  const job = await PlanTestPane.open(preview);
  await job.use("A5");
  await job.said(/^120 keywords read/);
  expect(await job.answer()).toContain(`Set aside £${Math.round(total).toLocaleString("en-US")}`);
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBeCloseTo(total, 6);
  const table = sheet.table();
  expect(table.map((row) => row["CPC"])).toEqual(priced.map(({ bid }) => bid));
  table.forEach((row) => {
    const source = priced.find(({ keyword }) => keyword === row["Keyword"]);
    expect(row["Cost to test"]).toBeCloseTo(Number(source?.bid) / 0.01, 8);
    const figure = Number(source?.searches);
    const [low, most] = [figure / 5, mostOf(figure)];
    expect(row["Set aside"]).toBeCloseTo(spentOn(Number(source?.bid), figure), 8);
    expect([row["Fewest searches"], row["Most searches"]]).toEqual([low, most]);
    expect(row["Months at best"]).toBeCloseTo(100 / (most * 0.01), 8);
    if (low === 0) expect(row["At worst"]).toBe("Never");
    else expect(row["At worst"]).toBeCloseTo(100 / (low * 0.01), 8);
    const [best, worst] = [100 / (most * 0.01), low === 0 ? Infinity : 100 / (low * 0.01)];
    expect(row["In time?"]).toBe(worst <= 3 ? "In time" : best <= 3 ? "May be too slow" : "Too slow");
  });
});
