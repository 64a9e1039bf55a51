// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../../src/core/dates/isoDate";
import { serialDay } from "../../../../src/core/dates/serialDay";
import { readSpendTable } from "../../../../src/imports/channels/readSpendTable";
import { ORDER_HEADER, orders } from "../../../../src/sample/orders";
import type { SampleCell } from "../../../../src/sample/SampleSheet";
import { spend, SPEND_HEADER } from "../../../../src/sample/spend";
import type { DraftOf, Form } from "../../../../src/taskpane/job/form";
import type { SampleTable } from "../../../../src/taskpane/job/sampleTable";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import type { Stated } from "../../../../src/taskpane/jobs/seeProfitCentre/stated";
import { seeProfitCentre } from "../../../../src/taskpane/jobs/seeProfitCentre/seeProfitCentre";
import { spanOf, spentUpTo } from "../../../../src/taskpane/jobs/seeProfitCentre/span";
import type { Statement } from "../../../../src/taskpane/jobs/seeProfitCentre/statement";
import { usuallySent, usualUse } from "../../../../src/taskpane/jobs/seeProfitCentre/uses";
import { rangeOf } from "../../../imports/reports/readCells";
import { onSample, speechIn } from "../onSample";

const SPEECH = speechIn("en", "en-US");
const found = JOBS.find(({ id }) => id === "seeProfitCentre");
if (!found) throw new Error("There is no such job");
const job = found;

const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? 0;
const table = (name: string, rows: readonly (readonly SampleCell[])[]): SampleTable => ({
  ...{ sheetName: name, tableName: name, rows, widths: [], formats: [] },
});

/** The job on its sample, with other orders or spend, and other figures in its form. */
function worked(filled: Partial<DraftOf<Form>> = {}, samples: Readonly<Record<string, SampleTable>> = {}) {
  const { result, answer, given, says } = onSample(job, SPEECH, samples, { filled });
  const refusal = seeProfitCentre.refuse?.(given as never, says as never);
  return { statement: (result as Stated).orders as Statement, answer, refusal };
}

interface Row {
  readonly customer: string;
  readonly day: number;
  readonly paid: number;
  readonly cost: number;
  readonly source: string;
}
const ROWS: readonly Row[] = orders().map(([customer, on, paid, cost, source]) => ({
  ...{ customer: String(customer), day: Number(on), paid: Number(paid), cost: Number(cost), source: String(source) },
}));
const LAST = Math.max(...ROWS.map((row) => row.day));
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const firstDayOf = (customer: string) =>
  Math.min(...ROWS.filter((row) => row.customer === customer).map((row) => row.day));

/** What was spent in the days from one to another, day by day. */
function spentDayByDay(channels: readonly string[], from: number, to: number): number {
  const rows = spend().filter(([, channel]) => channels.includes(String(channel)));
  return sum(
    Array.from({ length: to - from + 1 }, (_, i) => {
      const [year, month] = isoDate(from + i)
        .split("-")
        .map(Number);
      const first = day(year, month, 1);
      const next = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
      return sum(rows.filter(([on]) => on === first).map(([, , money]) => Number(money) / (next - first)));
    }),
  );
}

