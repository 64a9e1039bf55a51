// @vitest-environment jsdom
import { expect, test } from "vitest";
import { orders } from "../../src/sample/orders";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const ORDERS = orders() as unknown as readonly (readonly [string, number, number, number, string])[];
const mean = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0) / numbers.length;

/** What a customer of a source is worth on average, or of all. */
function worth(source?: string): number {
  const customers = [...new Set(ORDERS.map(([customer]) => customer))];
  const own = customers.map((customer) => ORDERS.filter(([one]) => one === customer));
  const among = own.filter((rows) => source === undefined || rows[0][4] === source);
  return mean(among.map((rows) => rows.reduce((all, [, , amount, cost]) => all + amount - cost, 0)));
}

test("why customers of one source are worth less is said in the pane and on the sheet, for whichever source is asked", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Value customers", workbook);
  await job.press("Try with sample data");
  const sentence = await job.said(/Customers from “.*” are worth .* less than the average customer/);
  const sources = [...new Set(ORDERS.map(([, , , , source]) => source))];
  const least = sources.reduce((lowest, source) => (worth(source) < worth(lowest) ? source : lowest));
  expect(sentence).toContain(`Customers from “${least}” are worth`);
  const name = `${await job.write()} – why less`;
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain(sentence);

  const causes = ["Orders a customer", "Size of an order", "Money given back", "Cost of orders"];
  for (const source of [...sources.filter((one) => one !== least), least]) {
    await workbook.set(`'${name}'!${sheet.addressBeside("Source to explain")}`, [[source]]);
    const now = await WrittenSheet.read(workbook, name);
    expect(now.errors()).toEqual([]);
    const difference = Number(now.beside("Difference"));
    expect(difference).toBeCloseTo(worth(source) - worth(), 8);
    expect(causes.reduce((all, cause) => all + Number(now.beside(cause)), 0)).toBeCloseTo(difference, 8);
    const said = now.values.flat().find((cell) => String(cell).startsWith("Customers from"));
    expect(said).toContain(`“${source}” are worth`);
    expect(said).toContain(difference < 0 ? "less than the average" : "more than the average");
    expect(now.values.flat().some((cell) => String(cell).startsWith("Compare when they first ordered"))).toBe(
      source !== least,
    );
  }
  // Of a source that does not exist nothing is said, nor of none, nor of the heading.
  for (const source of ["Radio", "", "Group"]) {
    await workbook.set(`'${name}'!${sheet.addressBeside("Source to explain")}`, [[source]]);
    const unknown = await WrittenSheet.read(workbook, name);
    expect(unknown.values.flat()).toContain(
      "This source does not stand in the table below: write one as it stands there.",
    );
    expect([...causes, "Difference"].map((label) => unknown.beside(label))).toEqual(["", "", "", "", ""]);
    expect(unknown.errors()).toEqual([]);
  }
  // Sources that differ by capital letters alone are two.
  const other = sources.find((source) => source !== least) ?? "";
  const capital = ORDERS.map(([, , , , source]) => [source === other ? least.toUpperCase() : source]);
  await workbook.set(`'Sample orders'!E2:E${ORDERS.length + 1}`, capital);
  for (const [source, was] of [
    [least.toUpperCase(), other],
    [least, least],
  ]) {
    await workbook.set(`'${name}'!${sheet.addressBeside("Source to explain")}`, [[source]]);
    const now = await WrittenSheet.read(workbook, name);
    expect(Number(now.beside("Difference"))).toBeCloseTo(worth(was) - worth(), 8);
  }
});

type Row = (typeof ORDERS)[number];
const monthOf = (serial: number) => {
  const day = new Date((serial - 25_569) * 86_400_000);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1)).getTime() / 86_400_000 + 25_569;
};
const quarterOf = (serial: number) => {
  const day = new Date((serial - 25_569) * 86_400_000);
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - (day.getUTCMonth() % 3), 1);
  return first / 86_400_000 + 25_569;
};

