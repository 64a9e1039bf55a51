// @vitest-environment jsdom
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerFlow, type FlowRow } from "../../../../src/core/customers/customerFlow";
import { profitCentre } from "../../../../src/core/customers/profitCentre";
import type { ProfitStatements } from "../../../../src/core/customers/profitStatements";
import { isoDate } from "../../../../src/core/dates/isoDate";
import type { Cell } from "../../../../src/text/cells";
import type { SampleCell } from "../../../../src/sample/SampleSheet";
import { costTerms } from "../../../../src/taskpane/warehouse/orderQueries";
import type { DraftOf, Form } from "../../../../src/taskpane/job/form";
import type { AnswerPart, AnswerView } from "../../../../src/taskpane/job/AnswerView";
import type { Sheet } from "../../../../src/taskpane/job/JobData";
import type { SampleTable } from "../../../../src/taskpane/job/sampleTable";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import type { PeriodStatement } from "../../../../src/taskpane/jobs/seeProfitCentre/periods/statementOfPeriods";
import type { Stated } from "../../../../src/taskpane/jobs/seeProfitCentre/stated";
import { seeProfitCentre } from "../../../../src/taskpane/jobs/seeProfitCentre/seeProfitCentre";
import type { StatedMoney } from "../../../../src/taskpane/jobs/seeProfitCentre/statement";
import type { Cost } from "../../../../src/taskpane/orders/cost";
import { newAndReturning, type NewAndReturningTerms } from "../../../../src/warehouse/questions/newAndReturning";
import { startDuckDb } from "../../../engines/duckDb";
import type { Engine, Row } from "../../../engines/Engine";
import { prepare } from "../../../engines/prepared";
import { AWKWARD, knownOrders, ORDER_NAMES, type OrderRow } from "../../../engines/TestOrders";
import { onSample, plannedSheets, speechIn } from "../onSample";
import { periodSample, withoutBucket } from "../periodSample";
import { sampleRows } from "../sampleRows";

const SPEECH = speechIn("en", "en-US");
const found = JOBS.find(({ id }) => id === "seeProfitCentre");
if (!found) throw new Error("There is no such job");
const job = found;

const table = (sheetName: string, rows: readonly (readonly SampleCell[])[]): SampleTable => ({
  ...{ sheetName, tableName: sheetName, rows, widths: [], formats: [] },
});

/** As the job's own reader finds them in a sheet. */
const asOrders = (rows: readonly OrderRow[], withCost: boolean) =>
  table("Orders", [
    ["Customer", "Date", "Amount", ...(withCost ? ["Fulfilment cost"] : [])],
    ...rows.map(({ customer, day, amount, cost }) => [customer, day, amount, ...(withCost ? [cost] : [])]),
  ]);
const asResult = (rows: readonly Row[]) =>
  table("Result", [Object.keys(rows[0]), ...rows.map((row) => Object.values(row) as SampleCell[])]);

function stated(orders: SampleTable, filled: Partial<DraftOf<Form>>): StatedMoney {
  const { orders: own, periods } = onSample(job, SPEECH, { orders }, { filled }).result as Stated;
  return periods ?? own;
}

const TYPED = { spendFrom: "typed", winningNow: 61.5, keepingNow: 20, winningBefore: 130, keepingBefore: 12.25 };
const SPLIT = { prospects: 900, acquisitionCeiling: 0.9, retentionCeiling: 0.95 };
const COSTS: readonly (readonly [name: string, cost: Cost, filled: Partial<DraftOf<Form>>])[] = [
  ["a column", { from: "column" }, { costFrom: "column" }],
  ["an amount", { from: "amount", perOrder: 2.5 }, { costFrom: "amount", costAmount: 2.5 }],
  ["a share", { from: "share", share: 0.35 }, { costFrom: "share", costShare: 0.35 }],
];

let duckDb: Engine;
let folder: string;
beforeAll(async () => {
  duckDb = await startDuckDb();
  folder = mkdtempSync(path.join(tmpdir(), "worth-periods-"));
});
afterAll(async () => {
  await duckDb.close();
  rmSync(folder, { recursive: true });
});

