import type { Front } from "../../../job/front";
import { cellsSaid, line, spokenIn, words as fixedWords } from "../../../job/said";
import type { Says } from "../../../says/Says";
import type { MoneyFormats } from "../../../writing/excelMoney";
import type { ValueWords } from "../words.en";
import type { Subscriptions } from "./subscriptions";
import { capital } from "../../../texts/capital";

/** What a subscriber is worth, as the sheet has it, and what to do next. */
export function contractFront(
  { values }: Subscriptions,
  { words, numbers, texts }: Says<ValueWords>,
  money: MoneyFormats,
  currency: string | undefined,
): Front {
  const { front, answer } = words.contracts;
  const spoken = spokenIn(numbers, currency);
  const { cell, count, plain, money: amount } = cellsSaid(spoken);
  const years = { years: plain("loyalYears") };
  const isOne = { years: cell("loyalYears") };
  if ("why" in values) {
    return { says: [fixedWords(answer.noValues(texts.formula(values.why)))], figures: [], next: [] };
  }
  const [fresh, loyal] = [{ fresh: amount("fresh") }, { loyal: amount("loyal") }];
  const contracts = line({ contracts: count("contracts") }, (it) => front.contracts(it.contracts), {
    contracts: cell("contracts"),
  });
  return {
    says: [line({ ...fresh, ...loyal, ...years, constant: amount("constantValue") }, answer.sentence, isOne)],
    figures: [
      { label: fixedWords(capital(answer.fresh)), formula: cell("fresh"), format: money.exact, beside: contracts },
      {
        label: line(years, (it) => capital(answer.loyal(it.years)), isOne),
        formula: cell("loyal"),
        format: money.exact,
        beside: line({ running: count("running") }, (it) => front.ofThem(it.running), {
          running: cell("running"),
        }),
      },
      {
        label: fixedWords(capital(answer.constant)),
        formula: cell("constantValue"),
        format: money.exact,
        beside: line({ rate: (at) => spoken.share(`ROUND(${at.cell("constant")},3)`) }, (it) => front.rate(it.rate)),
      },
    ],
    next: [line(fresh, (it) => front.pay(it.fresh)), line({ ...loyal, ...years }, front.keep, isOne)],
  };
}
