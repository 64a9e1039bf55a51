import { expect, test } from "vitest";
import { isoDate } from "../../../src/core/dates/isoDate";
import type { Choices } from "../../../src/imports/table/Choices";
import { valuation } from "../../../src/taskpane/jobs/valueCustomers/valuation";
import { readOrders } from "../reports/readCells";
import { day } from "./shopExports";

/** The days that are read in a column that holds these cells, and what is asked about them. */
function daysIn(cells: readonly unknown[], choices: Choices<never> = {}) {
  const rows = cells.map((cell, i) => [`c${i}`, cell, 10]);
  const table = readOrders([["Customer", "Date", "Amount"], ...rows], choices);
  const asked = table.questions.map((question) => (question.about === "option" ? question.ask : question.about));
  return { table, days: table.orders.map(({ date }) => isoDate(date)), asked };
}

test("points part day, month and year in every country that writes them", () => {
  const { days, asked } = daysIn(["31.12.2023", "05.01.2024", "17.02.2024 14:05"]);
  expect(days).toEqual(["2023-12-31", "2024-01-05", "2024-02-17"]);
  expect(asked).toEqual([]);
});

test("one day above 12 settles the order of a column with slashes", () => {
  expect(daysIn(["1/31/2024", "2/3/2024"]).days).toEqual(["2024-01-31", "2024-02-03"]);
  expect(daysIn(["31/1/2024", "2/3/2024"]).days).toEqual(["2024-01-31", "2024-03-02"]);
});

test("without one, the order is asked", () => {
  expect(daysIn(["1/2/2024", "2/3/2024"]).asked).toEqual(["dayOrder"]);
  const answered = daysIn(["1/2/2024", "2/3/2024"], { answers: { dayOrder: "monthFirst" } });
  expect([answered.days, answered.asked]).toEqual([["2024-01-02", "2024-02-03"], []]);
});

test("days that Excel swapped are known by the texts that it could not, and swapped back", () => {
  // 5 January, 19 January, 3 February and 25 February, as an Excel with days first takes month/day/year.
  const cells = [day(2023, 5, 1), "1/19/2023", day(2023, 3, 2) + 0.25, "2/25/2023"];
  expect(daysIn(cells).asked).toEqual(["swappedDates"]);
  const { days, asked, table } = daysIn(cells, { answers: { swappedDates: "swap" } });
  expect(days).toEqual(["2023-01-05", "2023-01-19", "2023-02-03", "2023-02-25"]);
  expect([asked, table.orders[2].date % 1, table.asItStands]).toEqual([[], 0.25, false]);
  expect(daysIn(cells, { answers: { swappedDates: "keep" } }).days[0]).toBe("2023-05-01");
});

test("a date beside them with a day above 12 shows that Excel swapped nothing", () => {
  expect(daysIn([day(2023, 5, 14), "1/19/2023"]).asked).toEqual([]);
});

test("a day in the year 9999 is left out and named, until the person takes it, and stops nothing", () => {
  const cells = ["9999-12-31", day(2023, 1, 6), day(2023, 2, 6), day(1905, 2, 6)];
  const { days, asked, table } = daysIn(cells);
  expect([days, asked]).toEqual([["2023-01-06", "2023-02-06"], ["farDates"]]);
  expect(table.leftOut.filter(({ why }) => why === "farDate").map(({ row }) => row)).toEqual([1, 4]);
  const taken = daysIn(cells, { answers: { farDates: "take" } });
  expect([taken.days.length, taken.asked]).toEqual([4, []]);
  const assumptions = {
    cost: { from: "amount", perOrder: 1 },
    highValueShare: 0.1,
    costOfMoney: 0.1,
    forecastDays: 365,
    soonDays: 30,
  } as const;
  const work = valuation(taken.table.orders, assumptions);
  let step = work.next();
  while (step.done !== true) step = work.next();
  expect(step.value.period).toBe("year");
});