/** The flow of customers as it was told, without where its rows stand. */
function flowIn({ periods, orders }: Stated): { readonly by: string; readonly flow: readonly FlowRow[] } | undefined {
  const bucket = orders ?? periods.bucket;
  return (
    bucket && {
      by: bucket.flowPeriod,
      flow: bucket.flow.map(({ firstDay, opening, gained, back, lost, closing, lostShare }) => {
        return { firstDay, opening, gained, back, lost, closing, lostShare };
      }),
    }
  );
}

const SPENT = [[61.5, 20], [0, 0], [9000, 1], [30, 0]] as const; // prettier-ignore

async function summedUp(cost: Cost, terms: NewAndReturningTerms): Promise<SampleTable> {
  const names = cost.from === "column" ? { ...ORDER_NAMES, cost: "cost" } : ORDER_NAMES;
  return asResult(await duckDb.rows(newAndReturning("DuckDB", names, { ...terms, ...costTerms(cost) })));
}

describe("what the database summed up is stated as from the orders,", () => {
  beforeAll(() => prepare(duckDb, folder, sampleRows()));

  test.each(COSTS)("whatever is spent, costs told by %s", async (_name, cost, filled) => {
    for (const days of [180, 90, 365]) {
      const result = await summedUp(cost, { days });
      for (const [winningNow, keepingNow] of SPENT) {
        const draft = { ...TYPED, ...SPLIT, ...filled, winningNow, keepingNow };
        const own = stated(asOrders(sampleRows(), true), { ...draft, days });
        expectSame(stated(result, { ...draft, days: undefined }), own);
      }
    }
  });

  test("up to the day on which spend ends", async () => {
    const last = Math.max(...sampleRows().map(({ day }) => day ?? 0));
    for (const ends of [last - 40, last + 5]) {
      const result = await summedUp({ from: "column" }, { days: 90, lapseDays: 180, until: isoDate(ends) });
      const spend = [ends, ends - 100, ends - 200, ends - 400].map((day): SampleCell[] => [day, "Search ads", 40]);
      const samples = { spend: table("Spend", [["Day", "Channel", "Spend"], ...spend]) };
      const filled = { spendFrom: "table", costFrom: "column", uses: {} };
      const [own, summed] = [asOrders(sampleRows(), true), result].map((orders, i) => {
        const days = i === 0 ? 90 : undefined;
        return onSample(job, SPEECH, { orders, ...samples }, { filled: { ...filled, days } }).result as Stated;
      });
      if (!own.orders || !summed.periods) throw new Error("The tables were taken for others");
      expectSame(summed.periods, own.orders);
      expect(flowIn(summed)).toEqual(flowIn(own));
    }
  });
});

describe("the leaking bucket is told as from the orders", () => {
  const last = Math.max(...sampleRows().map(({ day }) => day ?? 0));
  const longer = (times: number) =>
    sampleRows().map((row) => ({ ...row, day: last - times * (last - (row.day ?? last)) }));
  const spans = [
    ["month", sampleRows().filter(({ day }) => (day ?? 0) > last - 300)],
    ["quarter", sampleRows()],
    ["year", longer(3)],
    // Years may be more than are looked over at once.
    ["year", longer(12)],
  ] as const;

  test.each(spans)("by %s", async (by, rows) => {
    await prepare(duckDb, folder, rows);
    for (const lapseDays of [1, 60, 180, 365]) {
      const filled = { ...TYPED, costFrom: "column", lapseDays };
      const result = await summedUp({ from: "column" }, { days: 90, lapseDays });
      const [own, summed] = [asOrders(rows, true), result].map((orders, i) => {
        return onSample(job, SPEECH, { orders }, { filled: { ...filled, days: i === 0 ? 90 : undefined } });
      });
      expect(flowIn(own.result as Stated)?.by).toBe(by);
      expect(flowIn(summed.result as Stated)).toEqual(flowIn(own.result as Stated));
      const told = (answer: AnswerView) =>
        answer.parts.flatMap((part) => (part.kind === "section" && /bucket/.test(part.title) ? [textOf(part)] : []));
      expect(told(own.answer)).toHaveLength(1);
      expect(told(summed.answer)).toEqual(told(own.answer));
    }
  });
});

