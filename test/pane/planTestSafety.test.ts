// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const SHEETS = ["Keywords", "Orders", "Needs", "Channels"];

test("a sheet that Worth wrote can be replaced or stay beside a new one, and each keeps its own assumptions", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.write();
  await job.fill("Conversion rate", "2");
  await job.said(/Set aside 2,035/);
  await job.press("Write to sheet");
  await job.press("New sheet");
  expect(await job.written()).toBe("Test budget 2");
  const [first, second] = [
    await WrittenSheet.read(workbook, "Test budget"),
    await WrittenSheet.read(workbook, "Test budget 2"),
  ];
  expect(first.beside("Total test budget")).toBeCloseTo(3093.955, 8);
  expect(second.beside("Total test budget")).toBeCloseTo(2034.605, 8);

  await job.fill("Conversion rate", "4");
  await job.said(/Set aside 1,160/);
  await job.press("Write to sheet");
  await job.said(/Worth wrote “Test budget 2” earlier/);
  await job.press("Replace");
  expect(await job.written()).toBe("Test budget 2");
  expect(await workbook.sheetNames()).toEqual([...SHEETS, "Test budget", "Test budget 2"]);
  // The sheet is renamed last, and what looks at it is calculated once more.
  const replaced = async () => (await WrittenSheet.read(workbook, "Test budget 2")).beside("Total test budget");
  await expect.poll(replaced).toBeCloseTo(1159.575, 8);
  expect((await WrittenSheet.read(workbook, "Test budget")).beside("Total test budget")).toBeCloseTo(3093.955, 8);
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
  const workbook = await calculatedWorkbook();
  const cells = hostile.map((keyword, i) => [`'${keyword}`, String(1 + i)]);
  await workbook.set(`A1:B${hostile.length + 1}`, [["Keyword", "CPC"], ...cells]);
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("A1");
  const sheet = await WrittenSheet.read(workbook, await job.write());
  const written = sheet.table();
  expect(written.map(({ Keyword }) => String(Keyword)).sort()).toEqual([...hostile].sort());
  expect(written.map((row) => row["Cost to test"])).toEqual([600, 500, 400, 300, 200, 100]);
});

test("the assumptions and the range come back when the pane is opened again", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.fill("Conversion rate", "2.5");
  await job.fill("Months", "6");
  await job.choose("Confidence", "90%");
  // 91 clicks at 2.5% end in a sale nine times of ten.
  await job.said(/^These searches can spend no more: .* 91 clicks/);
  const answer = await job.said(/^Set aside/);
  // What is typed is kept once the person pauses.
  await vi.waitFor(() => expect(workbook.settings.get("worth.planTest")).toMatch(/0\.025/), 10_000);
  const again = await PaneInNode.at("Plan a keyword test", workbook);
  await again.said(/keywords read/);
  expect(await again.holds("Conversion rate")).toBe("2.5");
  expect(await again.holds("Months")).toBe("6");
  // The fields hold what was kept before the answer is worked out from it.
  await again.said(answer);
});

test("a range that cannot be read is refused in place, in plain words", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  for (const [typed, said] of [
    ["my keywords", /“my keywords” is not a range/],
    ["Nowhere!A1:B2", /There is no sheet “Nowhere”/],
    ["Keywords!Z1:Z9", /There is nothing in Keywords!Z1:Z9/],
  ] as const) {
    await job.fill("Your keywords", typed);
    await job.enter("Your keywords");
    await job.said(said);
  }
});
