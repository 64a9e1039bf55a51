import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { PlanTestPane } from "./PlanTestPane";
import { SplitPane } from "./SplitPane";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

test("beside an English Excel on a French system, numbers are typed and shown as people there write them", async () => {
  const preview = await openPreview("?culture=fr-FR");
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await (await job.field("Conversion rate")).fill("2,5");
  await job.said(/^Set aside 1\u202f711/);
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Conversion rate")).toBe(0.025);
  expect(sheet.beside("Total test budget")).toBeCloseTo(1710.505, 8);
});

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