describe("the sample is stated as by hand:", () => {
  const { statement, answer } = worked();
  const [from, before] = [LAST - 179, LAST - 359];
  const within = (rows: readonly Row[], first: number) =>
    rows.filter((row) => row.day >= first && row.day < first + 180);
  const returning = (first: number) => within(ROWS, first).filter((row) => firstDayOf(row.customer) < first);
  const margin = (rows: readonly Row[]) => sum(rows.map((row) => row.paid - row.cost));

  test("margins, spend and profit of both periods", () => {
    for (const [side, first] of [
      ["now", from],
      ["before", before],
    ] as const) {
      const won = spentDayByDay(["Search ads", "Social ads"], first, first + 179);
      const kept = spentDayByDay(["Newsletter", "Loyalty gifts"], first, first + 179);
      const told = statement[side];
      expect(told?.marginOfReturning).toBeCloseTo(margin(returning(first)), 6);
      expect(told?.spentOnWinning).toBeCloseTo(won, 6);
      expect(told?.spentOnKeeping).toBeCloseTo(kept, 6);
      expect(told?.profit).toBeCloseTo(margin(within(ROWS, first)) - won - kept, 6);
    }
  });

  test("what returning customers paid, and the sentence that says so", () => {
    const won = spentDayByDay(["Search ads", "Social ads"], from, LAST);
    const kept = spentDayByDay(["Newsletter", "Loyalty gifts"], from, LAST);
    const share = (margin(returning(from)) - kept) / won;
    expect(statement.paidFor).toBeCloseTo(share, 9);
    expect(answer.sentence).toBe(
      `Returning customers paid for ${Math.round(100 * share)}% of what you spent on strangers.`,
    );
  });

  test("the periods of the picture, of which the latest are those of the statement", () => {
    expect(statement.periods.map(({ lastDay }) => lastDay)).toEqual([LAST - 180, LAST]);
    expect(statement.periods[1]).toMatchObject({
      ofReturning: statement.now.incomeOfReturning,
      ofNew: statement.now.incomeOfNew,
    });
    expect(statement.periods[0].spent).toBeCloseTo(
      spentDayByDay(["Search ads", "Social ads", "Newsletter", "Loyalty gifts"], before, from - 1),
      6,
    );
  });

  test("the customers sent by others, by the source of their first order", () => {
    const firsts = new Map([...ROWS].reverse().map((row) => [row.customer, row]));
    const sent = [...firsts.values()].filter((row) => row.source === "Friend" && row.day >= from).length;
    expect(statement.sent?.customers).toBe(sent);
    expect(statement.sent?.worth).toBeCloseTo(sent * (statement.now.costOfNewCustomer ?? 0), 6);
    const valued = worked({ joinAnyway: 0.25 }).statement;
    const each = 0.75 * (valued.now.marginOfNewCustomer ?? 0) + (valued.now.costOfNewCustomer ?? 0);
    expect(valued.sent?.worth).toBeCloseTo(sent * each, 6);
  });

  test("the bucket, which closes", () => {
    for (const row of statement.flow) expect(row.opening + row.gained + row.back - row.lost).toBe(row.closing);
    expect(statement.flow.at(-1)?.closing).toBe(
      new Set(ROWS.filter((row) => row.day > LAST - 180).map(({ customer }) => customer)).size,
    );
  });
});

describe("the budget that customers support is split", () => {
  const figures = { prospects: 900, acquisitionCeiling: 0.2, retentionCeiling: 0.8 };

  test("once the figures about it are there, into parts that add up to what returning customers brought", () => {
    expect(worked().statement.split).toBeUndefined();
    const { statement, answer } = worked(figures);
    const { split, now } = statement;
    if (!split || "why" in split) throw new Error("There is no split");
    expect(split.winning + split.keeping).toBeCloseTo(now.marginOfReturning, 9);
    expect(split.share).toBeGreaterThan(0);
    expect(JSON.stringify(answer.parts)).toContain("Split at its best");
  });

  test("or it is said why it cannot be", () => {
    const { answer } = worked({ ...figures, acquisitionCeiling: 0.001 });
    expect(JSON.stringify(answer.parts)).toContain("It cannot be split: ");
    const alone = worked({ ...figures, spendFrom: "typed", winningNow: 500, keepingNow: 0 });
    expect(JSON.stringify(alone.answer.parts)).toContain("It cannot be split");
  });
});

describe("the sentence says it as it is", () => {
  const typed = (winningNow: number, keepingNow: number) =>
    worked({ spendFrom: "typed", winningNow, keepingNow }).answer.sentence;
  test.each([
    [1000, 62.29, "Returning customers paid for 50% of what you spent on strangers."],
    [400, 62.29, "Returning customers paid for all that you spent on strangers, and 100 was left over."],
    [400, 662.29, /^Returning customers paid for nothing .* 100 more than they brought\.$/],
    [0, 62.29, "You spent nothing on strangers. Returning customers left 500 after what keeps them."],
  ])("winning %s, keeping %s", (winning, keeping, sentence) => {
    expect(typed(winning, keeping)).toMatch(sentence);
  });

  test("without the spend of the days before, nothing is said of their profit", () => {
    const { statement, answer } = worked({ spendFrom: "typed", winningNow: 400, keepingNow: 60 });
    expect(statement.before?.profit).toBeUndefined();
    expect(JSON.stringify(answer.parts)).toContain("What was spent in the days before is not known");
  });
});

