import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUSTOMERFLOW } from "../../src/functions/CUSTOMERFLOW";
import { CUSTOMERREPORT } from "../../src/functions/CUSTOMERREPORT";
import { cdnowSample, onlineRetail } from "../core/forecast/data";
import { called, type Shown } from "./called";
import { column, ordersInCells } from "./ordersInCells";

interface Flow {
  period: number;
  opening: number;
  gained: number;
  back: number;
  lost: number;
  closing: number;
  lostShare: Shown;
}

/** The rows of the table below its header, by name. */
function flowOf(...cells: unknown[]): Flow[] {
  const [header, ...rows] = called(CUSTOMERFLOW, ...cells) as Shown[][];
  expect(header).toEqual(["Period", "Opening", "New", "Back", "Lost", "Closing", "Lost share"]);
  return rows.map(([period, opening, gained, back, lost, closing, lostShare]) => {
    const [p, o, g, b, l, c] = [period, opening, gained, back, lost, closing].map(Number);
    return { period: p, opening: o, gained: g, back: b, lost: l, closing: c, lostShare };
  });
}

/** The report's customers today, which is asked of orders with their amounts. */
function customersToday(rows: readonly (readonly [unknown, number, number])[], lapseDays: number, asOf: number) {
  const { customers, dates, amounts } = ordersInCells(rows);
  const report = called(CUSTOMERREPORT, customers, dates, amounts, null, null, [[asOf]], [[lapseDays]]) as Shown[][];
  return report.find(([question]) => question === "Customers today")?.[1];
}

/** That the flows close, and that they end with the customers that the report has today. */
function expectClosed(
  flow: readonly Flow[],
  rows: readonly (readonly [unknown, number, number])[],
  { lapseDays, asOf }: { lapseDays: number; asOf: number },
): void {
  let closing = 0;
  for (const row of flow) {
    expect(row.opening).toBe(closing);
    closing = row.opening + row.gained + row.back - row.lost;
    expect(row.closing).toBe(closing);
    expect(row.lostShare).toBe(row.opening === 0 ? "" : row.lost / row.opening);
  }
  expect(closing).toBe(customersToday(rows, lapseDays, asOf));
  const gained = flow.reduce((sum, row) => sum + row.gained, 0);
  expect(gained).toBe(new Set(rows.map(([customer]) => customer)).size);
}

describe("CUSTOMERFLOW", () => {
  const customers = column("Customer", "a", "b", "a", "c", "a");
  const dates = column("Date", "2024-01-10", "2024-02-20", "2025-03-01", "2025-03-31", "2025-07-01");

  test("counts who came, came back and was lost, quarter by quarter", () => {
    // a is lost on 2025-01-09 and back on 2025-03-01; b is lost on 2025-02-19.
    expect(called(CUSTOMERFLOW, customers, dates)).toEqual([
      ["Period", "Opening", "New", "Back", "Lost", "Closing", "Lost share"],
      [45292, 0, 2, 0, 0, 2, ""],
      [45383, 2, 0, 0, 0, 2, 0],
      [45474, 2, 0, 0, 0, 2, 0],
      [45566, 2, 0, 0, 0, 2, 0],
      [45658, 2, 1, 1, 2, 2, 1],
      [45748, 2, 0, 0, 0, 2, 0],
      [45839, 2, 0, 0, 0, 2, 0],
    ]);
  });

  test("ends on the as-of day, in months or years as asked", () => {
    const years = flowOf(customers, dates, [["Year"]], null, [["2026-04-01"]]);
    expect(years.map(({ gained, back, lost, closing }) => [gained, back, lost, closing])).toEqual([
      [2, 0, 0, 2],
      [1, 1, 2, 2],
      [0, 0, 1, 1],
    ]);
    expect(flowOf(customers, dates, [["month"]], [[30]], [["2025-07-02"]])).toHaveLength(19);
  });

  test("who orders on the very day of being lost is not lost", () => {
    const flow = (second: string) => flowOf(column("a", "a"), column("2025-01-01", second), [["year"]], [[31]])[0];
    expect(flow("2025-02-01 18:00")).toMatchObject({ back: 0, lost: 0, closing: 1 });
    expect(flow("2025-02-02")).toMatchObject({ back: 1, lost: 1, closing: 1 });
  });

  const orders = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 44_000, max: 45_200 }), fc.constant(10)),
    { minLength: 1, maxLength: 40 },
  );

  test("closes each period with those who ordered within the lapse days before its end", () => {
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom("month", "quarter", "year"),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 700 }),
        (rows, period, lapseDays, later) => {
          const asOf = Math.max(...rows.map(([, day]) => day)) + later;
          const cells = ordersInCells(rows);
          const flow = flowOf(cells.customers, cells.dates, [[period]], [[lapseDays]], [[asOf]]);
          expectClosed(flow, rows, { lapseDays, asOf });
          flow.forEach(({ closing }, i) => {
            const lastDay = i + 1 < flow.length ? flow[i + 1].period - 1 : asOf;
            const active = rows.filter(([, day]) => day <= lastDay && lastDay - day < lapseDays);
            expect(closing).toBe(new Set(active.map(([customer]) => customer)).size);
          });
        },
      ),
    );
  });

  test("is the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const [there, back] = [rows, [...rows].reverse()].map((each) => ordersInCells(each));
        expect(flowOf(there.customers, there.dates, null, [[90]])).toEqual(
          flowOf(back.customers, back.dates, null, [[90]]),
        );
      }),
    );
  });

  test("refuses what cannot be, and says what to do", () => {
    expect(called(CUSTOMERFLOW, customers, dates, null, [[0]])).toBe("#VALUE! Lapse days are 0; they must be above 0.");
    expect(called(CUSTOMERFLOW, customers, dates, [["week"]])).toBe(
      '#VALUE! Period is "week"; it must be one of "quarter", "month", "year".',
    );
    expect(called(CUSTOMERFLOW, customers, dates, null, null, [["2025-06-30"]])).toBe(
      '#VALUE! Date in row 6 is 2025-07-01; it must be on or before 2025-06-30, the "as of" date; move that date or leave the order out.',
    );
    expect(called(CUSTOMERFLOW, column("", 0), column("", 0))).toBe(
      "#N/A There are no orders in these ranges to count.",
    );
  });
});

describe.each([cdnowSample, onlineRetail])("the orders of a real shop (needs $name)", (file) => {
  test.skipIf(file.missing).each(["month", "quarter", "year"])("close by %s, whatever the lapse days", (period) => {
    const rows = file.orders();
    const { customers, dates } = ordersInCells(rows);
    const asOf = Math.max(...rows.map(([, day]) => day));
    for (const lapseDays of [30, 90, 365]) {
      expectClosed(flowOf(customers, dates, [[period]], [[lapseDays]]), rows, { lapseDays, asOf });
    }
  });
});

test.skipIf(cdnowSample.missing)("the customers of CDNOW leak as pandas counts them (needs CDNOW_sample.txt)", () => {
  const { customers, dates } = ordersInCells(cdnowSample.orders());
  const flow = flowOf(customers, dates, null, [[180]]);
  expect(flow.map(({ gained, back, lost, closing }) => [gained, back, lost, closing])).toEqual([
    [2357, 0, 0, 2357],
    [0, 0, 10, 2347],
    [0, 76, 1704, 719],
    [0, 149, 259, 609],
    [0, 157, 177, 589],
    [0, 106, 181, 514],
  ]);
});
