import { demand } from "../DomainError";
import { total } from "../numeric/total";
import type { PeriodMoney } from "./periodMoney";

/** A figure of the latest days and of as many before; undefined where it is not known. */
export interface NowAndBefore {
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** What was spent beside the money that customers brought. */
export interface SpendTerms {
  /** Money spent on winning customers, and on keeping them. */
  readonly winningSpend: NowAndBefore;
  readonly keepingSpend: NowAndBefore;
  /** Interest a year, as a share. */
  readonly costOfMoney: number;
}

/**
 * Marketing as a profit centre, over some days: what new customers brought and those who returned, after what fulfilling, winning
 * and keeping cost. Money in the currency of the log; undefined where it cannot be told.
 */
export interface ProfitStatement extends PeriodMoney {
  readonly income: number;
  readonly fulfilment: number;
  readonly margin: number;
  readonly spentOnWinning: number | undefined;
  readonly spentOnKeeping: number | undefined;
  readonly shareOnWinning: number | undefined;
  readonly profit: number | undefined;
  readonly costOfNewCustomer: number | undefined;
  readonly marginOfNewCustomer: number | undefined;
  readonly marginOfReturningCustomer: number | undefined;
  readonly returnOnWinning: number | undefined;
  readonly returnOnKeeping: number | undefined;
  /** Days until half of those won in the period before have brought what winning one costs. */
  readonly daysToEarnBack: number | undefined;
  /** Interest on what winning cost until it has come back, when on average half of it is still out. */
  readonly costOfMoneyBoundUp: number | undefined;
  /** What returning customers brought beyond what keeps them. */
  readonly nextBudget: number | undefined;
}

const DAYS_OF_YEAR = 365;

/** The statement of the latest days, and that of as many before; undefined where there is no money of theirs to tell of. */
export interface ProfitStatements {
  readonly now: ProfitStatement;
  readonly before: ProfitStatement | undefined;
}

/**
 * The statements over what customers brought, however that was added up: from orders, or in a database.
 *
 *     profit = margin of new + margin of returning - spent on winning - spent on keeping
 *     cost of money bound up = spent on winning / 2 x costOfMoney x days to earn back / 365
 *
 * @param earnedBack days until half of those won in the period before have brought a cost
 */
export function profitStatements(
  { now, before }: { readonly now: PeriodMoney; readonly before: PeriodMoney | undefined },
  { winningSpend, keepingSpend, costOfMoney }: SpendTerms,
  earnedBack: (cost: number) => number | undefined,
): ProfitStatements {
  demand(costOfMoney >= 0, "costOfMoney", costOfMoney, "interest");
  for (const spend of [winningSpend.now, winningSpend.before]) demandSpent("winningSpend", spend);
  for (const spend of [keepingSpend.now, keepingSpend.before]) demandSpent("keepingSpend", spend);
  const spent = (of: keyof NowAndBefore) => ({ winning: winningSpend[of], keeping: keepingSpend[of] });
  const returning = { earnedBack, costOfMoney };
  return {
    now: stated(now, spent("now"), returning),
    before: before && stated(before, spent("before"), returning),
  };
}

function demandSpent(argument: string, spend: number | undefined): void {
  if (spend !== undefined) demand(spend >= 0, argument, spend, "zeroOrAbove");
}

interface Spent {
  readonly winning: number | undefined;
  readonly keeping: number | undefined;
}

interface Returning {
  /** Days until half have brought a cost. */
  readonly earnedBack: (cost: number) => number | undefined;
  readonly costOfMoney: number;
}

function stated(
  money: PeriodMoney,
  { winning, keeping }: Spent,
  { earnedBack, costOfMoney }: Returning,
): ProfitStatement {
  const { newCustomers, returningCustomers, marginOfNew, marginOfReturning } = money;
  const margin = total([marginOfNew, marginOfReturning]);
  const spent = winning === undefined || keeping === undefined ? undefined : total([winning, keeping]);
  const costOfNewCustomer = over(winning, newCustomers);
  const days = costOfNewCustomer === undefined ? undefined : earnedBack(costOfNewCustomer);
  return {
    ...money,
    income: total([money.incomeOfNew, money.incomeOfReturning]),
    fulfilment: total([money.incomeOfNew, money.incomeOfReturning, -margin]),
    margin,
    spentOnWinning: winning,
    spentOnKeeping: keeping,
    shareOnWinning: over(winning, spent),
    profit: spent === undefined ? undefined : total([margin, -spent]),
    costOfNewCustomer,
    marginOfNewCustomer: over(marginOfNew, newCustomers),
    marginOfReturningCustomer: over(marginOfReturning, returningCustomers),
    returnOnWinning: over(marginOfNew, winning),
    returnOnKeeping: over(marginOfReturning, keeping),
    daysToEarnBack: days,
    costOfMoneyBoundUp:
      winning === undefined || days === undefined ? undefined : (winning / 2) * costOfMoney * (days / DAYS_OF_YEAR),
    nextBudget: keeping === undefined ? undefined : total([marginOfReturning, -keeping]),
  };
}

/** A share or an average; undefined where it cannot be told, or is one of nothing. */
function over(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || !(whole > 0) ? undefined : part / whole;
}
