import { customerFlow, type FlowRow } from "../../../core/customers/customerFlow";
import { firstOrders } from "../../../core/customers/firstOrders";
import { PERIODS, type Period } from "../../../core/customers/period";
import { periodMoney } from "../../../core/customers/periodMoney";
import { profitCentre, type NowAndBefore, type ProfitStatement } from "../../../core/customers/profitCentre";
import { referralValue } from "../../../core/customers/referralValue";
import { NoAnswer } from "../../../core/NoAnswer";
import { total } from "../../../core/numeric/total";
import type { SpendTable } from "../../../imports/channels/SpendTable";
import type { Unanswered } from "../../../sentences/Unanswered";
import { costOf, costsOf, type Cost } from "../../orders/cost";
import { orderLogOf, type ReadLog } from "../../orders/orderLogOf";
import type { CentreDraft, Use } from "./form";
import { sourcesIn, type CentreGiven } from "./given";
import { logPeriods } from "./logPeriods";
import { splitOf, type NextSplit } from "./nextSplit";
import { spanOf, spentUpTo, type StatementSpan } from "./span";
import { isSent, useOf } from "./uses";

/** What one channel took: money of the days and of as many before; undefined where it is not known. */
export interface ChannelSpend extends NowAndBefore {
  readonly name: string;
  readonly use: Use;
}

/** What customers brought in some days, and what was spent in them; undefined where that is not known. */
export interface PeriodIncome {
  readonly lastDay: number;
  readonly ofReturning: number;
  readonly ofNew: number;
  readonly spent: number | undefined;
}

/** Who was sent by somebody: how many, and what that is worth. */
export interface Sent {
  readonly customers: number;
  /** Money; undefined where it is not known what a new customer costs. */
  readonly worth: number | undefined;
}

/** All that the statement tells. Money is in the one currency of orders and spend. */
export interface Statement {
  readonly span: StatementSpan;
  readonly cost: Cost;
  readonly now: ProfitStatement;
  readonly before: ProfitStatement | undefined;
  /** What returning customers paid of what was spent on winning; undefined where nothing was spent on it. */
  readonly paidFor: number | undefined;
  readonly channels: readonly ChannelSpend[] | undefined;
  /** The latest last. */
  readonly periods: readonly PeriodIncome[];
  readonly flow: readonly FlowRow[];
  readonly flowPeriod: Period;
  /** Undefined where no source says who sent customers. */
  readonly sent: Sent | undefined;
  /** Undefined as long as not all that it takes was given. */
  readonly split: NextSplit | Unanswered | undefined;
}

export const MOST_PERIODS = 8;
const MOST_FLOWS = 12;

/**
 * States marketing as a profit centre, in steps. The formulas are those of the functions that the written sheet calls.
 * @throws NoAnswer, DomainError
 */
export function* statementOf({ read, draft }: CentreGiven): Generator<number, Statement> {
  const { table } = read.orders;
  const spendTable = draft.spendFrom === "table" ? read.spend?.table : undefined;
  const span = spanOf(table, spendTable, draft.days);
  const cost = costOf(draft, table);
  if (!span || !cost) throw new Error("Such data and such a form are refused");
  const { asOf, days } = span;
  const log = orderLogOf(table.orders.filter(({ date }) => date < asOf + 1));
  if (log.orders.length === 0) throw new NoAnswer("noOrders");
  const costs = costsOf(log, cost);
  yield 0.2;
  const channels = spendTable && channelSpends(spendTable, span, draft);
  const winningSpend = spentOn("winning", channels, draft);
  const keepingSpend = spentOn("keeping", channels, draft);
  const { costOfMoney } = draft;
  const { now, before } = profitCentre(log.log, { costs, winningSpend, keepingSpend, costOfMoney, days, asOf });
  yield 0.6;
  const flow = flowOf(log, draft.lapseDays, asOf);
  yield 0.8;
  const { nextBudget, spentOnWinning } = now;
  const hasSources = sourcesIn(table).length > 0;
  return {
    span,
    cost,
    now,
    before,
    paidFor:
      nextBudget === undefined || spentOnWinning === undefined || spentOnWinning === 0
        ? undefined
        : nextBudget / spentOnWinning,
    channels,
    periods: periodsOf(log, costs, span, { winningSpend, keepingSpend, spendTable, draft }),
    ...flow,
    sent: hasSources ? sentOf(log, now, span, draft) : undefined,
    split: splitOf({ now, before }, log.log, days, draft),
  };
}

