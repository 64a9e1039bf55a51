import type { ProfitStatement } from "../../../core/customers/profitStatements";

/** The lines of a statement in the order of PROFITCENTRE, below its heading. */
export const LINES = [
  ...["income", "incomeOfNew", "incomeOfReturning", "incomeOfOneTime", "fulfilment", "margin"],
  ...["marginOfNew", "marginOfReturning", "spentOnWinning", "spentOnKeeping", "shareOnWinning", "profit"],
  ...["newCustomers", "returningCustomers", "costOfNewCustomer", "marginOfNewCustomer"],
  ...["marginOfReturningCustomer", "returnOnWinning", "returnOnKeeping", "daysToEarnBack"],
  ...["costOfMoneyBoundUp", "nextBudget"],
] as readonly (keyof ProfitStatement)[];

/** Lines that others add up to, and lines that are part of the one above. */
export const SUMS: ReadonlySet<keyof ProfitStatement> = new Set(["income", "margin", "profit"]);
export const PARTS: ReadonlySet<keyof ProfitStatement> = new Set([
  ...(["incomeOfNew", "incomeOfReturning", "incomeOfOneTime", "marginOfNew", "marginOfReturning"] as const),
]);

/** What PROFITCENTRE calls them. */
export const LINE_WORDS: readonly string[] = [
  "Income",
  "from new customers",
  "from returning customers",
  "of one-time buyers",
  "Fulfilment",
  "Margin",
  "from new customers",
  "from returning customers",
  "Spent on winning",
  "Spent on keeping",
  "Share spent on winning",
  "Profit",
  "New customers",
  "Returning customers",
  "Cost of a new customer",
  "Margin of a new customer",
  "Margin of a returning customer",
  "Return on winning",
  "Return on keeping",
  "Days to earn back a new customer",
  "Cost of money bound up",
  "Next budget from customer income",
];