describe("it is not stated", () => {
  const spendOf = (rows: readonly (readonly SampleCell[])[]) => ({ spend: table("Spend", rows) });
  test("where spend and orders are in different currencies", () => {
    const inEuro = [["Month", "Channel", "Spend (EUR)"], ...spend()];
    const [head, ...rows] = [ORDER_HEADER.map((name) => (name === "Amount" ? "Amount (USD)" : name)), ...orders()];
    const samples = { ...spendOf(inEuro), orders: table("Orders", [head, ...rows]) };
    expect(() => worked({}, samples).refusal).not.toThrow();
    expect(worked({}, samples).refusal).toMatch(/^The orders are in USD, the spend is in EUR/);
  });

  test("where the spend does not reach back over the days, but over the days alone where it does", () => {
    const late = spend().filter(([on]) => Number(on) >= day(2026, 1, 1));
    expect(worked({ days: 180 }, spendOf([SPEND_HEADER, ...late])).refusal).toMatch(/does not cover 180 days/);
    const { statement, refusal } = worked({ days: 100 }, spendOf([SPEND_HEADER, ...late]));
    expect(refusal).toBeUndefined();
    expect(statement.before?.spentOnWinning).toBeUndefined();
    expect(statement.before?.marginOfNew).toBeDefined();
  });
});

describe("the days of a statement", () => {
  const rows = (...dates: number[]) => ({ orders: dates.map((date) => ({ row: 0, customer: "A", date, amount: 1 })) });
  test("are the longest usual span that the data hold twice, up to the last day that both tell of", () => {
    expect(spanOf(rows(1000, 1729), undefined, undefined)).toMatchObject({ days: 365, asOf: 1729 });
    expect(spanOf(rows(1000, 1728), undefined, undefined)).toMatchObject({ days: 180, asOf: 1728 });
    expect(spanOf(rows(1000, 1728), { covered: { from: 1500, to: 1600 } }, undefined)).toMatchObject({
      ...{ days: 30, asOf: 1600, knows: { now: true, before: true } },
    });
    expect(spanOf(rows(1000, 1010), undefined, undefined)?.days).toBe(5);
    expect(spanOf(rows(1000), undefined, undefined)?.days).toBe(1);
    expect(spanOf(rows(1000, 1010), { covered: { from: 1500, to: 1600 } }, undefined)).toBeUndefined();
  });

  test("take their part of a month that they cut", () => {
    const february = [{ day: day(2026, 2, 1), spend: 280 }];
    expect(spentUpTo(february, day(2026, 2, 7), "month")).toBe(70);
    expect(spentUpTo(february, day(2026, 1, 31), "month")).toBe(0);
    expect(spentUpTo(february, day(2026, 3, 1), "month")).toBe(280);
    expect(spentUpTo(february, day(2026, 2, 1), "day")).toBe(280);
  });
});

test("what a channel is for, and who sent a customer, is guessed by its name until somebody says otherwise", () => {
  expect(["Newsletter", "E-Mail", "Treueprogramm", "CRM"].map(usualUse)).toEqual(Array(4).fill("keeping"));
  expect(["Search ads", "Smart shopping", "Fairs", "Display"].map(usualUse)).toEqual(Array(4).fill("winning"));
  expect(["Friend", "Empfehlung", "Search ad", "Amigo"].map(usuallySent)).toEqual(["sent", "sent", "not", "sent"]);
  const { statement } = worked({ uses: { Newsletter: "neither" } });
  const { channels } = readSpendTable(rangeOf([SPEND_HEADER, ...spend()]));
  expect(channels.map(({ name }) => name)).toContain("Newsletter");
  expect(statement.channels?.find(({ name }) => name === "Newsletter")?.use).toBe("neither");
  expect(statement.now.spentOnKeeping).toBeCloseTo(spentDayByDay(["Loyalty gifts"], LAST - 179, LAST), 6);
});
