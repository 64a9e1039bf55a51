// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { ProfitStatement } from "../../../../src/core/customers/profitStatements";
import { random } from "../../../../src/sample/random";
import type { SampleCell } from "../../../../src/sample/SampleSheet";
import { ORDER_HEADER } from "../../../../src/sample/orders";
import type { DraftOf, Form } from "../../../../src/taskpane/job/form";
import type { SampleTable } from "../../../../src/taskpane/job/sampleTable";
import type { TraceView } from "../../../../src/taskpane/job/trace/TraceView";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import type { Stated } from "../../../../src/taskpane/jobs/seeProfitCentre/stated";
import type { Statement } from "../../../../src/taskpane/jobs/seeProfitCentre/statement";
import { traceName, traceNamed } from "../../../../src/taskpane/jobs/seeProfitCentre/trace/TraceName";
import { cdnowSample } from "../../../core/forecast/data";
import { onSample, speechIn } from "../onSample";

const SPEECH = speechIn("en", "en-US");
const found = JOBS.find(({ id }) => id === "seeProfitCentre");
if (!found) throw new Error("There is no such job");
const job = found;

const table = (name: string, rows: readonly (readonly SampleCell[])[]): SampleTable => ({
  ...{ sheetName: name, tableName: name, rows, widths: [], formats: [] },
});

interface Followed {
  readonly statement: Statement;
  /** Every figure that can be reached by presses, by its name. */
  readonly views: ReadonlyMap<string, TraceView>;
  readonly cells: readonly (readonly unknown[])[];
  /** The reader takes rows below 0 off the orders of the customer, whenever those were. */
  readonly hasRefunds: boolean;
}

/** Presses every figure of the answer, and every one that those lead to. */
function followed(samples: Readonly<Record<string, SampleTable>>, filled: Partial<DraftOf<Form>> = {}): Followed {
  const { result, answer, given, says } = onSample(job, SPEECH, samples, { filled });
  const views = new Map<string, TraceView>();
  const queue = [...JSON.stringify(answer).matchAll(/"(\{\\"of.*?\})"/g)].map(
    ([, name]) => JSON.parse(`"${name}"`) as string,
  );
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (views.has(name)) continue;
    const view = job.trace?.(name, result, given, says);
    if (!view) throw new Error(`${name} leads nowhere`);
    views.set(name, view);
    queue.push(...view.lines.flatMap(({ trace = [] }) => trace));
  }
  return { statement: (result as Stated).orders as Statement, views, ...cellsIn(given.read.orders.contents.values) };
}

function cellsIn(cells: readonly (readonly unknown[])[]): Pick<Followed, "cells" | "hasRefunds"> {
  const amount = cells[0].indexOf("Amount");
  return { cells, hasRefunds: cells.some((row) => Number(row[amount]) < 0) };
}

const money = (shown: string) => Number(shown.replaceAll(",", ""));
const pennies = (amount: number) => Math.round(Math.round(amount * 1e6) / 1e4) / 100;
const sumOf = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** A log with refunds, amounts of many digits, and customers who are given money back without being new. */
function generated(seed: number): SampleTable {
  const next = random(seed);
  const rows = Array.from({ length: 400 }, (): SampleCell[] => {
    const customer = `C${Math.floor(next() ** 2 * 90)}`;
    const day = 45_000 + Math.floor(next() * 500);
    const paid = Math.round(next() * 20_000) / 100;
    const amount = next() < 0.12 ? -paid : paid;
    return [customer, day, amount, Math.round(Math.abs(amount) * 37) / 100, next() < 0.3 ? "Friend" : "Search"];
  });
  return table("Sample orders", [ORDER_HEADER, ...rows]);
}

const TYPED = { spendFrom: "typed", winningNow: 1234.56, winningBefore: 900, keepingNow: 321.09, keepingBefore: 0 };

/** Taken by share, what orders cost has many decimals. */
const SHARE = { ...TYPED, costFrom: "share", costShare: 0.613, days: 90, lapseDays: 120 };

const CASES = [
  ["its sample", {}, {}],
  ...[1, 2, 3].map((seed) => [`generated log ${seed}`, { orders: generated(seed) }, TYPED] as const),
  ["a share of it", { orders: generated(4) }, SHARE],
  ...(cdnowSample.missing
    ? []
    : [
        [
          "CDNOW's orders",
          { orders: table("Sample orders", [["Customer", "Date", "Amount"], ...cdnowSample.orders()]) },
          SHARE,
        ] as const,
      ]),
] as const;

