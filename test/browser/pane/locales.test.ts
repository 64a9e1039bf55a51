import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { PlanTestPane } from "./PlanTestPane";
import { SplitPane } from "./SplitPane";
import { WrittenSheet } from "./WrittenSheet";

afterEach(closePreviews);

/** How a person types two and a half, and how the pane writes 1,946 for them. */
const LOCALES = [
  ["de-DE", "2,5", "1.946"],
  ["en-GB", "2.5", "1,946"],
  ["ja-JP", "2.5", "1,946"],
  ["fr-FR", "2,5", "1\u202f946"],
] as const;

test.each(LOCALES)(
  "beside an English Excel on a system of %s, numbers are typed and shown as people there write them",
  async (locale, typed, total) => {
    const preview = await openPreview(`?culture=${locale}`);
    const job = await PlanTestPane.open(preview);
    await job.use("Keywords!A1");
    await job.field("Conversion rate").fill(typed);
    await job.said(new RegExp(`Set aside ${total.replace(".", "\\.")}`));
    const sheet = await WrittenSheet.read(preview, await job.write());
    expect(sheet.errors()).toEqual([]);
    expect(sheet.beside("Conversion rate")).toBe(0.025);
    expect(sheet.beside("Total test budget")).toBe(1946);
    await job.button("Back to all jobs").click();
    const again = await PlanTestPane.open(preview);
    await again.said(/keywords read/);
    expect(await again.field("Conversion rate").inputValue()).toBe(typed);
  },
);

test("in de-DE a figure that could be meant in two ways is read as the locale of the data, not of the person", async () => {
  const preview = await openPreview("?culture=de-DE&empty");
  await preview.set("Sheet1!A1:C3", [
    ["Kanal", "Kosten", "Umsatz"],
    ["Suche", "'1.234,60", "'9.876,00"],
    ["Social", "'800,00", "'1.000,00"],
  ]);
  const job = await SplitPane.open(preview);
  await job.use("Sheet1!A1");
  await job.said(/^2 channels read: 2\.035 spent, 10\.876 back/);
});
