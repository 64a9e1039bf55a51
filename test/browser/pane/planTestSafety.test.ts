import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { PlanTestPane } from "./PlanTestPane";
import { WrittenSheet } from "./WrittenSheet";

afterEach(closePreviews);

const SHEETS = ["Keywords", "Orders", "Needs", "Channels"];

test("a sheet that Worth wrote can be replaced or stay beside a new one, and each keeps its own assumptions", async () => {
  const preview = await openPreview();
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await job.write();
  await (await job.field("Conversion rate")).fill("2");
  await job.said(/Set aside 2,433/);
  await job.button("Write to sheet").click();
  await job.button("New sheet").click();
  expect(await job.written()).toBe("Test budget 2");
  const [first, second] = [
    await WrittenSheet.read(preview, "Test budget"),
    await WrittenSheet.read(preview, "Test budget 2"),
  ];
  expect([first.beside("Total test budget"), second.beside("Total test budget")]).toEqual([4865, 2432.5]);

  await (await job.field("Conversion rate")).fill("4");
  await job.said(/Set aside 1,216/);
  await job.button("Write to sheet").click();
  await job.said(/Worth wrote “Test budget 2” earlier/);
  await job.button("Replace").click();
  await preview.pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(await job.written()).toBe("Test budget 2");
  expect(await preview.sheetNames()).toEqual([...SHEETS, "Test budget", "Test budget 2"]);
  // The sheet is renamed last, and what looks at it is calculated once more.
  const replaced = async () => (await WrittenSheet.read(preview, "Test budget 2")).beside("Total test budget");
  await expect.poll(replaced).toBe(1216.25);
  expect((await WrittenSheet.read(preview, "Test budget")).beside("Total test budget")).toBe(4865);
});

test("keywords that look like formulas are written as the text they are", async () => {
  const hostile = [
    "=cmd|' /C calc'!A0",
    "+running +shoes",
    "@brand",
    "-cheap",
    "=1+1",
    '=HYPERLINK("https://x.example","y")',
  ];
  const preview = await openPreview("?empty");
  const cells = hostile.map((keyword, i) => [`'${keyword}`, String(1 + i)]);
  await preview.set(`A1:B${hostile.length + 1}`, [["Keyword", "CPC"], ...cells]);
  const job = await PlanTestPane.open(preview);
  await job.use("A1");
  const sheet = await WrittenSheet.read(preview, await job.write());
  const written = sheet.table();
  expect(written.map(({ Keyword }) => Keyword).sort()).toEqual([...hostile].sort());
  expect(written.map((row) => row["Cost to test"])).toEqual([600, 500, 400, 300, 200, 100]);
});

test("the assumptions and the range come back when the pane is opened again", async () => {
  const preview = await openPreview();
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await (await job.field("Conversion rate")).fill("2.5");
  await (await job.field("Months")).fill("6");
  await (await job.field("Confidence")).selectOption("90%");
  const answer = await job.answer();
  // What is typed is kept once the person pauses.
  await preview.page.waitForTimeout(1500);
  await preview.pane.evaluate(() => window.location.reload());
  await preview.pane.getByRole("button", { name: /Plan a keyword test/ }).waitFor();
  const again = await PlanTestPane.open(preview);
  await again.said(/keywords read/);
  expect(await (await again.field("Conversion rate")).inputValue()).toBe("2.5");
  expect(await (await again.field("Months")).inputValue()).toBe("6");
  expect(await again.answer()).toBe(answer);
});

test("a range that cannot be read is refused in place, in plain words", async () => {
  const preview = await openPreview();
  const job = await PlanTestPane.open(preview);
  for (const [typed, said] of [
    ["my keywords", /“my keywords” is not a range/],
    ["Nowhere!A1:B2", /There is no sheet “Nowhere”/],
    ["Keywords!Z1:Z9", /There is nothing in Keywords!Z1:Z9/],
  ] as const) {
    await (await job.field("Your keywords")).fill(typed);
    await (await job.field("Your keywords")).press("Enter");
    await job.said(said);
  }
});
