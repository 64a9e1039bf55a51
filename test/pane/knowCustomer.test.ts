// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { sampleAnswers } from "../../src/taskpane/know/interview/sampleAnswers";
import { know } from "../../src/taskpane/know/words.en";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const { interview, parts, name } = know;
const { needs } = interview.asked;
const PEOPLE = "Interviews – people";

async function atScreen(workbook: Awaited<ReturnType<typeof calculatedWorkbook>>) {
  return PaneInNode.at(name, workbook);
}

test("sample answers go on a new sheet, fall into segments by a press, and these are written with their treatment plan", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await atScreen(workbook);
  await pane.press(parts.interview.sample);
  await pane.said(/^Written to the sheet “Interviews”, with the answers of 36 invented people/);
  await workbook.calculated();
  expect((await WrittenSheet.read(workbook, "Interviews")).errors()).toEqual([]);
  await pane.press(know.segment);
  console.log(await pane.said(/customers with/));
  console.log(await pane.said(/fall into/));
  await workbook.quiet();
  const sheet = await pane.write();
  console.log(sheet, document.body.textContent?.slice(0, 6000));
});
