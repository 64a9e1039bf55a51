// @vitest-environment jsdom
import { expect, test } from "vitest";
import { know } from "../../src/taskpane/know/words.en";
import { en as segment } from "../../src/taskpane/jobs/segmentCustomers/words.en";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { SAMPLE } from "./writers";

const { interview, parts, capture, readiness } = know;
const { asked } = interview;
const PEOPLE = `${interview.name} – ${interview.people}`;

/** The words of a line of the front that what follows, by what stands before it in the first column. */
async function below(workbook: Awaited<ReturnType<typeof calculatedWorkbook>>, sheet: string, heading: string) {
  const { values } = await WrittenSheet.read(workbook, sheet);
  const at = values.findIndex(([first]) => first === heading);
  return values.slice(at + 1);
}

test("sample answers go on a sheet, fall into segments by a press, and these are written with their treatment plan", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at(know.name, workbook);
  await pane.press(parts.interview.sample);
  await pane.said(know.writtenSample(interview.name));
  await workbook.calculated();
  expect((await WrittenSheet.read(workbook, interview.name)).errors()).toEqual([]);
  await pane.press(know.segment);
  await pane.said(`34 customers with ${asked.needs.length} needs read. Left blank: 2, from row 11 (Wide choice).`);
  await pane.said(asked.needs.join(", "));
  await pane.said(/^34 customers fall into 3 segments/);
  await pane.fill("Name of segment 1", "Curious");
  const name = await pane.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const sheets = await workbook.sheetNames();
  expect(sheets).toContain(`${name} – ${segment.plan.behind.name}`);
  const plan = await WrittenSheet.read(workbook, `${name} – ${segment.plan.behind.name}`);
  expect(plan.values.flat()).toContain("Curious");
  // Who the segments are is told by the traits of the interviews.
  const all = (await Promise.all(sheets.map((one) => WrittenSheet.read(workbook, one)))).flatMap(({ values }) =>
    values.flat(),
  );
  for (const { head } of Object.values(asked.traits)) expect(all).toContain(head);
  // Each person's segment stands beside the answers, the half-filled ones' by what is known of them.
  const beside = await workbook.values(`'${PEOPLE}'!Y6:Z42`);
  expect(beside[0]).toEqual(["Segment", "Segment name"]);
  const segments = beside.slice(1).map(([one]) => one);
  expect(segments.filter((one) => typeof one === "number").length).toBe(34);
});

test("an interview sheet is filled in by hand, and read once somebody answered", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at(know.name, workbook);
  await pane.press(parts.interview.write);
  await pane.said(know.written(interview.name));
  await pane.press("Back to all jobs");
  await pane.press(/^Segment customers/);
  await pane.use(`'${PEOPLE}'!A7`);
  await pane.said(segment.refusal.noAnswers);
  const rows = Array.from({ length: 12 }, (_, i) => [
    `P${i}`,
    ...["25 to 34", "North", "couple", "friends", "drink tea", "hiking", ""],
    ...asked.needs.map((_, need) => (need < 4 === (i % 2 === 0) ? 5 : 1)),
  ]);
  await workbook.set(`'${PEOPLE}'!A7:P18`, rows);
  await pane.use(`'${PEOPLE}'!A7`);
  await pane.said(/^12 customers with 8 needs read\./);
  await pane.said(/fall into 2 segments/);
  await workbook.set(`'${PEOPLE}'!I9`, [[""]]);
  await pane.said(/^11 customers with 8 needs read\. Left blank: 1, from row 9 \(Low price\)\./);
});

test("whatever there is already stays, and the next sheet gets a number", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at(know.name, workbook);
  await pane.press(parts.stage.write);
  await pane.said(know.written("Customer stage"));
  await workbook.set("'Customer stage'!C60", [["mine"]]);
  const before = await workbook.snapshot();
  await pane.press(parts.stage.write);
  await pane.said(know.written("Customer stage 2"));
  await workbook.calculated();
  const after = await workbook.snapshot();
  expect(Object.entries(before).filter(([what, held]) => what.startsWith("sheet") && after[what] !== held)).toEqual([]);
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "Customer stage", "Customer stage 2"]);
});

test("readiness takes the orders that a job reads, and says so; without any that nothing is known", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at(know.name, workbook);
  await pane.said(know.orders.none);
  await pane.press(parts.readiness.write);
  await pane.said(know.written(readiness.name));
  expect((await below(workbook, readiness.name, capture.heading))[0][0]).toBe(capture.nothing);
  await pane.press("Back to all jobs");
  await pane.press(/^Value customers/);
  await pane.press(SAMPLE);
  await pane.ready();
  await workbook.quiet();
  await pane.press("Back to all jobs");
  await workbook.quiet();
  await pane.press(new RegExp(`^${know.name}`));
  await pane.said(/^264 orders of 120 customers read\. “Value customers” reads them\.$/);
  await pane.press(parts.readiness.write);
  await pane.said(know.written(`${readiness.name} 2`));
  const [source, , orders] = await below(workbook, `${readiness.name} 2`, capture.heading);
  expect(source[0]).toMatch(/^From 'Sample orders'!A1:E\d+, the orders that “Value customers” reads\.$/);
  expect(orders.slice(0, 3)).toEqual(["Capture", capture.facts.orders, 264]);
  // Another range goes before that.
  const others = Array.from({ length: 6 }, (_, i) => [i === 1 ? "" : `C${i % 2}`, 45_000 + 9 * i, 5 + i]);
  await workbook.set("Sheet1!A1:C7", [["Customer", "Date", "Amount"], ...others]);
  await pane.use("Sheet1!A1");
  await pane.said(/^5 orders of 2 customers read\. .*These are the orders that you chose\.$/);
  await pane.press(parts.readiness.write);
  await pane.said(know.written(`${readiness.name} 3`));
  const chosen = await below(workbook, `${readiness.name} 3`, capture.heading);
  expect(chosen[0][0]).toBe("From Sheet1!A1:C7, the range that you chose.");
  expect(chosen.slice(2, 4).map((line) => line[2])).toEqual([6, 1]);
  // And is found again the next time.
  await pane.press("Back to all jobs");
  await workbook.quiet();
  await pane.press(new RegExp(`^${know.name}`));
  await pane.said(/^5 orders of 2 customers read\. .*These are the orders that you chose\.$/);
});

test("readiness is not written before it is known whether a job reads orders", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.interrupt({ batch: 1, holds: true });
  const pane = await PaneInNode.open(workbook);
  await pane.press(new RegExp(`^${know.name}`));
  await workbook.held();
  await pane.said(know.orders.looking);
  expect([await pane.canPress(parts.readiness.write), await pane.canPress(parts.stage.write)]).toEqual([false, true]);
  await workbook.release();
  await pane.said(know.orders.none);
  expect(await pane.canPress(parts.readiness.write)).toBe(true);
});

test("cells that are no orders are said to be none, and what is written says that nothing is known", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at(know.name, workbook);
  await workbook.set("Sheet1!A1:B3", [["First", "Second"], ["a", 1], ["b", 2]]); // prettier-ignore
  await pane.use("Sheet1!A1");
  await pane.said(know.orders.open);
  await pane.press(parts.readiness.write);
  await pane.said(know.written(readiness.name));
  expect((await below(workbook, readiness.name, capture.heading))[0][0]).toBe(capture.nothing);
  await pane.fill(know.orders.label, "no range");
  await pane.enter(know.orders.label);
  await pane.said(/is not a range/);
});