describe.each(CASES)("every figure can be followed, on %s,", (_, samples, filled) => {
  const { statement, views, cells, hasRefunds } = followed(samples, filled);

  test("from every line of the statement, now and before", () => {
    const lines = [...views.keys()].map(traceNamed).filter(({ of }) => of === "line");
    expect(lines.length).toBeGreaterThan(30);
    for (const [name, { shown, said, title }] of views) {
      expect(title, name).not.toBe("");
      expect(shown, name).not.toBe("");
      expect(said.length, name).toBeGreaterThan(0);
    }
  });

  test("to what adds up to it to the penny, as it is shown", () => {
    let sums = 0;
    for (const [name, { lines, sum, shown }] of views) {
      if (!sum || name.includes("daysToEarnBack")) continue;
      sums++;
      expect(pennies(sumOf(lines.map((line) => money(line.shown)))), name).toBe(money(sum.shown));
      expect(sum.shown, name).toBe(shown);
    }
    expect(sums).toBeGreaterThan(10);
  });

  test("as the statement has it", () => {
    for (const [name, { shown }] of views) {
      const of = traceNamed(name);
      if (of.of !== "line" || of.period > 1 || of.figure === "shareOnWinning" || of.figure === "daysToEarnBack")
        continue;
      const value = (of.period === 0 ? statement.now : statement.before)?.[of.figure] ?? NaN;
      expect(money(shown), name).toBeCloseTo(value, 2 - 0.3);
    }
  });

  test.skipIf(hasRefunds)("to rows of the range whose own cells add up to it, no row twice", () => {
    const [header, ...rows] = cells;
    const amount = header.indexOf("Amount");
    const paid: readonly (keyof ProfitStatement)[] = ["incomeOfNew", "incomeOfReturning", "incomeOfOneTime", "income"];
    for (const figure of paid) {
      for (const period of [0, 1]) {
        const view = views.get(traceName({ of: "line", figure, period }));
        const places = view?.cells?.rows ?? [];
        expect(new Set(places).size, figure).toBe(places.length);
        expect(sumOf(places.map((row) => Number(rows[row - 1][amount]))), figure).toBeCloseTo(
          money(view?.shown ?? ""),
          6,
        );
      }
    }
  });

  test("the rows of the lines are those of the whole", () => {
    for (const [name, { lines, cells: all }] of views) {
      if (!all || lines.some(({ cells: own }) => own === undefined)) continue;
      const rows = lines.flatMap(({ cells: own }) => own?.rows ?? []);
      expect(new Set(rows), name).toEqual(new Set(all.rows));
    }
  });

  test("the leaking bucket, to as many customers as it says", () => {
    let told = 0;
    for (const [name, { shown, cells: all }] of views) {
      const of = traceNamed(name);
      if (of.of !== "flow") continue;
      told++;
      expect(Number(shown.replaceAll(",", "")), name).toBe(statement.flow[of.row][of.column]);
      if (!hasRefunds) expect(all?.rows.length, name).toBe(statement.flow[of.row][of.column]);
    }
    expect(told).toBeGreaterThan(8);
  });
});

test("what was given back stands with the order that it is taken off, and both rows are shown", () => {
  const rows = [
    ["anna", 45_000, 80, 0],
    ["bert", 45_300, 100, 0],
    ["anna", 45_310, 60, 0],
    ["bert", 45_320, -30, 0],
  ];
  const orders = table("Sample orders", [["Customer", "Date", "Amount", "Fulfilment cost"], ...rows]);
  const { views } = followed({ orders }, { ...TYPED, days: 90 });
  const ofNew = views.get(traceName({ of: "line", figure: "incomeOfNew", period: 0 }));
  expect(ofNew?.lines).toMatchObject([{ label: "bert", shown: "70.00", cells: { rows: [2, 4] } }]);
  const ofReturning = views.get(traceName({ of: "line", figure: "incomeOfReturning", period: 0 }));
  expect(ofReturning?.lines).toMatchObject([{ label: "anna", shown: "60.00", cells: { rows: [3] } }]);
});

const SPLIT = { prospects: 20_000, acquisitionCeiling: 0.4, retentionCeiling: 0.9 };
const SENT = { sentBy: { Friend: "sent", Search: "not" } };

/** What a press on a figure shows, its lines by what they are called. */
function viewOf(views: ReadonlyMap<string, TraceView>, name: Parameters<typeof traceName>[0]) {
  const view = views.get(traceName(name));
  if (!view) throw new Error(`Nothing leads to ${traceName(name)}`);
  return { ...view, by: Object.fromEntries(view.lines.map((line) => [line.label, line])) };
}

test("what those are worth who were sent is followed to their number, to what one costs and to what one leaves", () => {
  const filled = { ...TYPED, ...SENT };
  const saved = followed({ orders: generated(5) }, filled);
  const { customers = 0 } = saved.statement.sent ?? {};
  expect(customers).toBeGreaterThan(0);
  const cost = viewOf(saved.views, { of: "worthOfSent" });
  expect(Object.keys(cost.by)).toEqual(["Sent by others", "Cost of a new customer"]);
  expect(customers * (saved.statement.now.costOfNewCustomer ?? NaN)).toBeCloseTo(money(cost.shown), 1.7);
  const worth = viewOf(followed({ orders: generated(5) }, { ...filled, joinAnyway: 0.25 }).views, {
    of: "worthOfSent",
  });
  const [one, margin] = ["Cost of a new customer", "Margin of a new customer"].map((label) =>
    money(worth.by[label].shown),
  );
  expect(worth.by["Would have come anyway"].shown).toBe("25%");
  expect(Math.abs(customers * (one + 0.75 * margin) - money(worth.shown))).toBeLessThan(0.01 * customers);
});

test("both amounts of the next split are followed to the margin that they share, and their share to all it rests on", () => {
  const { statement, views } = followed({ orders: generated(6) }, { ...TYPED, keepingBefore: 200, ...SPLIT });
  const { split, now } = statement;
  if (!split || "why" in split) throw new Error("There is no split");
  const winning = viewOf(views, { of: "split", to: "winning" });
  const keeping = viewOf(views, { of: "split", to: "keeping" });
  expect(money(winning.shown) + money(keeping.shown)).toBeCloseTo(now.marginOfReturning, 1.7);
  expect(winning.by["Margin from returning customers"].trace).toBeDefined();
  expect(keeping.by["Less: Into winning next"].trace).toBe(traceName({ of: "split", to: "winning" }));
  const share = viewOf(views, { of: "splitShare" });
  expect(money(share.shown.replace("%", "")) / 100).toBeCloseTo(split.share, 3);
  expect(share.lines.filter(({ trace }) => trace !== undefined)).toHaveLength(7);
  const again = viewOf(views, { of: "retention" });
  const [before, stayed] = again.lines.map(({ shown }) => money(shown));
  expect(again.shown).toBe(`${Math.round((100 * stayed) / before)}%`);
  expect(again.cells?.rows.length).toBeGreaterThan(100);
});