function channelSpends(
  { channels, by }: SpendTable,
  { asOf, days, knows }: StatementSpan,
  draft: CentreDraft,
): ChannelSpend[] {
  return channels.map(({ name, days: rows }) => {
    const [upToNow, upToBefore, earlier] = [0, 1, 2].map((periods) => spentUpTo(rows, asOf - periods * days, by));
    return {
      name,
      use: useOf(name, draft),
      now: total([upToNow, -upToBefore]),
      before: knows.before ? total([upToBefore, -earlier]) : undefined,
    };
  });
}

function spentOn(
  use: "winning" | "keeping",
  channels: readonly ChannelSpend[] | undefined,
  draft: CentreDraft,
): NowAndBefore {
  if (!channels) return { now: draft[`${use}Now`], before: draft[`${use}Before`] };
  const own = channels.filter((channel) => channel.use === use);
  const all = (of: keyof NowAndBefore) => {
    const known = own.flatMap((channel) => channel[of] ?? []);
    return known.length < own.length ? undefined : total(known);
  };
  // Channels that do not reach back leave all of it unknown, even where none of them is for this.
  const isKnown = channels.every(({ before }) => before !== undefined);
  return { now: all("now"), before: isKnown ? all("before") : undefined };
}

interface Spending {
  readonly winningSpend: NowAndBefore;
  readonly keepingSpend: NowAndBefore;
  readonly spendTable: SpendTable | undefined;
  readonly draft: CentreDraft;
}

/** The latest periods of so many days, as far back as the orders reach. */
function periodsOf(
  { log }: ReadLog,
  costs: ReturnType<typeof costsOf>,
  { asOf, days, firstDay }: StatementSpan,
  { winningSpend, keepingSpend, spendTable, draft }: Spending,
): PeriodIncome[] {
  const periods = logPeriods(log, { asOf, days });
  const count = Math.min(MOST_PERIODS, Math.max(1, Math.floor((asOf - firstDay + 1) / days)));
  const spentIn = (period: number): number | undefined => {
    if (spendTable) return spentInTable(spendTable, asOf - period * days, days, draft);
    const of = ([winningSpend, keepingSpend] as const).map((spend) => [spend.now, spend.before][period]);
    const known = of.flatMap((money) => money ?? []);
    return known.length < of.length ? undefined : total(known);
  };
  return Array.from({ length: count }, (_, i) => {
    const period = count - 1 - i;
    const money = periodMoney(log, costs, { ...periods, period });
    return {
      lastDay: asOf - period * days,
      ofReturning: money.incomeOfReturning,
      ofNew: money.incomeOfNew,
      spent: spentIn(period),
    };
  });
}

/** Undefined where the table does not reach back so far. */
function spentInTable(
  { channels, by, covered }: SpendTable,
  lastDay: number,
  days: number,
  draft: CentreDraft,
): number | undefined {
  if (!covered || covered.from > lastDay - days + 1) return undefined;
  const own = channels.filter(({ name }) => useOf(name, draft) !== "neither");
  return total(own.flatMap((one) => [spentUpTo(one.days, lastDay, by), -spentUpTo(one.days, lastDay - days, by)]));
}

/** By the finest period that leaves few enough rows to be looked over. */
function flowOf({ log }: ReadLog, lapseDays: number, asOf: number): Pick<Statement, "flow" | "flowPeriod"> {
  const by = (period: Period) => customerFlow(log, { period, lapseDays, asOf });
  const flowPeriod = PERIODS.find((period) => by(period).length <= MOST_FLOWS) ?? "year";
  return { flow: by(flowPeriod), flowPeriod };
}

/** Customers of the days whose first order came from somebody. */
function sentOf(
  { log, orders }: ReadLog,
  { costOfNewCustomer, marginOfNewCustomer }: ProfitStatement,
  { asOf, days }: StatementSpan,
  draft: CentreDraft,
): Sent {
  const customers = Array.from(firstOrders(log)).filter((order) => {
    return Math.floor(log.dates[order]) > asOf - days && isSent(orders[order].source ?? "", draft);
  }).length;
  const worth =
    costOfNewCustomer === undefined || marginOfNewCustomer === undefined
      ? undefined
      : referralValue({
          referrals: customers,
          customerValue: marginOfNewCustomer,
          joinAnyway: draft.joinAnyway ?? 1,
          acquisitionCost: costOfNewCustomer,
        });
  return { customers, worth };
}
