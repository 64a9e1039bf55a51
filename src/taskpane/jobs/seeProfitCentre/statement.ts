import { customerFlow, type FlowRow } from "../../../core/customers/customerFlow";
import { firstOrders } from "../../../core/customers/firstOrders";
import { type Period, periodFitting } from "../../../core/customers/period";
import { periodMoney, type PeriodMoney } from "../../../core/customers/periodMoney";
import { profitCentre } from "../../../core/customers/profitCentre";
import type { ProfitStatement, ProfitStatements } from "../../../core/customers/profitStatements";
import { referralValue } from "../../../core/customers/referralValue";
import { retention } from "../../../core/customers/retention";
import { NoAnswer } from "../../../core/NoAnswer";
import type { Unanswered } from "../../../sentences/Unanswered";
import { costOf, costsOf, type Cost } from "../../orders/cost";
import { orderLogOf, type ReadLog } from "../../orders/orderLogOf";
import type { CentreDraft } from "./form";
import { sourcesIn, type CentreGiven } from "./given";
import { logPeriods } from "./logPeriods";
import { splitOf, type NextSplit } from "./nextSplit";
import { spanOf, type StatementSpan } from "./span";
import { type ChannelSpend, type SpentMoney, spendingOf } from "./spending";
import { isSent } from "./uses";

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

/** What orders tell as well as sums over them do. Money is in the one currency of orders and spend. */
export interface StatedMoney extends ProfitStatements {
  readonly span: StatementSpan;
  readonly cost: Cost;
  /** What returning customers paid of what was spent on winning; undefined where nothing was spent on it. */
  readonly paidFor: number | undefined;
  readonly channels: readonly ChannelSpend[] | undefined;
  /** The latest last. */
  readonly periods: readonly PeriodIncome[];
  /** Undefined as long as not all that it takes was given. */
  readonly split: NextSplit | Unanswered | undefined;
}

/** The leaking bucket: who came, came back and was lost, by calendar periods. */
export interface Bucket {
  /** The oldest first. */
  readonly flow: readonly FlowRow[];
  readonly flowPeriod: Period;
}

/** All that the statement tells. */
export interface Statement extends StatedMoney, Bucket {
  /** Undefined where no source says who sent customers. */
  readonly sent: Sent | undefined;
}

export const MOST_PERIODS = 8;

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
  const spending = spendingOf(spendTable, span, draft);
  const { winningSpend, keepingSpend } = spending;
  const { costOfMoney } = draft;
  const stated = profitCentre(log.log, { costs, winningSpend, keepingSpend, costOfMoney, days, asOf });
  yield 0.6;
  const flow = flowOf(log, draft.lapseDays, asOf);
  yield 0.8;
  const periods = logPeriods(log.log, { asOf, days });
  const hasSources = sourcesIn(table).length > 0;
  return {
    ...statedMoney(stated, {
      ...{ span, cost, spending, draft },
      income: (period) => periodMoney(log.log, costs, { ...periods, period }),
      stayed: () => retention(log.log, days),
    }),
    ...flow,
    sent: hasSources ? sentOf(log, stated.now, span, draft) : undefined,
  };
}

interface StatedBy {
  readonly span: StatementSpan;
  readonly cost: Cost;
  readonly spending: SpentMoney;
  readonly draft: CentreDraft;
  /** What customers brought in a period, counted back from the latest. */
  readonly income: (period: number) => Pick<PeriodMoney, "incomeOfNew" | "incomeOfReturning">;
  /** The share of customers who order again in the next period. */
  readonly stayed: () => number;
}

/** The statement with all that follows from it, the same however income was added up. */
export function statedMoney(
  stated: ProfitStatements,
  { span, cost, spending, draft, income, stayed }: StatedBy,
): StatedMoney {
  const { nextBudget, spentOnWinning } = stated.now;
  return {
    ...stated,
    ...{ span, cost, channels: spending.channels },
    paidFor:
      nextBudget === undefined || spentOnWinning === undefined || spentOnWinning === 0
        ? undefined
        : nextBudget / spentOnWinning,
    periods: periodsOf(span, income, spending),
    split: splitOf(stated, stayed, span.days, draft),
  };
}

/** The latest periods of so many days, as far back as the orders reach. */
function periodsOf(
  { asOf, days, firstDay }: StatementSpan,
  income: StatedBy["income"],
  { inPeriod }: SpentMoney,
): PeriodIncome[] {
  const count = Math.min(MOST_PERIODS, Math.max(1, Math.floor((asOf - firstDay + 1) / days)));
  return Array.from({ length: count }, (_, i) => {
    const period = count - 1 - i;
    const { incomeOfNew, incomeOfReturning } = income(period);
    return {
      lastDay: asOf - period * days,
      ofReturning: incomeOfReturning,
      ofNew: incomeOfNew,
      spent: inPeriod(period),
    };
  });
}

function flowOf({ log }: ReadLog, lapseDays: number, asOf: number): Bucket {
  const firstDay = log.dates.reduce((least, date) => Math.min(least, date), Infinity);
  const flowPeriod = periodFitting(firstDay, asOf);
  return { flow: customerFlow(log, { period: flowPeriod, lapseDays, asOf }), flowPeriod };
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
