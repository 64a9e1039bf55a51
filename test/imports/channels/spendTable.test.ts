import { describe, expect, test } from "vitest";
import { serialDay } from "../../../src/core/dates/serialDay";
import { readSpendTable } from "../../../src/imports/channels/readSpendTable";
import type { SpendColumn } from "../../../src/imports/channels/SpendTable";
import type { Choices } from "../../../src/imports/table/Choices";
import { spend, SPEND_HEADER } from "../../../src/sample/spend";
import type { Cells } from "../../../src/text/cells";
import { monthText } from "../../../src/text/dates/monthText";
import { rangeOf } from "../reports/readCells";

const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? 0;
const [JAN, FEB] = [day(2026, 1, 1), day(2026, 2, 1)];
const read = (cells: Cells, choices?: Choices<SpendColumn>) => readSpendTable(rangeOf(cells), choices);
const brief = ({ channels }: ReturnType<typeof read>) =>
  channels.map(({ name, days }) => [name, ...days.map((one) => [one.day, one.spend])]);

const EXPECTED = [
  ["Search", [JAN, 100], [FEB, 120]],
  ["Newsletter", [JAN, 10], [FEB, 0]],
];

describe("spend by month and channel is read", () => {
  test("from a row for each of both", () => {
    const table = read([
      ["Month", "Channel", "Cost (EUR)"],
      [JAN, "Search", 100],
      [JAN, "Newsletter", 10],
      [FEB, "search", 120],
      [FEB, "Newsletter", 0],
      ["", "Total", 230],
    ]);
    expect(brief(table)).toEqual(EXPECTED);
    expect(table).toMatchObject({ by: "month", currency: "EUR", asItStands: true, across: false, questions: [] });
    expect(table.covered).toEqual({ from: JAN, to: day(2026, 2, 28) });
    expect(table.leftOut).toContainEqual({ row: 5, why: "total", held: "Total" });
    expect(table.channels[0].rows).toEqual([1, 3]);
  });

  test.each([
    ["2026-01", "2026-02"],
    ["01/2026", "02/2026"],
    ["January 2026", "Feb 26"],
    ["Januar 2026", "Februar 2026"],
    ["janv. 2026", "févr. 2026"],
  ])("with months as text: %s", (january, february) => {
    const table = read([
      ["Month", "Channel", "Spend"],
      [january, "Search", 100],
      [january, "Newsletter", 10],
      [february, "Search", 120],
      [february, "Newsletter", 0],
    ]);
    expect(brief(table)).toEqual(EXPECTED);
    expect(table).toMatchObject({ by: "month", asItStands: false });
  });

  test("with channels side by side, and their sum left out", () => {
    const table = read([
      ["What we spent", "", "", ""],
      ["Month", "Search", "Newsletter", "Total"],
      [JAN, 100, 10, 110],
      [FEB, 120, 0, 120],
      ["Total", 220, 10, 230],
    ]);
    expect(brief(table)).toEqual(EXPECTED);
    expect(table).toMatchObject({ by: "month", asItStands: false, across: true, questions: [] });
    expect(table.channels[0].rows).toEqual([2, 3]);
  });

  test("with months side by side", () => {
    const table = read([
      ["Channel", "Jan 2026", FEB],
      ["Search", 100, 120],
      ["Newsletter", 10, 0],
      ["Sum", 110, 120],
    ]);
    expect(brief(table)).toEqual(EXPECTED);
    expect(table.leftOut).toContainEqual({ row: 3, why: "total", held: "Sum" });
  });

  test("as the sample is", () => {
    const table = read([SPEND_HEADER, ...spend()]);
    expect(table).toMatchObject({ by: "month", asItStands: true, questions: [], rowsRead: 68 });
    expect(table.covered).toEqual({ from: day(2025, 1, 1), to: day(2026, 5, 31) });
  });
});

test("days that are no months stay days, and the last of each month stands for the month", () => {
  const of = (days: readonly number[]) => read([SPEND_HEADER, ...days.map((one) => [one, "Search", 1])]);
  expect(of([JAN, JAN + 1])).toMatchObject({ by: "day", covered: { from: JAN, to: JAN + 1 } });
  expect(of([FEB - 1, FEB + 27])).toMatchObject({ by: "month", covered: { from: JAN, to: FEB + 27 } });
});

test("what cannot be read is left out with what it holds, and formulas do not look at such cells", () => {
  const table = read([
    [...SPEND_HEADER],
    [JAN, "Search", 1],
    [JAN, "", 2],
    ["some day", "Search", 3],
    [JAN, "Search", -4],
    [JAN, "Radio", ""],
  ]);
  expect(table.leftOut.filter(({ row }) => row > 0)).toEqual([
    { row: 2, why: "noName", held: "2" },
    { row: 3, why: "date", held: "some day" },
    { row: 4, why: "spend", held: "-4" },
    { row: 5, why: "blank", held: "" },
  ]);
  expect(table.asItStands).toBe(false);
});

test("a table without months is asked for them", () => {
  const table = read([
    ["Channel", "Spend"],
    ["Search", 100],
  ]);
  expect(table.questions).toMatchObject([{ about: "column", role: "date", why: "missing" }]);
  expect(table.channels).toEqual([]);
});

test("a month is known by its name or number with a year, and nothing else is a month", () => {
  expect(["Mai 2026", "2026-05", "5/2026", "mayo de 2026"].map(monthText)).toEqual(Array(4).fill(day(2026, 5, 1)));
  expect(["2026-13", "May", "Q1 2026", "5/26/2026", "x".repeat(1000)].map(monthText)).toEqual(Array(5).fill(undefined));
});
