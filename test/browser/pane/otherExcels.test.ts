import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { JobPane } from "./JobPane";
import { SplitPane } from "./SplitPane";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

test("in the oldest Excel that the manifest lets in, where functions answer late, a job is written, replaced and turned into values", async () => {
  const preview = await openPreview("?empty&api=1.12&answers=late");
  const shown = await preview.excel(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=WORTH.EPC(100,1%)"]];
    cell.load("values");
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(shown).toEqual([["#BUSY!"]]);
  expect(await preview.value("Sheet1!A1")).toBe(1);
  const job = await SplitPane.open(preview);
  await job.button("Try with sample data").click();
  await job.ready();
  const name = await job.write();
  await job.button("Write to sheet").click();
  await job.button(/^Replace/).click();
  expect(await job.written()).toBe(name);
  expect((await WrittenSheet.read(preview, name)).errors()).toEqual([]);
  await job.button("Back to all jobs").click();
  await job.button("Turn into values").click();
  await job.button("Turn into values…").click();
  await job.button("Turn into values").click();
  await job.said(/formulas are values now\.$/);
  expect((await WrittenSheet.read(preview, name)).errors()).toEqual([]);
});

test("on a German desktop, whole columns are read down to the last row in use, blank cells are 0, and errors have German names", async () => {
  const preview = await openPreview("?empty&host=desktop&language=de-DE");
  await preview.set("A1", [
    ["Kunde", "Betrag"],
    ["a", 10],
    ["b", 30],
    ["a", 20],
    ["", ""],
  ]);
  await preview.set("D1:D3", [
    ["=WORTH.CUSTOMERVALUE(A:A,B:B)"],
    ["=WORTH.CUSTOMERVALUE(A1:A9,B1:B9)"],
    ["=WORTH.EPC(A2,1%)"],
  ]);
  expect((await preview.values("D1:D3")).flat()).toEqual([30, 30, "#VALUE!"]);
  const pane = new JobPane(preview);
  await pane.button("Probleme").click();
  await pane.said("1 Zelle zeigt einen Fehler.");
  await pane.said("#WERT!");
});

test("what Excel works out on demand is asked for", async () => {
  const preview = await openPreview("?empty&calculation=manual");
  await preview.set("Sheet1!A1", [["=1+1"]]);
  expect(await preview.value("Sheet1!A1")).toBeNull();
  const job = await SplitPane.open(preview);
  await job.button("Try with sample data").click();
  await job.ready();
  const name = await job.write();
  expect(await preview.value("Sheet1!A1")).toBe(2);
  expect((await WrittenSheet.read(preview, name)).beside("Returns at the best split")).toBeGreaterThan(0);
  await job.button("Back to all jobs").click();
  await job.button("Turn into values").click();
  await job.button("Turn into values…").click();
  await job.said(/^Turn \d+ formulas into values\?/);
  await job.button("Turn into values").click();
  await job.said(/formulas are values now\.$/);
  expect((await WrittenSheet.read(preview, name)).errors()).toEqual([]);
});

test("formulas that were there before Excel knew Worth are unknown until they are entered again", async () => {
  const preview = await openPreview("?opened=before");
  expect(await preview.value("Keywords!I2")).toBe("#NAME?");
  const pane = new JobPane(preview);
  await pane.button("Problems").click();
  await pane.said(/cells show an error\.$/);
  await pane.button("Enter these formulas again").click();
  await pane.said("No formula of Worth shows an error.");
  expect(await preview.value("Keywords!I2")).toBeGreaterThan(0);
});
