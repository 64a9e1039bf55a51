import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { SplitPane } from "./SplitPane";

afterEach(closePreviews);

const CHANNELS = [
  ["Channel", "Spend", "Revenue"],
  ["Search", 100, 300],
  ["Social", 200, 400],
  ["Display", 300, 300],
  ["Mail", 400, 1600],
];

test("rows that are hidden are told, and left out once somebody says so; several areas are read as one table", async () => {
  const preview = await openPreview("?empty");
  await preview.set("Sheet1!A1:C5", CHANNELS);
  const hidden = await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("3:3").rowHidden = true;
    await context.sync();
    const [one, all] = [sheet.getRange("A3"), sheet.getRange("A1:C5")];
    [one, all].forEach((range) => range.load("rowHidden"));
    await context.sync();
    return [one.rowHidden, all.rowHidden];
  });
  expect(hidden).toEqual([true, null]);
  const job = await SplitPane.open(preview);
  await job.use("Sheet1!A1");
  await job.said(/^4 channels read: 1,000 spent/);
  await job.said(/^1 row of these is hidden/);
  await job.preview.pane.getByLabel(/Do hidden rows count/).selectOption("leaveOut");
  await job.said(/^3 channels read: 800 spent/);
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("3:3").rowHidden = false;
    await context.sync();
  });
  // Control and a drag select another area besides the first.
  const [from, to] = [await preview.middle("A4"), await preview.middle("C5")];
  await preview.select("A1:C2");
  await preview.page.keyboard.down("Control");
  await preview.page.mouse.move(from.x, from.y);
  await preview.page.mouse.down();
  await preview.page.mouse.move(to.x, to.y, { steps: 4 });
  await preview.page.mouse.up();
  await preview.page.keyboard.up("Control");
  await job.button("Use selection").first().click();
  await job.said(/^3 channels read: 800 spent/);
  expect(await (await job.field("Your channels")).inputValue()).toBe("Sheet1!A4:C5,A1:C2");
});