/** What customers were worth so many days after their first order, by the group of that; of those who are old enough. */
function worthEarly(rows: readonly Row[], days: number, groupOf: (first: Row) => string | number) {
  const last = Math.max(...rows.map(([, day]) => day));
  const all = [...new Set(rows.map(([customer]) => customer))].map((customer) => {
    const own = rows.filter(([one]) => one === customer);
    const first = own.reduce((earliest, row) => (row[1] < earliest[1] ? row : earliest));
    const value = own.reduce((sum, [, day, amount, cost]) => sum + (day - first[1] <= days ? amount - cost : 0), 0);
    return { group: groupOf(first), value, isOld: first[1] + days <= last };
  });
  const old = all.filter(({ isOld }) => isOld);
  const worthOf = (group?: string | number) =>
    mean(old.filter((one) => group === undefined || one.group === group).map(({ value }) => value));
  return { worthOf, groups: [...new Set(old.map(({ group }) => group))], young: all.length - old.length };
}

test("cohorts are compared at one age, in the pane and on the sheet, whatever days are asked for there", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Value customers", workbook);
  await job.press("Try with sample data");
  await job.choose("Compare customers by", "Quarter of the first order");
  await job.fill("Days to compare", "6");
  await job.said("Write a whole number of days from 7 to 3,650.");
  await job.fill("Days to compare", "60");
  const sentence = await job.said(/^60 days after their first order, customers who first ordered in the quarter from/);
  const name = `${await job.write()} – why less`;
  const front = name.replace(" – why less", "");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain(sentence);
  const group = `'${name}'!${sheet.addressBeside("Quarter to explain")}`;
  const days = (await WrittenSheet.read(workbook, front)).addressBeside("Days after the first order to compare");

  const causes = ["Orders a customer", "Size of an order", "Money given back", "Cost of orders"];
  for (const compared of [60, 200]) {
    await workbook.set(`'${front}'!${days}`, [[compared]]);
    const { worthOf, groups, young } = worthEarly(ORDERS, compared, ([, day]) => quarterOf(day));
    for (const quarter of groups) {
      await workbook.set(group, [[quarter]]);
      const now = await WrittenSheet.read(workbook, name);
      expect(now.errors()).toEqual([]);
      const difference = Number(now.beside("Difference"));
      expect(difference).toBeCloseTo(worthOf(quarter) - worthOf(), 8);
      expect(causes.reduce((all, cause) => all + Number(now.beside(cause)), 0)).toBeCloseTo(difference, 8);
      const said = now.values.flat().filter((cell) => typeof cell === "string");
      const month = new Intl.DateTimeFormat("en", { year: "numeric", month: "short", timeZone: "UTC" });
      const from = month.format((Number(quarter) - 25_569) * 86_400_000);
      expect(said.some((cell) => cell.startsWith(`${compared} days after`) && cell.includes(`from ${from} are`))).toBe(
        true,
      );
      expect(
        said.some((cell) => cell.endsWith(`Customers who have not been there so long are left out: ${young}.`)),
      ).toBe(true);
    }
  }
  // A quarter of whom nobody is old enough is none of the table.
  await workbook.set(group, [[quarterOf(Math.max(...ORDERS.map(([, day]) => day)))]]);
  const none = await WrittenSheet.read(workbook, name);
  expect(none.values.flat()).toContain(
    "This quarter does not stand in the table below: write the first day of one that does.",
  );
  expect(none.errors()).toEqual([]);
});

test("campaigns are compared where the orders name them, and are said to be too young where they are", async () => {
  const campaigns = ["Spring", "Tea week", ""];
  const named = ORDERS.map((row) => [...row, campaigns[monthOf(row[1]) % campaigns.length]]);
  const workbook = await calculatedWorkbook();
  await workbook.set(`Sheet1!A1:F${named.length + 1}`, [
    ["Customer", "Date", "Amount", "Fulfilment cost", "Source", "Campaign"],
    ...named,
  ]);
  const job = await PaneInNode.at("Value customers", workbook);
  await job.use("Sheet1!A1");
  await job.choose("Compare customers by", "Campaign of the first order");
  const sentence = await job.said(/^90 days after their first order, customers of the campaign “/);
  const { worthOf } = worthEarly(ORDERS, 90, ([, day]) => campaigns[monthOf(day) % campaigns.length]);
  const least = worthOf("Spring") < worthOf("Tea week") ? "Spring" : "Tea week";
  expect(sentence).toContain(`the campaign “${least}” are worth`);
  const name = `${await job.write()} – why less`;
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain(sentence);
  expect(Number(sheet.beside("Difference"))).toBeCloseTo(worthOf(least) - worthOf(), 8);
  await job.fill("Days to compare", "3000");
  await job.said("No customer ordered first so long ago that 3000 days have passed since; give fewer days.");
});