/** All that a part says, without the orders behind it. */
const textOf = (part: AnswerPart) =>
  JSON.stringify(part, (key, value: unknown) => (key === "traces" ? undefined : value));

describe("of orders as awkward as they come", () => {
  beforeAll(() => prepare(duckDb, folder, AWKWARD));

  // A sheet takes refunds off the orders that they are for; a database gives them on their day, as the function has them.
  test.each(COSTS)("it is stated as the function states it, costs told by %s", async (_name, cost, filled) => {
    const { log, costs } = knownOrders(AWKWARD);
    const share = (rows: Float64Array) => rows.map((amount) => amount * (cost.from === "share" ? cost.share : 0));
    const byShare = { ofOrders: share(log.amounts), ofRefunds: share(log.refunds.amounts) };
    const own = { column: costs, share: byShare, amount: cost.from === "amount" ? cost.perOrder : 0 }[cost.from];
    for (const days of [365, 180, 300, 90]) {
      const result = await summedUp(cost, { days });
      for (const [winningNow, keepingNow] of SPENT) {
        const draft = { ...TYPED, ...filled, winningNow, keepingNow };
        const expected = profitCentre(log, {
          ...{ costs: own, days, costOfMoney: 0.1 },
          winningSpend: { now: winningNow, before: TYPED.winningBefore },
          keepingSpend: { now: keepingNow, before: TYPED.keepingBefore },
        });
        expectSameLines(stated(result, { ...draft, days: undefined }), expected);
      }
    }
  });

  test("its leaking bucket is that of the function", async () => {
    for (const lapseDays of [5, 90, 365]) {
      const result = await summedUp({ from: "column" }, { lapseDays });
      const filled = { ...TYPED, costFrom: "column", days: undefined };
      const told = flowIn(onSample(job, SPEECH, { orders: result }, { filled }).result as Stated);
      expect(told?.by).toBe("quarter");
      expect(told?.flow).toEqual(customerFlow(knownOrders(AWKWARD).log, { period: "quarter", lapseDays }));
    }
  });
});

/** Every line of both statements. */
function expectSameLines(given: ProfitStatements, own: ProfitStatements): void {
  for (const of of ["now", "before"] as const) {
    expect(given[of] === undefined).toBe(own[of] === undefined);
    for (const [line, figure] of Object.entries(own[of] ?? {}) as [string, number | undefined][]) {
      const other = (given[of] as unknown as Record<string, number | undefined>)[line];
      if (figure === undefined || other === undefined) expect([line, other]).toEqual([line, figure]);
      else expect(Math.abs(other - figure), line).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(figure)));
    }
  }
}

/** Every figure that sums tell. */
function expectSame(given: StatedMoney, own: StatedMoney): void {
  expectSameLines(given, own);
  expect(given.span).toEqual(own.span);
  expect(given.periods.length).toBe(own.periods.length);
  own.periods.forEach(({ lastDay, ofNew, ofReturning, spent }, i) => {
    const other = given.periods[i];
    expect(other.lastDay).toBe(lastDay);
    expect(other.ofNew).toBeCloseTo(ofNew, 8);
    expect(other.ofReturning).toBeCloseTo(ofReturning, 8);
    expect(other.spent).toBe(spent);
  });
  if (own.split && !("why" in own.split)) {
    expect(given.split).toMatchObject({ share: expect.closeTo(own.split.share, 8) as number });
  } else expect(given.split).toEqual(own.split);
}

