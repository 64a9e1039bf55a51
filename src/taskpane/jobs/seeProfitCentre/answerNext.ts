import type { SectionPart } from "../../job/AnswerView";
import type { Telling } from "./answerTables";
import type { StatedMoney, Statement } from "./statement";
import { lineNow, traceName } from "./trace/TraceName";

/** New customers who were sent by others, and what that is worth. */
export function sentPart(
  { sent, now }: Statement,
  isValued: boolean,
  { says: { words, numbers }, money }: Telling,
): SectionPart[] {
  if (!sent || sent.customers === 0) return [];
  const { answer } = words;
  const { customers, worth } = sent;
  const told = worth === undefined ? [] : [(isValued ? answer.sentWorth : answer.sentSaved)(money(worth))];
  const who = { kind: "follow", text: words.trace.sent, trace: traceName({ of: "sent" }) } as const;
  const text = [answer.sentSentence(numbers.count(customers), numbers.count(now.newCustomers)), ...told].join(" ");
  const { showWorthOfSent } = words.trace;
  const why =
    worth === undefined
      ? []
      : [{ kind: "follow", text: showWorthOfSent, trace: traceName({ of: "worthOfSent" }) } as const];
  const parts = [{ kind: "text", text } as const, who, ...why];
  return [{ kind: "section", title: answer.sent, counted: answer.sentCounted, parts }];
}

/** The budget that customer income supports next, and its split between winning and keeping. */
export function nextPart(
  { now, split }: StatedMoney,
  asksSplit: boolean,
  { says: { words, texts }, money }: Telling,
): SectionPart[] {
  const { answer } = words;
  const { nextBudget, spentOnKeeping, marginOfReturning } = now;
  if (nextBudget === undefined || spentOnKeeping === undefined) return [];
  const shown = { all: money(Math.max(0, marginOfReturning)), keeping: money(spentOnKeeping), free: money(nextBudget) };
  const splitText = () => {
    if (!split) return asksSplit ? answer.splitUnknown : answer.splitMissing;
    return "why" in split
      ? answer.noSplit(texts.formula(split.why))
      : answer.split({ winning: money(split.winning), keeping: money(split.keeping) });
  };
  return [
    {
      kind: "section",
      title: answer.next,
      counted: split && !("why" in split) ? `${answer.nextCounted} ${answer.splitCounted}` : answer.nextCounted,
      parts: [
        { kind: "text", text: nextBudget > 0 ? answer.nextSentence(shown) : answer.nextNone(shown) },
        { kind: "follow", text: words.trace.next, trace: lineNow("nextBudget") },
        { kind: "text", text: splitText(), isSmall: split === undefined },
        ...(split && !("why" in split) ? (["winning", "keeping"] as const) : []).map((to) => {
          return { kind: "follow", text: words.trace.showSplit[to], trace: traceName({ of: "split", to }) } as const;
        }),
      ],
    },
  ];
}
