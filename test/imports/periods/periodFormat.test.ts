import { describe, expect, test } from "vitest";
import type { Cell, Cells } from "../../../src/text/cells";
import { PERIOD_FORMAT } from "../../../src/imports/periods/periodFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { rangeOf } from "../reports/readCells";

const TOLD: Readonly<Record<string, Cell>> = {
  ...{ as_of: "2026-05-31", since: "2026-02-03", period_days: 90, cost_per_order: 0, cost_share: 0 },
  ...{ lapse_days: 60, flow_months: 1, could_stay: 3, stayed: 1, all_rows: 6 },
};
const MONEY: Readonly<Record<string, Cell>> = {
  ...{ new_customers: 4, returning_customers: 1, orders_of_new: 5, orders_of_returning: 1, income_of_new: 90.5 },
  ...{ income_of_returning: 20, income_of_one_time: 30, cost_of_new: 9, cost_of_returning: 2 },
};
const flow = (day: string, [opening, gained, back, lost, closing]: readonly Cell[]) => ({
  ...{ flow_first_day: day, opening, gained, back, lost, closing },
});
const STEP = { days_since_first: 0, half_earned: 12.5, most_earned: 10, lasting_days: null };
const ROWS: readonly Readonly<Record<string, Cell>>[] = [
  { period: 0, ...MONEY },
  flow("2026-02-01", [0, 3, 0, 0, 3]),
  flow("2026-03-01", [3, 1, 0, 0, 4]),
  flow("2026-04-01", [4, 1, 0, 2, 3]),
  flow("2026-05-01", [3, 0, 1, 2, 2]),
  STEP,
];
const HEADS = Object.keys({ period: 0, ...MONEY, ...ROWS[1], ...STEP, ...TOLD });

/** Each row under the headings, with what it tells of all. */
const cellsOf = (rows: readonly Readonly<Record<string, Cell>>[], heads = HEADS): Cell[][] =>
  rows.map((row) => heads.map((head) => ({ ...TOLD, ...row })[head] ?? ""));
const read = (cells: Cells) => readTable(PERIOD_FORMAT, rangeOf(cells), {});

describe("what a database summed up of periods", () => {
  test("is read kind by kind, each in its own order, wherever its rows stand", () => {
    for (const rows of [ROWS, [...ROWS].reverse()]) {
      const table = read([HEADS, ...cellsOf(rows)]);
      expect(table.questions).toEqual([]);
      expect(table.periods).toMatchObject([{ period: 0, newCustomers: 4, incomeOfNew: 90.5 }]);
      expect(table.earned).toMatchObject([{ day: 0, half: 12.5, most: 10, lasting: 0 }]);
      expect(table.flow).toMatchObject([
        { firstDay: 46_054, opening: 0, gained: 3, back: 0, lost: 0, closing: 3, lostShare: undefined },
        { firstDay: 46_082, opening: 3, gained: 1, back: 0, lost: 0, closing: 4, lostShare: 0 },
        { firstDay: 46_113, opening: 4, gained: 1, back: 0, lost: 2, closing: 3, lostShare: 0.5 },
        { firstDay: 46_143, opening: 3, gained: 0, back: 1, lost: 2, closing: 2, lostShare: 2 / 3 },
      ]);
      expect(table.told).toMatchObject({ allRows: 6, asOf: 46_173, bucket: { lapseDays: 60, period: "month" } });
      expect([table.isMixed, table.missing]).toEqual([false, []]);
    }
  });

  test("is known in capitals, and may have come as text", () => {
    const asText = cellsOf(ROWS).map((row) => row.map((cell) => (cell === "" ? "NULL" : String(cell))));
    const table = read([HEADS.map((head) => head.toUpperCase()), ...asText]);
    expect(table.flow.map(({ closing }) => closing)).toEqual([3, 4, 3, 2]);
    expect(table.told?.bucket).toEqual({ lapseDays: 60, period: "month" });
  });

  test("may be of a while ago, when it told nothing of customers who were lost", () => {
    const isOld = (head: string) => !(head in ROWS[1]) && head !== "lapse_days" && head !== "flow_months";
    const heads = HEADS.filter(isOld);
    const table = read([heads, ...cellsOf([ROWS[0], STEP], heads)]);
    expect(table.missing).toEqual([]);
    expect(table.told).toMatchObject({ days: 90, bucket: undefined });
    expect([table.periods.length, table.flow.length, table.earned.length]).toEqual([1, 0, 1]);
    const half = HEADS.filter((head) => head !== "back");
    expect(read([half, ...cellsOf(ROWS, half)])).toMatchObject({ missing: ["back"], told: undefined });
  });

  test("has no customers who do not add up, and no row of two kinds", () => {
    const wrong = [
      [flow("2026-03-01", [3, 1, 0, 0, 5]), "leak"],
      [flow("2026-03-01", [3, 1, 0, -1, 5]), "leak"],
      [flow("2026-03-01", [3.5, 1, 0, 0, 4.5]), "leak"],
      [flow("2026-03-01", [0, 1, 0, 2, -1]), "leak"],
      [flow("2026-03-01", [3, "", 0, 0, 3]), "figure"],
      [flow("March", [3, 1, 0, 0, 4]), "figure"],
      [{ ...ROWS[2], period: 1, ...MONEY }, "impossible"],
      [{ ...ROWS[2], ...STEP }, "impossible"],
    ] as const;
    for (const [row, why] of wrong) {
      const table = read([HEADS, ...cellsOf([...ROWS.slice(0, 2), row, ...ROWS.slice(3)])]);
      expect(table.leftOut.filter((left) => left.why !== "header")).toMatchObject([{ row: 3, why }]);
    }
  });

  test("comes from two results where rows tell of other days until a customer is lost, or of other months", () => {
    for (const [head, cell] of Object.entries({ lapse_days: 61, flow_months: 3 })) {
      const other = { ...ROWS[2], [head]: cell };
      expect(read([HEADS, ...cellsOf([...ROWS.slice(0, 2), other, ...ROWS.slice(3)])]).isMixed).toBe(true);
    }
  });
});
