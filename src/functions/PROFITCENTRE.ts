import { profitCentre } from "../core/customers/profitCentre";
import type { ProfitStatement } from "../core/customers/profitStatements";
import { total } from "../core/numeric/total";
import { numberArgument, single } from "./cells/argument";
import { readNowAndBefore } from "./cells/nowAndBefore";
import { readAsOf, readOrdersAndCosts } from "./cells/orderArguments";
import { spilledTable } from "./cells/table";

const ROWS: readonly (readonly [label: string, figure: keyof ProfitStatement])[] = [
  ["Income", "income"],
  ["from new customers", "incomeOfNew"],
  ["from returning customers", "incomeOfReturning"],
  ["of one-time buyers", "incomeOfOneTime"],
  ["Fulfilment", "fulfilment"],
  ["Margin", "margin"],
  ["from new customers", "marginOfNew"],
  ["from returning customers", "marginOfReturning"],
  ["Spent on winning", "spentOnWinning"],
  ["Spent on keeping", "spentOnKeeping"],
  ["Share spent on winning", "shareOnWinning"],
  ["Profit", "profit"],
  ["New customers", "newCustomers"],
  ["Returning customers", "returningCustomers"],
  ["Cost of a new customer", "costOfNewCustomer"],
  ["Margin of a new customer", "marginOfNewCustomer"],
  ["Margin of a returning customer", "marginOfReturningCustomer"],
  ["Return on winning", "returnOnWinning"],
  ["Return on keeping", "returnOnKeeping"],
  ["Days to earn back a new customer", "daysToEarnBack"],
  ["Cost of money bound up", "costOfMoneyBoundUp"],
  ["Next budget from customer income", "nextBudget"],
];

/**
 * Marketing as a profit centre: one statement of what new and returning customers brought after costs, what winning and keeping them took, and the budget that customer income supports next.
 * @customfunction PROFITCENTRE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @param winningSpend Money spent on winning customers in these days; a second cell, below or beside it, for as many days before (not known if left out).
 * @param keepingSpend Money spent on keeping customers in these days; a second cell, below or beside it, for as many days before (not known if left out).
 * @param costOfMoney Interest a year, as a share (10% if left out).
 * @param days How many days the statement is for (365 if left out); as many before stand beside them.
 * @param asOf The last day to look at (the day of the last order if left out).
 * @returns A row for each line of the statement, under a header: Now, Before and Change (Now less Before); blank where it cannot be told.
 * @example =WORTH.PROFITCENTRE(A1:A265, B1:B265, C1:C265, D1:D265, {600;500}, {90;60}, 10%, 180)
 * @sample Orders
 */
export function PROFITCENTRE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  fulfilmentCost?: any[][],
  winningSpend?: any[][],
  keepingSpend?: any[][],
  costOfMoney?: any[][],
  days?: any[][],
  asOf?: any[][],
): any[][] {
  const day = readAsOf(asOf);
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, fulfilmentCost, { asOf: day });
  const { now, before } = profitCentre(orders, {
    costs,
    winningSpend: readNowAndBefore("winningSpend", winningSpend),
    keepingSpend: readNowAndBefore("keepingSpend", keepingSpend),
    costOfMoney: single("costOfMoney", numberArgument(costOfMoney, 0.1)),
    days: single("days", numberArgument(days, 365)),
    asOf: day,
  });
  return spilledTable(
    ["", "Now", "Before", "Change"],
    ROWS.map(([label, figure]) => {
      const [latest, earlier] = [now[figure], before?.[figure]];
      const change = latest === undefined || earlier === undefined ? "" : total([latest, -earlier]);
      return [label, latest ?? "", earlier ?? "", change];
    }),
  );
}
