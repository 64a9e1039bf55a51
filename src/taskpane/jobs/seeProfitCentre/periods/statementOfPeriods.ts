import { daysByHalves } from "../../../../core/customers/daysByHalves";
import type { PeriodMoney } from "../../../../core/customers/periodMoney";
import { profitStatements } from "../../../../core/customers/profitStatements";
import { NoAnswer } from "../../../../core/NoAnswer";
import { total } from "../../../../core/numeric/total";
import type { PeriodsTold, PeriodTable, SummedPeriod } from "../../../../imports/periods/PeriodTable";
import { costOf, type Cost } from "../../../orders/cost";
import type { PeriodsGiven } from "../given";
import { spanOfDays } from "../span";
import { spendingOf } from "../spending";
import { type Bucket, statedMoney, type StatedMoney } from "../statement";

/** The statement, as far as sums tell it: not who was sent by others. */
export interface PeriodStatement extends StatedMoney {
  /** Whether the rows tell how fast customers earn back what they cost: only for the costs that the query took off. */
  readonly knowsEarningBack: boolean;
  /** Who leaked away, and after how many days the query took a customer for lost; undefined where the result is of a while ago. */
  readonly bucket: SummedBucket | undefined;
}

export interface SummedBucket extends Bucket {
  readonly lapseDays: number;
}

/**
 * States marketing as a profit centre by what a database summed up, by the formulas that orders go by.
 * @throws DomainError
 */
export function* statementOfPeriods({ read, draft }: PeriodsGiven): Generator<number, PeriodStatement> {
  const { table } = read.orders;
  const { told, periods, flow, earned } = table;
  const spendTable = draft.spendFrom === "table" ? read.spend?.table : undefined;
  const cost = costOf(draft, mayTellTaken(table));
  if (!told || !cost) throw new Error("Such data and such a form are refused");
  const span = spanOfDays(told, spendTable);
  const spending = spendingOf(spendTable, span, draft);
  const money = (period: number) => moneyOf(periods[period], cost);
  const knowsEarningBack = isTaken(cost, table);
  yield 0.5;
  const stated = profitStatements(
    { now: money(0), before: periods.length > 1 ? money(1) : undefined },
    { ...spending, costOfMoney: draft.costOfMoney },
    (each) => (knowsEarningBack ? daysByHalves(earned, each) : undefined),
  );
  return {
    ...statedMoney(stated, { span, cost, spending, draft, income: money, stayed: () => stayedOf(told) }),
    knowsEarningBack,
    bucket: told.bucket && { flow, flowPeriod: told.bucket.period, lapseDays: told.bucket.lapseDays },
  };
}

/** The query always gives columns of costs; where it took none off, they hold nothing but 0. */
export function mayTellTaken({ columns, periods }: PeriodTable) {
  const hasTaken = periods.some(({ costOfNew, costOfReturning }) => costOfNew !== 0 || costOfReturning !== 0);
  return { columns: { cost: hasTaken ? columns.costOfNew : undefined } };
}

/** Whether costs are those that the query took off. */
function isTaken(cost: Cost, table: PeriodTable): boolean {
  const { costPerOrder = 0, costShare = 0 } = table.told ?? {};
  const tookNone = mayTellTaken(table).columns.cost === undefined;
  const isSame = (own: number, taken: number) => own === taken && (own > 0 || tookNone);
  switch (cost.from) {
    case "amount":
      return isSame(cost.perOrder, costPerOrder);
    case "share":
      return isSame(cost.share, costShare);
    case "column":
      return true;
  }
}

/** A period's money after costs. One that nobody ordered in has none. */
function moneyOf(period: SummedPeriod | undefined, cost: Cost): PeriodMoney {
  const { newCustomers = 0, returningCustomers = 0 } = period ?? {};
  const { incomeOfNew = 0, incomeOfReturning = 0, incomeOfOneTime = 0 } = period ?? {};
  const less = (orders: number, income: number, taken: number) => {
    switch (cost.from) {
      case "amount":
        return total([income, -cost.perOrder * orders]);
      case "share":
        return total([income, -cost.share * income]);
      case "column":
        return total([income, -taken]);
    }
  };
  return {
    ...{ newCustomers, returningCustomers, incomeOfNew, incomeOfReturning, incomeOfOneTime },
    marginOfNew: less(period?.ordersOfNew ?? 0, incomeOfNew, period?.costOfNew ?? 0),
    marginOfReturning: less(period?.ordersOfReturning ?? 0, incomeOfReturning, period?.costOfReturning ?? 0),
  };
}

/** As `retention` has it of orders. */
function stayedOf({ couldStay, stayed, days }: PeriodsTold): number {
  if (couldStay === undefined) throw new NoAnswer({ id: "tooFewPeriods", days });
  if (couldStay === 0) throw new NoAnswer("noNextPeriod");
  return stayed / couldStay;
}
