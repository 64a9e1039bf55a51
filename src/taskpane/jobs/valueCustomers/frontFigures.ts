import type { FrontFigure } from "../../job/front";
import { cellsSaid, line, words as fixedWords, type Spoken } from "../../job/said";
import { capital } from "../../texts/capital";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { ValueWords } from "./words.en";

/** What customers are worth and who came back, by the cells of whichever sheet has them. */
export function broughtFigures(
  { answer, front }: ValueWords,
  money: MoneyFormats,
  spoken: Spoken,
): Readonly<Record<"each" | "all" | "back", FrontFigure>> {
  const { cell, count } = cellsSaid(spoken);
  const ofCustomers = line({ customers: count("customers") }, (it) => front.ofCustomers(it.customers));
  return {
    each: {
      ...{ label: fixedWords(capital(answer.each)), formula: cell("customerValue"), format: money.exact },
      beside: ofCustomers,
    },
    all: {
      ...{ label: fixedWords(capital(answer.all)), formula: cell("value"), format: money.whole },
      beside: line({ orders: count("orders") }, (it) => front.fromOrders(it.orders), { orders: cell("orders") }),
    },
    back: {
      ...{ label: fixedWords(capital(answer.back)), formula: cell("returnRate"), format: "0%" },
      beside: ofCustomers,
    },
  };
}
