import { expect, test } from "vitest";
import type { Cells } from "../../../src/text/cells";
import { areSummaries, SUMMARY_FORMAT } from "../../../src/imports/summaries/summaryFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { settleColumns } from "../../../src/imports/table/settleColumns";
import { rangeOf } from "../reports/readCells";

const HEADS = ["repeat_orders", "recency", "age", "average_order_value", "customers", "orders", "spend", "cost", "as_of", "all_rows", "all_customers"]; // prettier-ignore

const read = (cells: Cells) => readTable(SUMMARY_FORMAT, rangeOf(cells), {});
const isOne = (heads: readonly string[]) => areSummaries(settleColumns([heads], SUMMARY_FORMAT, {}).columns);

test("what a database summed up is read row by row, with what it tells of all", () => {
  const table = read([
    HEADS,
    [0, 0, 20.5, 0, 40, 41, 1200.5, 100, "2026-10-31", 2, 47],
    [2, 10.25, 21, 35.2, 7, 22, 770, 60, "2026-10-31", 2, 47],
  ]);
  expect(table.rows).toMatchObject([
    { row: 1, repeatOrders: 0, recency: 0, age: 20.5, customers: 40, orders: 41, spend: 1200.5, cost: 100 },
    { row: 2, repeatOrders: 2, recency: 10.25, age: 21, averageOrderValue: 35.2, customers: 7, orders: 22 },
  ]);
  expect(table).toMatchObject({ asOf: 46_326, all: { rows: 2, customers: 47 }, isMixed: false, questions: [] });
});

test("its columns are known in capitals, as Snowflake gives them, and in any order; a row that sums others up is none of its own", () => {
  expect(isOne(HEADS.map((head) => head.toUpperCase()))).toBe(true);
  expect(isOne([...HEADS].reverse())).toBe(true);
  const table = read([
    HEADS.slice(0, 5).map((head) => head.toUpperCase()),
    [0, 0, 3, 0, 1],
    [0, 0, 4, 0, 1],
    [0, 0, 7, 0, 2],
  ]);
  expect(table.rows.map(({ customers }) => customers)).toEqual([1, 1, 2]);
});

test("figures that a German Excel took for text are read by the mark that all of them have", () => {
  const table = read([
    HEADS.slice(0, 9),
    ["0", "0.0", "20.142857142857142", "0.0", "40", "41", "1200.5", "100.0", "2026-10-31"],
    ["1", "12.571428571428571", "21.0", "35.25", "7", "14", "770.125", "60.0", "2026-10-31"],
  ]);
  expect(table.questions).toEqual([]);
  expect(table.rows).toMatchObject([
    { age: 141 / 7, spend: 1200.5, cost: 100 },
    { recency: 88 / 7, age: 21, averageOrderValue: 35.25, spend: 770.125 },
  ]);
});

test("a day is the same however its cell shows it, and another day or number is told", () => {
  const rows = (day: string | number, all: number) => [
    HEADS,
    [0, 0, 20, 0, 40, 41, 1200, 100, "2026-10-31", 2, 47],
    [1, 10, 21, 35, 7, 14, 770, 60, day, 2, all],
  ];
  expect(read(rows(46_326, 47)).isMixed).toBe(false);
  expect(read(rows(46_327, 47)).isMixed).toBe(true);
  expect(read(rows(46_326, 48)).isMixed).toBe(true);
});

test("a table without as much is none: orders, contracts and lists of customers are read as before", () => {
  for (const heads of [
    ["customer", "date", "amount"],
    ["Customer", "Age", "Orders", "Spend"],
    ["start", "end", "price"],
    HEADS.slice(0, 3),
    HEADS.filter((head) => head !== "age"),
  ]) {
    expect(isOne(heads), heads.join()).toBe(false);
  }
});

test("a history that cannot be is left out with the row and why", () => {
  const figures = (repeats: number | string, recency: number, age: number, customers = 1) => {
    return [repeats, recency, age, 10, customers, 3, 30, 0, "2026-10-31"];
  };
  const table = read([
    HEADS.slice(0, 9),
    figures(1, 3, 10),
    figures(1, 11, 10),
    figures(1.5, 3, 10),
    figures(0, 3, 10),
    figures(1, 0, 10),
    figures(9, 1, 10),
    figures(1, 3, 10, 0),
    figures("many", 3, 10),
  ]);
  expect(table.rows.map(({ row }) => row)).toEqual([1]);
  const wrong = table.leftOut.filter(({ why }) => why !== "header").map(({ row, why }) => [row, why]);
  expect(wrong).toEqual([...[2, 3, 4, 5, 6, 7].map((row) => [row, "history"]), [8, "figure"]]);
});
