import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import { JobPane } from "./pane/JobPane";
import { SegmentPane } from "./pane/SegmentPane";
import { SplitPane } from "./pane/SplitPane";
import { ValuePane } from "./pane/ValuePane";
import { WrittenSheet } from "../pane/WrittenSheet";
import type { Preview } from "./Preview";

afterEach(closePreviews);

/** Names that a sheet may hold and that would do something if they were taken for more than text. */
const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.com","free")',
  "+1+1",
  "@SUM(1)",
  "-2",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  'a","b"); =1',
  "🫖 日本 \u202Etxt",
];

/** Cells of text, whatever they look like. */
async function setText(preview: Preview, address: string, cells: (string | number)[][]): Promise<void> {
  await preview.excel(
    async (context, [at, values]) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(at);
      range.values = values.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)));
      await context.sync();
    },
    [address, cells] as const,
  );
  await preview.calculated();
}

/** Cells that calculate what a hostile name would run; a cell that holds it as text has the same text for its formula. */
const isLink = (formula: string) => formula.startsWith('=HYPERLINK("#"&CELL("address",');
const strange = (sheet: WrittenSheet) =>
  sheet.formulas.flatMap((row, i) =>
    row.filter(
      (cell, j) =>
        cell !== sheet.values[i][j] &&
        !isLink(String(cell)) &&
        /^=.*(cmd\||HYPERLINK\(|javascript:|@SUM)/i.test(String(cell).replace(/"[^"]*"/g, "")),
    ),
  );

async function markup(preview: Preview): Promise<number> {
  return preview.pane.locator("img, a[href^='javascript'], main script").count();
}

test("names of customers, channels and needs stay text: in the pane, on the sheet and in formulas", async () => {
  const preview = await openPreview("?empty");
  const orders = HOSTILE.flatMap((name, i) => [
    [name, 45_700 + i, 20 + i, 5, name],
    [name, 45_800 + i, 25, 5, name],
  ]);
  await setText(preview, `A1:E${orders.length + 1}`, [["Customer", "Date", "Amount", "Cost", "Source"], ...orders]);
  const value = await ValuePane.open(preview);
  await value.use("Sheet1!A1");
  await value.ready();
  const front = await value.write();
  const names = (await preview.sheetNames()).filter((name) => name.startsWith(front));
  const valued = [];
  for (const name of names) valued.push(await WrittenSheet.read(preview, name));
  expect(valued.flatMap(strange)).toEqual([]);
  expect(valued.flatMap(({ values }) => values.flat())).toContain(HOSTILE[0]);
  expect(await markup(preview)).toBe(0);
  await value.button("Back to all jobs").click();

  await preview.showSheet("Sheet1");
  const channels = HOSTILE.map((name, i) => [name, 100 + i, 300 + 10 * i]);
  await setText(preview, `H1:J${channels.length + 1}`, [["Channel", "Spend", "Returns"], ...channels]);
  const split = await SplitPane.open(preview);
  await preview.select("Sheet1!H1");
  await split.button("Use selection").first().click();
  // One of the names speaks of a sum, so that the pane asks.
  await preview.pane.getByLabel(/@SUM\(1\)/).selectOption("row");
  await split.said(/channels? read/);
  await split.ready();
  const divided = await WrittenSheet.read(preview, await split.write());
  expect(strange(divided)).toEqual([]);
  expect(divided.errors()).toEqual([]);
  expect(await markup(preview)).toBe(0);
  await split.button("Back to all jobs").click();

  await preview.showSheet("Sheet1");
  const answers = HOSTILE.map((name, i) => [name, i % 2 ? '=x"y' : "no, never", 1 + (i % 3)]);
  await setText(preview, `M1:O${answers.length + 1}`, [["Customer", HOSTILE[1], HOSTILE[5]], ...answers]);
  const segment = await SegmentPane.open(preview);
  await segment.use("Sheet1!M1");
  await segment.button(HOSTILE[1]).count();
  await segment.ready();
  await (await segment.field("Name of segment 1")).fill('=1+1&"<b>"');
  const sheet = await WrittenSheet.read(preview, await segment.write());
  expect(strange(sheet)).toEqual([]);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain('=1+1&"<b>"');
  expect(await markup(preview)).toBe(0);
});

test("the pane's page runs no script that was written into it, and talks to nobody", async () => {
  const preview = await openPreview("?empty");
  preview.complaints.expect(/Content Security Policy|violates the following/i);
  const ran = await preview.pane.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true;";
    document.body.append(script);
    return "wasRun" in window;
  });
  expect(ran).toBe(false);
  const answer = await preview.pane.evaluate(() =>
    fetch("https://example.com/").then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(answer).toBe("refused");
  const pane = new JobPane(preview);
  await pane.button("Function guide").click();
  await pane.said(/^\d+ functions/);
});