describe("the result of the query", () => {
  const sample = periodSample();
  const [heads, ...rows] = sample.rows;
  const with_ = (changed: (rows: SampleCell[][]) => SampleCell[][]): SampleTable => {
    return { ...sample, rows: [heads, ...changed(rows.map((row) => [...row]))] };
  };
  const refusal = (orders: SampleTable, filled: Partial<DraftOf<Form>> = {}) => {
    // What is refused cannot be worked out, so that it is not.
    const quiet = { ...job, *work() {}, answer: () => ({ sentence: "", parts: [] }), sheet: () => undefined };
    const { given, says } = onSample(quiet, SPEECH, { orders }, { filled: { days: undefined, ...filled } });
    return seeProfitCentre.refuse?.(given as never, says as never);
  };
  /** The first row that tells something in a column. */
  const firstOf = (head: string) => rows.findIndex((row) => typeof row[heads.indexOf(head)] === "number");
  const set = (row: number, head: string, cell: Cell) =>
    with_((all) => {
      all[row][heads.indexOf(head)] = cell as SampleCell;
      return all;
    });

  test("is taken as it stands, in any order of its rows and in capitals", () => {
    expect(refusal(sample)).toBeUndefined();
    expect(refusal(with_((all) => all.reverse()))).toBeUndefined();
    expect(refusal({ ...sample, rows: [heads.map((head) => String(head).toUpperCase()), ...rows] })).toBeUndefined();
  });

  test("a part of it, two of them, or one that was changed is refused in a sentence", () => {
    expect(refusal(with_((all) => all.slice(1)))).toMatch(/^These are \d+ of the \d+ rows that the query gave/);
    expect(refusal(set(1, "all_rows", 7))).toMatch(/^These rows come from different results/);
    expect(refusal(set(1, "as_of", "2026-01-01"))).toMatch(/^These rows come from different results/);
    expect(refusal(set(0, "income_of_new", "?"))).toMatch(/^A figure in row 2 cannot be read \(“\?”\)/);
    expect(refusal(set(0, "new_customers", 1_000))).toMatch(/^The figures in row 2 contradict each other/);
    expect(refusal(set(1, "period", 5))).toMatch(/^These rows do not follow one another/);
    expect(refusal(set(firstOf("flow_first_day") - 1, "half_earned", 99_999))).toBeUndefined();
    expect(refusal(set(firstOf("days_since_first"), "half_earned", 99_999))).toMatch(
      /^These rows do not follow one another/,
    );
    const without = heads.indexOf("stayed");
    const less = { ...sample, rows: sample.rows.map((row) => row.filter((_, i) => i !== without)) };
    expect(refusal(less)).toMatch(/^These rows have no column stayed\. Copy the query below/);
  });

  test("a leaking bucket that contradicts itself is refused with the row", () => {
    const first = firstOf("opening");
    const said = (row: number) => `row ${row + 2}`;
    const flow = (row: number, figures: Readonly<Record<string, Cell>>) =>
      with_((all) => {
        for (const [head, cell] of Object.entries(figures)) all[row][heads.indexOf(head)] = cell as SampleCell;
        return all;
      });
    const at = (row: number, head: string) => Number(rows[row][heads.indexOf(head)]);
    for (const [head, cell] of [
      ["gained", at(first, "gained") + 1],
      ["lost", -1],
      ["closing", 1.5],
    ] as const)
      // prettier-ignore
      expect(refusal(set(first, head, cell)), head).toBe(
        `The customers in ${said(first)} do not add up: whole numbers are needed, and opening, gained and back less lost must come to closing. Paste the result of the query once more.`,
      );
    const more = { opening: at(first + 2, "opening") + 1, closing: at(first + 2, "closing") + 1 };
    expect(refusal(flow(first + 2, more))).toBe(
      `The leaking bucket is torn in ${said(first + 2)}: its opening is ${more.opening}, but the closing before it is ${more.opening - 1}. Paste the result of the query once more.`,
    );
    const before = { opening: 3, closing: at(first, "closing") + 3 };
    expect(refusal(flow(first, before))).toMatch(/is torn in .*: its opening is 3, but the closing before it is 0\./);
    expect(refusal(set(first, "gained", null))).toMatch(/^A figure in row \d+ cannot be read/);
    expect(refusal(set(first, "flow_first_day", "?"))).toMatch(/^A figure in row \d+ cannot be read \(“\?”\)/);
    expect(refusal(set(first, "flow_first_day", at(first + 1, "flow_first_day")))).toMatch(/^These rows do not follow/);
    expect(refusal(set(first + 1, "flow_first_day", at(first + 1, "flow_first_day") + 1))).toMatch(
      /^These rows do not follow/,
    );
    expect(refusal(set(first, "period", 3))).toMatch(/^The figures in row \d+ contradict each other/);
    expect(refusal(with_((all) => all.filter((_, i) => i !== first)))).toMatch(/^These are \d+ of the \d+ rows/);
    for (const head of ["lapse_days", "flow_months"]) {
      expect(refusal(set(first, head, 7)), head).toMatch(/^These rows come from different results/);
      const all = with_((some) => some.map((row) => row.map((cell, i) => (heads[i] === head ? 0.5 : cell))));
      expect(refusal(all), head).toMatch(/^These rows do not tell which days they are about/);
    }
    const monthly = with_((some) => some.map((row) => row.map((cell, i) => (heads[i] === "flow_months" ? 1 : cell))));
    expect(refusal(monthly)).toMatch(/^These rows do not follow one another/);
    const without = (head: string) => {
      const place = heads.indexOf(head);
      return { ...sample, rows: sample.rows.map((row) => row.filter((_, i) => i !== place)) };
    };
    for (const head of ["opening", "lapse_days", "flow_first_day"])
      expect(refusal(without(head))).toMatch(new RegExp(`^These rows have no column ${head}\\. Copy the query below`));
  });

  test("one of a while ago, without the leaking bucket, tells all else and says how to come to it", () => {
    const older = withoutBucket(sample);
    expect(refusal(older)).toBeUndefined();
    const [now, then] = [sample, older].map((orders) => onSample(job, SPEECH, { orders }));
    const { bucket, ...told } = (now.result as Stated).periods as PeriodStatement;
    expect(bucket?.flow).toHaveLength(6);
    expect((then.result as Stated).periods).toEqual({ ...told, bucket: undefined });
    const text = JSON.stringify(then.answer.parts);
    expect(text).toContain("This result does not tell how customers leak away: it is of an earlier query.");
    expect(text).not.toContain("The leaking bucket");
    const written = (sheet: Sheet | undefined) => JSON.stringify(sheet && plannedSheets(sheet));
    expect(written(now.sheet)).toContain("The leaking bucket, by quarter");
    expect(written(then.sheet)).not.toMatch(/leaking bucket|undefined|lost_after/);
  });

  test("its leaking bucket is by the days of the query, and says so where others are asked for", () => {
    const told = (lapseDays: number) => {
      const { answer } = onSample(job, SPEECH, { orders: sample }, { filled: { lapseDays } });
      return JSON.stringify(answer.parts);
    };
    expect(told(180)).not.toContain("above you ask for");
    expect(told(365)).toContain("Who ordered within 180 days is a customer.");
    expect(told(365)).toContain(
      "The leaking bucket counts customers as lost after 180 days, as the query did, and above you ask for 365. Copy the query below once more and paste its result.",
    );
  });

  test("other days, or spend that ends before it, need the query once more", () => {
    expect(refusal(sample, { days: 90 })).toBe(
      "These rows are about periods of 180 days, and above you ask for 90. Copy the query below once more and paste its result, or leave the days empty.",
    );
    expect(refusal(sample, { days: 180 })).toBeUndefined();
    const later = with_((all) => all.map((row) => row.map((cell, i) => (heads[i] === "as_of" ? 46_188 : cell))));
    expect(refusal(later)).toMatch(/^Your spend ends on .*: with this spend chosen it stops on that day\.$/);
  });

  test("tells how fast a customer earns back what they cost for the costs that were taken off, and says so for others", () => {
    const { answer } = onSample(job, SPEECH, { orders: sample });
    expect(JSON.stringify(answer.parts)).toContain("days to earn that back");
    const other = onSample(job, SPEECH, { orders: sample }, { filled: { costFrom: "amount", costAmount: 3 } });
    const text = JSON.stringify(other.answer.parts);
    expect(text).not.toContain("days to earn that back");
    expect(text).toContain("for the fulfilment cost that the query took off, which was another");
    expect(text).not.toContain('"trace":"');
  });
});
