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
