import { afterEach, describe, expect, test, vi } from "vitest";
import { monthsAfter } from "../../../../src/core/dates/monthsAfter";
import { readTable } from "../../../../src/imports/table/readTable";
import { CONTRACT_FORMAT } from "../../../../src/imports/contracts/contractFormat";
import { contracts, CONTRACT_HEADER } from "../../../../src/sample/contracts";
import { random } from "../../../../src/sample/random";
import { ORDER_HEADER, orders } from "../../../../src/sample/orders";
import { lastKnownDay, subscriptionsOf } from "../../../../src/taskpane/jobs/valueCustomers/contracts/subscriptions";
import { readValueTable } from "../../../../src/taskpane/jobs/valueCustomers/customerTable";
import type { Cell } from "../../../../src/text/cells";
import type { RangeContents } from "../../../../src/workbook/RangeContents";
import { end } from "../end";

const TERMS = { price: 10, servingShare: 0.4, costOfMoney: 0.1, loyalYears: 3 };

function cells(rows: readonly (readonly Cell[])[]): RangeContents {
  const values = rows.map((row) => row.map((cell) => cell ?? ""));
  return { values, text: values.map((row) => row.map(String)) } as unknown as RangeContents;
}

const read = (rows: readonly (readonly Cell[])[]) => readTable(CONTRACT_FORMAT, cells([CONTRACT_HEADER, ...rows]));

afterEach(() => {
  vi.useRealTimers();
});

test("a table that tells starts and ends holds contracts, any other orders; and columns put right change that", () => {
  expect(readValueTable(cells([CONTRACT_HEADER, ...contracts()]), {}).contracts?.contracts).toHaveLength(504);
  expect(readValueTable(cells([ORDER_HEADER, ...orders()]), {}).orders?.orders).toHaveLength(264);
  const called: Cell[][] = [["Who", "From day", "To day"], ["a", 45_000, 45_100], ["b", 45_010, ""]]; // prettier-ignore
  expect(readValueTable(cells(called), {}).contracts).toBeUndefined();
  expect(readValueTable(cells(called), { columns: { start: 1, end: 2 } }).contracts?.contracts).toHaveLength(2);
});

describe("subscribers who leave by a chance of their own, a beta of 1 and 9", () => {
  // Then b/(b + t) of new ones are there after t months, and (b + n)/(b + n + t) of those who have stayed for n.
  const B = 9;
  const next = random(7);
  const FIRST = 44_927;
  const MONTHS = 40;
  const rows = Array.from({ length: 8000 }, (_, i): Cell[] => {
    const month = i % 36;
    const start = monthsAfter(FIRST, month) + (i % 28);
    const leaves = 1 - (1 - next()) ** (1 / B);
    let stayed = 0;
    while (month + stayed < MONTHS && next() >= leaves) stayed++;
    const ended = Math.max(start, monthsAfter(FIRST, month + stayed) + 14);
    return [`S${i}`, start, month + stayed < MONTHS ? ended : "", 10];
  });
  const found = end(subscriptionsOf(read(rows), TERMS));
  const left = (t: number, n = 0) => (B + n) / (B + n + t);

  /** Of 6 a month, at 10% a year. */
  function worth(n: number): number {
    let sum = 0;
    for (let t = 1; t < 20_000; t++) sum += (6 * left(t, n)) / 1.1 ** (t / 12);
    return sum;
  }

  test("are worth what their chances come to, new or after three years; one rate for all is wrong for both", () => {
    if ("why" in found.values) throw new Error("There are no values");
    const { fresh, loyal, constant } = found.values;
    expect(found).toMatchObject({ period: "month", atTerm: false, renewals: 36 });
    expect(Math.abs(fresh / worth(0) - 1)).toBeLessThan(0.08);
    expect(Math.abs(loyal / worth(36) - 1)).toBeLessThan(0.08);
    expect(constant).toBeLessThan(0.9 * fresh);
    expect(constant).toBeLessThan(0.4 * loyal);
  });

  test("stay the likelier, the longer they have stayed", () => {
    for (const { age, byModel } of found.ages) {
      expect(Math.abs(byModel - left(age) / left(age - 1)), `age ${age}`).toBeLessThan(0.01);
    }
    expect(found.ages[0].couldRenew).toBe(8000);
  });
});

test("an end that is still to come is known today, and is no end yet", () => {
  vi.useFakeTimers({ now: new Date(2025, 5, 15, 12) });
  const today = 45_823;
  const table = read([
    ["a", 45_600, 45_700, 10],
    ["b", 45_610, today + 30, 10],
    ["c", 45_620, "", 10],
  ]);
  expect(lastKnownDay(table.contracts)).toBe(today);
  expect(end(subscriptionsOf(table, TERMS))).toMatchObject({ asOf: today, running: 2 });
});
