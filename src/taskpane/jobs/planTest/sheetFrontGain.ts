import type { Front } from "../../job/front";
import { cellsSaid, either, line, spokenIn, words as fixedWords } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { NEXT_TO_NOTHING } from "./splitForGain";
import type { PlanTold } from "./sheetFront";
import type { PlanWords } from "./words.en";

/** What the pane says of a plan for the most gain, as it follows the sheet, and what to do next. */
export function gainFront({ words, numbers }: Says<PlanWords>, { currency, money, isPaced }: PlanTold): Front {
  const { front, answer } = words;
  const spoken = spokenIn(numbers, currency);
  const { cell, count, money: amount, plain } = cellsSaid(spoken);
  const untested = (at: Places) => `${at.cell("keywords")}-${at.cell("tested")}-${at.cell("paying")}`;
  const months = (count: string) => answer.months(count, count === "1");
  const keywords = { keywords: count("keywords") };
  const nothing = fixedWords("");
  return {
    says: [
      line(
        {
          money: amount("money"),
          total: amount("total"),
          monthly: amount("monthly"),
          gain: amount("gain"),
          months: plain("months"),
          tested: count("tested"),
          ...keywords,
        },
        (all) => answer.forGain({ ...all, months: months(all.months) }),
        { tested: cell("tested"), months: cell("months") },
      ),
    ],
    figures: [
      {
        label: fixedWords(front.total),
        formula: cell("total"),
        format: money.whole,
        beside: line({ money: amount("money") }, (all) => front.ofMoney(all.money)),
      },
      {
        label: fixedWords(front.gain),
        formula: cell("gain"),
        format: money.whole,
        beside: isPaced
          ? line({ after: plain("monthsAfter") }, ({ after }) => front.within(months(after)), {
              after: cell("monthsAfter"),
            })
          : fixedWords(front.beyond),
      },
      {
        label: fixedWords(front.tested),
        formula: cell("tested"),
        format: "#,##0",
        beside: line(keywords, (all) => front.ofKeywords(all.keywords), { keywords: cell("keywords") }),
      },
      {
        label: fixedWords(front.monthly),
        formula: cell("monthly"),
        format: money.whole,
        beside: line({ months: plain("months") }, (all) => front.monthsLong(all.months), { months: cell("months") }),
      },
    ],
    next: [
      fixedWords(front.judge),
      line({ untested: (at) => spoken.count(untested(at)) }, (all) => front.untested(all.untested), { untested }),
      line({ paying: count("paying") }, ({ paying }) => front.paying(paying), { paying: cell("paying") }),
      either(
        (at) => `${at.cell("kept")}>${NEXT_TO_NOTHING}*${at.cell("money")}`,
        line({ kept: amount("kept") }, (all) => answer.kept(all.kept)),
        nothing,
      ),
    ],
  };
}
