import type { ReportLanguage } from "../../../core/customers/reportRows";
import type { Places } from "../../job/SheetPart";
import type { Spoken } from "../../job/said";
import type { OrderRefs } from "../../orders/orderRefs";
import type { DateFormats } from "../../writing/excelDates";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

/** What the parts of the sheets have in common. */
export interface ValueSheet {
  readonly result: Valuation;
  readonly words: ValueWords["sheet"];
  /** How the questions about the customers are worded. */
  readonly report: ReportLanguage;
  readonly fields: ValueWords["fields"];
  readonly ahead: ValueWords["ahead"];
  readonly refs: OrderRefs;
  /** The costs as CUSTOMERVALUE takes them: one for every order, or one for each. */
  readonly cost: (at: Places) => string;
  readonly money: MoneyFormats;
  readonly dates: DateFormats;
  readonly bridgeWords: ValueWords["bridge"];
  readonly campaignWords: ValueWords["campaign"];
  /** How formulas say figures, and how the pane says a number. */
  readonly spoken: Spoken;
  readonly count: (value: number) => string;
}

/** The values of all customers, under a heading that formulas pass over. */
export function valuesFormula({ refs, cost }: ValueSheet, at: Places, column = 7): string {
  return `INDEX(WORTH.CUSTOMERTABLE(${refs.customer},${refs.date},${refs.amount},${cost(at)}),0,${column})`;
}

/** What is to come of each customer, from the day on from which the days ahead count. */
export function forecastFormula({ refs }: ValueSheet, { cell }: Places): string {
  const [days, interest] = [cell("forecastDays"), cell("costOfMoney")];
  return `WORTH.ORDERFORECAST(${refs.customer},${refs.date},${refs.amount},${days},${cell("startsOn")},${interest})`;
}
