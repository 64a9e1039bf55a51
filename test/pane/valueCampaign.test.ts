// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

test("a campaign to all stands beside one to the best in the pane and on the sheet, which follows its cells", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Value customers", workbook);
  await job.press("Try with sample data");
  await job.fill("Cost of a contact", "1");
  await job.fill("Of all, those who order", "4");
  const sentence = await job.said(/^Write to (?:everybody|the best|nobody)/);
  const target = await job.said(/^To everybody it pays where each who answers brings 25.00 after costs; they bring /);
  const told = await job.said(/^Of the best 10%, .* ordered in the last 365 days/);
  const front = await job.write();
  const name = `${front} – all or best`;
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  for (const said of [sentence, target, told]) expect(sheet.values.flat()).toContain(said);
  const inputs = await WrittenSheet.read(workbook, front);
  const input = (label: string) => `'${front}'!${inputs.addressBeside(label)}`;

  // Figures typed on the sheet: half of the customers, who never answer oftener than told.
  await workbook.set(input("Cost of a contact"), [[3]]);
  await workbook.set(input("Cost of the campaign itself"), [[100]]);
  await workbook.set(input("Of the best, those who order because of it"), [[0.25]]);
  await job.fill("Cost of a contact", "3");
  await job.fill("Cost of the campaign itself", "100");
  await job.fill("Of the best, those who order", "25");
  const then = await job.said(/^To everybody it pays where each who answers brings 95.83 /);
  const now = await WrittenSheet.read(workbook, name);
  expect(now.errors()).toEqual([]);
  expect(now.values.flat()).toContain(then);
  expect(now.values.flat()).toContain(await job.said(/^Write to (?:everybody|the best|nobody)/));
  expect(now.values.flat().some((cell) => String(cell).startsWith("Of the best 10%,"))).toBe(false);
  const [people, cost] = [now.values[now.rowOf("People written to")], now.values[now.rowOf("Cost of the campaign")]];
  expect(people.slice(1, 4)).toEqual([120, 12, 108]);
  expect(cost.slice(1, 4)).toEqual([460, 136, 324]);

  // More of the best than of everybody together cannot be, and all of them are no best.
  await workbook.set(input("Of the best, those who order because of it"), [[0.5]]);
  const impossible =
    "More of the best would answer than of everybody together: by the share of everybody it is 40% of the best at most.";
  expect((await WrittenSheet.read(workbook, name)).values.flat()).toContain(impossible);
  await job.fill("Of the best, those who order", "50");
  await job.said(impossible);
  await workbook.set(input("High-value customers"), [[1]]);
  const none = await WrittenSheet.read(workbook, name);
  expect(none.values.flat().some((cell) => String(cell).startsWith("The best are all of your customers"))).toBe(true);
  expect(none.errors()).toEqual([]);
});
