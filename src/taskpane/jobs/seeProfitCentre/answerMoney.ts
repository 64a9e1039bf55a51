import type { AnswerFigure, AnswerPart, SectionPart } from "../../job/AnswerView";
import { eachPart, statementPart, type Telling } from "./answerTables";
import type { CentreDraft } from "./form";
import type { StatedMoney } from "./statement";
import { lineNow, traceName } from "./trace/TraceName";

interface MoneyTold {
  readonly draft: CentreDraft;
  readonly telling: Telling;
  /** Whether it is known how fast customers earn back what they cost; it may be that they do not, then. */
  readonly knowsEarningBack: boolean;
}

/** The sentence, the statement, and income beside spend: what sums over orders tell as well. */
export function moneyParts(
  found: StatedMoney,
  { draft, telling, knowsEarningBack }: MoneyTold,
): { readonly sentence: string; readonly parts: readonly AnswerPart[] } {
  const { words, numbers } = telling.says;
  const sentence = paidSentence(found, telling);
  const { shareOnWinning } = found.now;
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      ...(found.paidFor === undefined
        ? []
        : [{ kind: "follow", text: words.trace.paidFor, trace: traceName({ of: "paidFor" }) } as const]),
      ...profitSentence(found, telling),
      { kind: "figures", figures: figuresOf(found, telling, knowsEarningBack) },
      ...doubts(found, telling, draft.spendFrom === "table" && Object.keys(draft.uses).length === 0),
      statementPart(found, telling),
      picturePart(found, telling),
      ...(shareOnWinning === undefined
        ? []
        : [{ kind: "text", text: words.answer.benchmark(numbers.percent(shareOnWinning)) } as const]),
      eachPart(found, telling),
    ],
  };
}

function paidSentence({ paidFor, now }: StatedMoney, { says: { words, numbers }, money }: Telling): string {
  const { answer } = words;
  const free = now.nextBudget ?? 0;
  if (paidFor === undefined || now.spentOnWinning === undefined) return answer.noWinning(money(free));
  if (paidFor < 0) return answer.paidNothing(money(-free));
  // What is shown as 100% is all of it.
  if (paidFor >= 0.995) return answer.paidAll(money(Math.max(0, free - now.spentOnWinning)));
  return answer.paid(numbers.percent(paidFor));
}

function profitSentence(
  { span: { asOf, days }, now, before }: StatedMoney,
  { says: { words, numbers }, money }: Telling,
): AnswerPart[] {
  if (now.profit === undefined) return [];
  const { answer } = words;
  const shown = { from: numbers.day(asOf - days + 1), to: numbers.day(asOf), profit: money(now.profit) };
  if (before?.profit === undefined) return [{ kind: "text", text: answer.profitAlone(shown) }];
  const more = now.profit - before.profit;
  const change = Math.abs(more) < 0.005 ? answer.same : more > 0 ? answer.more(money(more)) : answer.less(money(-more));
  return [{ kind: "text", text: answer.profit({ ...shown, change }) }];
}

function figuresOf(
  { now }: StatedMoney,
  { says: { words, numbers }, money }: Telling,
  knowsEarningBack: boolean,
): AnswerFigure[] {
  const { answer } = words;
  const { profit, shareOnWinning, costOfNewCustomer, daysToEarnBack } = now;
  return [
    ...(profit === undefined
      ? []
      : [
          {
            shown: money(profit),
            label: answer.profitLabel,
            trace: lineNow("profit"),
            counted: answer.profitCounted,
            measures: [{ id: "profit", unit: "money", value: profit, called: answer.profitLabel } as const],
          },
        ]),
    ...(shareOnWinning === undefined
      ? []
      : [
          {
            shown: numbers.percent(shareOnWinning),
            label: answer.shareLabel,
            trace: lineNow("shareOnWinning"),
            counted: answer.shareCounted,
            measures: [
              { id: "shareOnWinning", unit: "share", value: shareOnWinning, called: answer.shareLabel } as const,
            ],
          },
        ]),
    ...(costOfNewCustomer === undefined
      ? []
      : [
          {
            shown: money(costOfNewCustomer),
            label: answer.costLabel,
            trace: lineNow("costOfNewCustomer"),
            counted: answer.costCounted,
            measures: [
              { id: "costOfNewCustomer", unit: "money", value: costOfNewCustomer, called: answer.costLabel } as const,
            ],
          },
          ...(knowsEarningBack
            ? [
                {
                  shown: daysToEarnBack === undefined ? answer.backNever : numbers.count(daysToEarnBack),
                  label: answer.backLabel,
                  trace: lineNow("daysToEarnBack"),
                  counted: answer.backCounted,
                  measures: [
                    { id: "daysToEarnBack", unit: "count", value: daysToEarnBack, called: answer.backLabel } as const,
                  ],
                },
              ]
            : []),
        ]),
  ];
}

/** What to know before trusting the statement. */
function doubts(
  { span: { firstDay, asOf, days }, before }: StatedMoney,
  { says: { words, numbers } }: Telling,
  isByName: boolean,
): AnswerPart[] {
  const { answer } = words;
  const first = numbers.day(firstDay);
  const isShort = firstDay > asOf - 2 * days + 1;
  return [
    ...(isByName ? [{ kind: "notice", intent: "info", text: answer.lookOver } as const] : []),
    ...(before && before.profit === undefined ? [{ kind: "text", text: answer.noBefore } as const] : []),
    ...(before && isShort ? [{ kind: "notice", intent: "warning", text: answer.beforeShort(first) } as const] : []),
    ...(before && !isShort && firstDay > asOf - 3 * days
      ? [{ kind: "text", text: answer.earlier(first), isSmall: true } as const]
      : []),
  ];
}

function picturePart(
  { periods, span: { days } }: StatedMoney,
  { says: { words, numbers }, money }: Telling,
): SectionPart {
  const { answer } = words;
  return {
    kind: "section",
    title: answer.picture,
    counted: answer.pictureCounted,
    parts: [
      {
        kind: "stacked",
        stacked: {
          legend: { first: answer.returning, second: answer.new, beside: answer.spent },
          bars: periods.map(({ lastDay, ofReturning, ofNew, spent }, i) => {
            const shown = { returning: money(ofReturning), fresh: money(ofNew) };
            return {
              label: answer.period(numbers.day(lastDay - days + 1), numbers.day(lastDay)),
              first: ofReturning,
              second: ofNew,
              beside: spent,
              trace: traceName({ of: "period", period: periods.length - 1 - i }),
              shown: spent === undefined ? answer.barAlone(shown) : answer.bar({ ...shown, spent: money(spent) }),
            };
          }),
        },
      },
    ],
  };
}
