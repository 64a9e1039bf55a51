import type { Front } from "../../job/front";
import { cellsSaid, either, inOne, line, spokenIn, words as fixedWords } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { PlanWords } from "./words.en";

export interface PlanTold {
  readonly currency: string | undefined;
  readonly money: MoneyFormats;
  readonly isPaced: boolean;
}

/** The sentence and the figures of the pane, as they follow the sheet, and what to do next. */
export function planFront({ words, numbers }: Says<PlanWords>, { currency, money, isPaced }: PlanTold): Front {
  const { front, answer } = words;
  const spoken = spokenIn(numbers, currency);
  const { cell, count, money: amount, plain } = cellsSaid(spoken);
  const ends = (end: "MIN" | "MAX") => (at: Places) => spoken.money(`${end}(${at.column("totals by rate")})`);
  const keywords = { keywords: count("keywords") };
  const clicks = { clicks: count("clicks") };
  const spent = { total: amount("total"), monthly: amount("monthly"), months: plain("months"), ...keywords };
  const aimed = { ...clicks, sales: count("sales") };
  const months = (count: string) => answer.months(count, count === "1");
  const inFull = line(
    { ...spent, ...aimed },
    ({ clicks: each, sales, ...all }) =>
      answer.sentence({ ...all, months: months(all.months) }, { clicks: each, sales, rate: "" }),
    { months: cell("months"), sales: cell("sales") },
  );
  const isCapped = (at: Places) => `${at.cell("slow")}>0`;
  const reached = (at: Places) => `${at.cell("keywords")}-${at.cell("slow")}`;
  const capped = line({ ...spent }, (all) => answer.capped.spend({ ...all, months: months(all.months) }), {
    months: cell("months"),
  });
  const reach = () =>
    inOne(
      line(
        { ...keywords, ...aimed, reached: (at) => spoken.count(reached(at)), slow: count("slow") },
        ({ clicks: each, sales, ...all }) => answer.capped.reach(all, { clicks: each, sales, rate: "" }),
        { sales: cell("sales"), reached, slow: cell("slow") },
      ),
      line({ full: amount("full") }, ({ full }) => answer.capped.full(full)),
    );
  return {
    says: isPaced ? [either(isCapped, capped, inFull), either(isCapped, reach(), fixedWords(""))] : [inFull],
    figures: [
      {
        label: fixedWords(front.total),
        formula: cell("total"),
        format: money.whole,
        beside: line({ low: ends("MIN"), high: ends("MAX") }, ({ low, high }) => front.byRate(low, high)),
      },
      {
        label: fixedWords(front.monthly),
        formula: cell("monthly"),
        format: money.whole,
        beside: line({ months: plain("months") }, ({ months }) => front.monthsLong(months), { months: cell("months") }),
      },
      {
        label: fixedWords(front.chance),
        formula: cell("chance"),
        format: "0%",
        beside: line(clicks, (each) => front.clicks(each.clicks), { clicks: cell("clicks") }),
      },
      isPaced
        ? {
            label: fixedWords(front.slow),
            formula: cell("slow"),
            format: "#,##0",
            beside: line(keywords, (all) => front.ofKeywords(all.keywords), { keywords: cell("keywords") }),
          }
        : {
            label: fixedWords(front.keywords),
            formula: cell("keywords"),
            format: "#,##0",
            beside: line(clicks, (each) => front.eachClicks(each.clicks), { clicks: cell("clicks") }),
          },
    ],
    next: [
      ...(isPaced ? [line({ slow: count("slow") }, ({ slow }) => front.leaveOut(slow), { slow: cell("slow") })] : []),
      line(clicks, (each) => front.pause(each.clicks), { clicks: cell("clicks") }),
      fixedWords(front.compare),
    ],
  };
}
