import { describe, expect, test } from "vitest";
import { serialDay } from "../../../src/core/dates/serialDay";
import { contractStatus } from "../../../src/imports/contracts/contractStatus";
import { CONTRACT_FORMAT, INTERVAL_QUESTION } from "../../../src/imports/contracts/contractFormat";
import { intervalOf } from "../../../src/imports/contracts/interval";
import type { Choices } from "../../../src/imports/table/Choices";
import { readTable } from "../../../src/imports/table/readTable";

const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? NaN;

function read(values: (string | number)[][], choices: Choices = {}) {
  return readTable(CONTRACT_FORMAT, { values, text: values.map((row) => row.map((cell) => String(cell))) }, choices);
}

const brief = ({ contracts }: ReturnType<typeof read>) =>
  contracts.map(({ customer, start, end, price }) => [customer, start, end, price]);

test("contracts with a start and an end are read, as they stand where their days are dates", () => {
  const table = read([
    ["Member", "Start date", "End date", "Monthly price"],
    ["A", day(2025, 1, 10), day(2025, 3, 2), 9.9],
    ["B", "2025-02-01", "", 12],
  ]);
  expect(brief(table)).toEqual([
    ["A", day(2025, 1, 10), day(2025, 3, 2), 9.9],
    ["B", day(2025, 2, 1), undefined, 12],
  ]);
  expect(table).toMatchObject({ asItStands: true, questions: [], rowsRead: 2 });
});

test("a German table is read, and days that no function reads are copied", () => {
  const table = read([
    ["Mitgliedsnummer", "Eintritt", "Austritt", "Beitrag (EUR)"],
    ["17", "13.01.2025", "28.02.2025", 20],
    ["18", "01.02.2025", "", 20],
  ]);
  expect(brief(table)).toEqual([
    ["17", day(2025, 1, 13), day(2025, 2, 28), 20],
    ["18", day(2025, 2, 1), undefined, 20],
  ]);
  expect(table).toMatchObject({ asItStands: false, currency: "EUR", questions: [] });
});

test("without an end, a status and the day up to which was paid tell it; trials and ends on unknown days do not count", () => {
  const table = read([
    ["Customer ID", "Status", "Start (UTC)", "Current Period End (UTC)", "Amount", "Interval"],
    ["a", "canceled", "2025-01-10", "2025-04-10", 10, "month"],
    ["b", "active", "2025-01-12", "2025-07-12", 10, "month"],
    ["c", "trialing", "2025-06-12", "2025-07-12", 10, "month"],
    ["d", "canceled", "2025-01-12", "", 10, "month"],
  ]);
  expect(brief(table)).toEqual([
    ["a", day(2025, 1, 10), day(2025, 4, 10), 10],
    ["b", day(2025, 1, 12), undefined, 10],
  ]);
  expect(table.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [0, "header"],
    [3, "neverBegan"],
    [4, "endUntold"],
  ]);
  expect(table).toMatchObject({ interval: "month", asItStands: false });
});

test("who is active is renewed at the end of the term, and that is told", () => {
  const table = read([
    ["Customer", "Start", "End", "Status"],
    ["a", day(2025, 1, 10), day(2026, 1, 9), "Active"],
    ["b", day(2025, 1, 10), day(2026, 1, 9), "Cancelled"],
    ["c", day(2025, 3, 10), "", "Active"],
  ]);
  expect(table.contracts.map(({ end }) => end)).toEqual([undefined, day(2026, 1, 9), undefined]);
  expect(table).toMatchObject({ runningPastEnd: 1, asItStands: false });
});

test("contracts of several intervals are asked about, and those of the others left out", () => {
  const rows = [
    ["Customer", "Start", "End", "Billing interval", "Price"],
    ["a", day(2025, 1, 10), "", "monthly", 10],
    ["b", day(2025, 1, 10), "", "yearly", 100],
  ];
  expect(read(rows).questions).toEqual([
    { about: "option", ask: INTERVAL_QUESTION, options: ["month", "year"], example: "" },
  ]);
  const yearly = read(rows, { answers: { [INTERVAL_QUESTION]: "year" } });
  expect(brief(yearly)).toEqual([["b", day(2025, 1, 10), undefined, 100]]);
  expect(yearly).toMatchObject({ questions: [], interval: "year", asItStands: false });
  expect(yearly.leftOut).toContainEqual({ row: 1, why: "otherInterval", held: "monthly" });
});

test("rows that cannot be are left out with their reason", () => {
  const table = read([
    ["Customer", "Start", "End", "Price"],
    ["a", day(2025, 3, 10), day(2025, 1, 10), 10],
    ["b", "", day(2025, 1, 10), 10],
    ["c", "soon", "", 10],
    ["d", day(2025, 3, 10), "later", 10],
    ["e", day(2025, 3, 10), "", "much"],
    ["f", day(2025, 3, 10), "", 10],
  ]);
  expect(table.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [0, "header"],
    [1, "endBeforeStart"],
    [2, "noStart"],
    [3, "date"],
    [4, "date"],
    [5, "price"],
  ]);
  expect(table.contracts).toHaveLength(1);
});

describe("words of billing services", () => {
  test.each([
    ["active", "running"],
    ["past_due", "running"],
    ["Not renewed", "ended"],
    ["inactive", "ended"],
    ["not active", "ended"],
    ["canceled", "ended"],
    ["gekündigt", "ended"],
    ["ungekündigt", "running"],
    ["incomplete_expired", "neverBegan"],
    ["trialing", "neverBegan"],
    ["blue", "unknown"],
  ])("%s is %s", (status, standing) => {
    expect(contractStatus(status)).toBe(standing);
  });

  test.each([
    ["month", "month"],
    ["Monthly", "month"],
    ["monatlich", "month"],
    ["every 3 months", "quarter"],
    ["vierteljährlich", "quarter"],
    ["annual", "year"],
    ["jährlich", "year"],
    ["12 months", "year"],
    ["weekly", undefined],
    ["every 6 months", undefined],
    ["halbjährlich", undefined],
  ])("%s is renewed every %s", (words, period) => {
    expect(intervalOf(words)).toBe(period);
  });
});
