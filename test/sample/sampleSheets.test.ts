import { expect, test } from "vitest";
import { sampleKeywords, sampleSheets } from "../../src/sample/sampleSheets";

test("the sample workbook is the same every time", () => {
  expect(sampleSheets()).toEqual(sampleSheets());
});

test("every sample sheet is a full rectangle with a description of each column", () => {
  for (const sheet of sampleSheets()) {
    expect(new Set(sheet.rows.map((row) => row.length)), sheet.name).toEqual(new Set([sheet.columns.length]));
  }
});

test("the sample orders run through a year and a half, and many customers come back", () => {
  const [, ordersSheet] = sampleSheets();
  const orders = ordersSheet.rows.slice(1);
  const customers = new Set(orders.map(([customer]) => customer));
  const days = orders.map(([, day]) => Number(day));
  expect(customers.size).toBe(120);
  expect(orders.length).toBeGreaterThan(200);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days[0]).toBeGreaterThanOrEqual(45_658);
  expect(days[days.length - 1]).toBeLessThan(45_658 + 540);
});

test("every amount of the sample is more than its fulfilment cost in most orders, so that customers are worth something", () => {
  const [, ordersSheet] = sampleSheets();
  const profitable = ordersSheet.rows.slice(1).filter(([, , amount, cost]) => Number(amount) > Number(cost));
  expect(profitable.length / (ordersSheet.rows.length - 1)).toBeGreaterThan(0.9);
});

test("ratings are from 1 to 5", () => {
  const ratings = sampleSheets()[2]
    .rows.slice(1)
    .flatMap((row) => row.slice(1, 7).map(Number));
  expect(new Set(ratings)).toEqual(new Set([1, 2, 3, 4, 5]));
});

test("some sample keywords have no bid, as in every real plan", () => {
  expect(sampleKeywords().filter(([, , , high]) => high === null)).toHaveLength(2);
});
