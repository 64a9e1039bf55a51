import type { Front, FrontFigure } from "../../job/front";
import { cellsSaid, either, line, spokenIn, words as fixedWords, type Line } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { CentreWords } from "./words.en";

/**
 * The sentences and the figures of the pane, as they follow the sheet, and what to do next.
 *
 * @param lastOfBucket the last figure of the leaking bucket, where the sheet has one
 */
export function centreFront(
  { words, numbers }: Says<CentreWords>,
  money: MoneyFormats,
  currency: string | undefined,
  lastOfBucket?: (at: Places, column: "opening" | "lost") => string,
): Front {
  const { front, answer } = words;
  const spoken = spokenIn(numbers, currency);
  const { cell, money: amount } = cellsSaid(spoken);
  const count = (formula: (at: Places) => string) => (at: Places) => spoken.count(formula(at));
  const least = (formula: (at: Places) => string) => (at: Places) => spoken.money(`MAX(0,${formula(at)})`);
  const isKnown = (id: string) => (at: Places) => `ISNUMBER(${at.cell(id)})`;
  const free = { free: amount("nextBudget.now") };
  const beyond = (at: Places) => `${at.cell("nextBudget.now")}-${at.cell("spentOnWinning.now")}`;
  const change = (at: Places) => `${at.cell("profit.now")}-${at.cell("profit.before")}`;
  const paid: Line = either(
    isKnown("paidFor"),
    either(
      (at) => `${at.cell("paidFor")}<0`,
      line({ less: (at) => spoken.money(`ABS(${at.cell("nextBudget.now")})`) }, (it) => answer.paidNothing(it.less)),
      either(
        (at) => `${at.cell("paidFor")}>=0.995`,
        line({ more: least(beyond) }, (it) => answer.paidAll(it.more)),
        line({ share: (at) => spoken.percent(at.cell("paidFor")) }, (it) => answer.paid(it.share)),
      ),
    ),
    either(
      isKnown("nextBudget.now"),
      line(free, (it) => answer.noWinning(it.free)),
      fixedWords(words.refusal.noSpend),
    ),
  );
  const days = count(cell("days"));
  const said = { days, profit: amount("profit.now") };
  const changed = { ...said, change: (at: Places) => spoken.money(`ABS(${change(at)})`) };
  const profit: Line = either(
    isKnown("profit.before"),
    either(
      (at) => `${change(at)}<0`,
      line(changed, (it) => front.profitLess(it)),
      line(changed, (it) => front.profitMore(it)),
    ),
    either(
      isKnown("profit.now"),
      line(said, (it) => front.profitAlone(it)),
      fixedWords(""),
    ),
  );
  const figures: FrontFigure[] = [
    {
      label: fixedWords(front.profit),
      formula: cell("profit.now"),
      format: money.whole,
      beside: line({ income: amount("income.now") }, (it) => front.profitOf(it.income)),
    },
    {
      label: fixedWords(front.paid),
      formula: cell("paidFor"),
      format: "0%",
      beside: line({ spent: amount("spentOnWinning.now") }, (it) => front.paidOf(it.spent)),
    },
    {
      label: fixedWords(front.cost),
      formula: cell("costOfNewCustomer.now"),
      format: money.exact,
      beside: line({ customers: count(cell("newCustomers.now")) }, (it) => front.costOf(it.customers), {
        customers: cell("newCustomers.now"),
      }),
    },
    {
      label: fixedWords(front.next),
      formula: cell("nextBudget.now"),
      format: money.whole,
      beside: line({ margin: amount("marginOfReturning.now") }, (it) => front.nextOf(it.margin)),
    },
  ];
  const each = { cost: amount("costOfNewCustomer.now"), margin: amount("marginOfNewCustomer.now") };
  const leaks = (lastOf: NonNullable<typeof lastOfBucket>): Line => {
    const lost = (at: Places) => lastOf(at, "lost");
    const leak = { lost: count(lost), opening: count((at) => lastOf(at, "opening")) };
    return either(
      (at) => `${lost(at)}>0`,
      line(leak, (it) => front.leak(it.lost, it.opening)),
      fixedWords(""),
    );
  };
  return {
    says: [paid, profit],
    figures,
    next: [
      either(
        (at) => `N(${at.cell("nextBudget.now")})>0`,
        line(free, (it) => front.keepOn(it.free)),
        fixedWords(front.keepFirst),
      ),
      either(
        isKnown("costOfNewCustomer.now"),
        either(
          (at) => `${at.cell("costOfNewCustomer.now")}>${at.cell("marginOfNewCustomer.now")}`,
          line(each, (it) => front.cheaper(it.cost, it.margin)),
          line(each, (it) => front.dearer(it.cost, it.margin)),
        ),
        fixedWords(""),
      ),
      ...(lastOfBucket ? [leaks(lastOfBucket)] : []),
    ],
  };
}
