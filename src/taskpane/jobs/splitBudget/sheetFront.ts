import type { Front } from "../../job/front";
import { cellsSaid, either, line, spokenIn, words as fixedWords } from "../../job/said";
import type { Places } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { SplitWords } from "./words.en";

/** Money below which two amounts are one, and the share below which a gain is none. */
const NOTHING = "0.005";

/** The sentence and the figures of the pane, as they follow the sheet, and what to do next. */
export function splitFront(
  { words, numbers }: Says<SplitWords>,
  money: MoneyFormats,
  { currency, hasMargin }: { readonly currency: string | undefined; readonly hasMargin: boolean },
): Front {
  const { front, answer } = words;
  const spoken = spokenIn(numbers, currency);
  const { cell } = cellsSaid(spoken);
  const amount = (formula: (at: Places) => string) => (at: Places) => spoken.money(formula(at));
  const [now, best, spend, budget] = ["returned", "bestReturned", "spent", "budget"].map(cell);
  const gain = (at: Places) => `(${best(at)}-${now(at)})`;
  const signed = (at: Places) => `IF(${at.cell("gain")}>0,"+","")&${spoken.percent(`N(${at.cell("gain")})`)}`;
  const isOther = (at: Places) => `ABS(${budget(at)}-${spend(at)})>${NOTHING}`;
  const isSame = (at: Places) => `${gain(at)}<${NOTHING}*${now(at)}`;
  const shown = { budget: amount(budget), best: amount(best), now: amount(now), spend: amount(spend) };
  const back = (at: Places) => `(N(${at.cell("next")})${hasMargin ? `*${at.cell("margin")}` : ""})`;
  const next = { next: (at: Places) => spoken.plain(back(at)) };
  const changed = (end: "MAX" | "MIN") => (at: Places) => `${end}(${at.column("change")})`;
  const named = (end: "MAX" | "MIN") => (at: Places) =>
    `INDEX(${at.column("channel")},MATCH(${changed(end)(at)},${at.column("change")},0))`;
  const moves = {
    up: named("MAX"),
    more: amount(changed("MAX")),
    down: named("MIN"),
    less: (at: Places) => spoken.money(`ABS(${changed("MIN")(at)})`),
  };
  return {
    says: [
      either(
        isOther,
        line(shown, answer.other),
        either(isSame, fixedWords(answer.same), line({ ...shown, gain: amount(gain), share: signed }, answer.more)),
      ),
      hasMargin
        ? either(
            (at) => `ISNUMBER(${at.cell("next")})`,
            either(
              (at) => `${back(at)}>1`,
              line(next, (it) => answer.pays(it.next)),
              line(next, (it) => answer.paysNot(it.next)),
            ),
            fixedWords(""),
          )
        : fixedWords(front.noMargin),
    ],
    figures: [
      {
        label: fixedWords(front.now),
        formula: now,
        format: money.whole,
        beside: line({ spend: amount(spend) }, (it) => front.ofSpend(it.spend)),
      },
      {
        label: fixedWords(front.best),
        formula: best,
        format: money.whole,
        beside: line({ budget: amount(budget) }, (it) => front.ofBudget(it.budget)),
      },
      {
        label: fixedWords(front.gain),
        formula: cell("gain"),
        format: "+0.0%;-0.0%;0.0%",
        beside: line({ gain: amount(gain) }, (it) => front.gained(it.gain)),
      },
      {
        label: fixedWords(front.next),
        formula: cell("next"),
        format: "0.00",
        beside: hasMargin ? line(next, (it) => front.back(it.next)) : fixedWords(front.beforeMargin),
      },
    ],
    next: [
      either(
        (at) => `AND(${changed("MAX")(at)}>${NOTHING},${changed("MIN")(at)}<-${NOTHING})`,
        line(moves, front.move),
        fixedWords(front.asToday),
      ),
      fixedWords(front.steps),
    ],
  };
}
