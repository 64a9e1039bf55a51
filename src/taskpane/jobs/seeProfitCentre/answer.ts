import type { AnswerFigure, AnswerPart, AnswerView, SectionPart } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { nextPart, sentPart } from "./answerNext";
import { eachPart, statementPart, type Telling } from "./answerTables";
import { SPLIT_FIELDS } from "./form";
import { currencyOf, type CentreGiven } from "./given";
import type { Statement } from "./statement";
import { FLOW_COLUMNS, lineNow, traceName } from "./trace/TraceName";
import type { CentreWords } from "./words.en";

/** Marketing as a profit centre: the sentence, the statement, and what to spend next. */
export function centreAnswer(found: Statement, { read, draft }: CentreGiven, says: Says<CentreWords>): AnswerView {
  const { words, numbers } = says;
  const currency = currencyOf(read);
  const telling: Telling = { says, money: (amount) => numbers.money(amount, currency) };
  const sentence = paidSentence(found, telling);
  const { now } = found;
  const shareOnWinning = now.shareOnWinning;
  return {
    sentence,
    summary: sentence,
    parts: [
      { kind: "sentence", text: sentence },
      ...(found.paidFor === undefined
        ? []
        : [{ kind: "follow", text: words.trace.paidFor, trace: traceName({ of: "paidFor" }) } as const]),
      ...profitSentence(found, telling),
      { kind: "figures", figures: figuresOf(found, telling) },
      ...doubts(found, telling, draft.spendFrom === "table" && Object.keys(draft.uses).length === 0),
      statementPart(found, telling),
      picturePart(found, telling),
      ...(shareOnWinning === undefined
        ? []
        : [{ kind: "text", text: words.answer.benchmark(numbers.percent(shareOnWinning)) } as const]),
      eachPart(found, telling),
      bucketPart(found, draft.lapseDays, telling),
      ...sentPart(found, draft.joinAnyway !== undefined, telling),
      ...nextPart(
        found,
        SPLIT_FIELDS.every((field) => draft[field] !== undefined),
        telling,
      ),
    ],
  };
}

function paidSentence({ paidFor, now }: Statement, { says: { words, numbers }, money }: Telling): string {
  const { answer } = words;
  const free = now.nextBudget ?? 0;
  if (paidFor === undefined || now.spentOnWinning === undefined) return answer.noWinning(money(free));
  if (paidFor < 0) return answer.paidNothing(money(-free));
  // What is shown as 100% is all of it.
  if (paidFor >= 0.995) return answer.paidAll(money(Math.max(0, free - now.spentOnWinning)));
  return answer.paid(numbers.percent(paidFor));
}

function profitSentence(
  { span: { asOf, days }, now, before }: Statement,
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

function figuresOf({ now }: Statement, { says: { words, numbers }, money }: Telling): AnswerFigure[] {
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
          {
            shown: daysToEarnBack === undefined ? answer.backNever : numbers.count(daysToEarnBack),
            label: answer.backLabel,
            trace: lineNow("daysToEarnBack"),
            counted: answer.backCounted,
            measures: [
              { id: "daysToEarnBack", unit: "count", value: daysToEarnBack, called: answer.backLabel } as const,
            ],
          },
        ]),
  ];
}

/** What to know before trusting the statement. */
function doubts(
  { span: { firstDay, asOf, days }, before }: Statement,
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
  { periods, span: { days } }: Statement,
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

/** As many of the latest rows as are looked over at once; the sheet has all of them. */
const FLOWS_SHOWN = 6;

function bucketPart({ flow }: Statement, lapseDays: number, { says: { words, numbers } }: Telling): SectionPart {
  const { answer } = words;
  const { count } = numbers;
  const last = flow[flow.length - 1];
  const [opening, gained, back, lost, closing] = FLOW_COLUMNS.map((column) => count(last[column]));
  const first = Math.max(0, flow.length - FLOWS_SHOWN);
  return {
    kind: "section",
    title: answer.bucket,
    counted: answer.bucketCounted(count(lapseDays)),
    parts: [
      { kind: "text", text: answer.bucketSentence({ opening, gained, back, lost, closing }) },
      {
        kind: "table",
        table: {
          caption: answer.bucket,
          heads: [answer.periodHead, ...FLOW_COLUMNS.map((column) => answer.flow[column])],
          rows: flow.slice(first).map((row, i) => ({
            label: numbers.month(row.firstDay),
            cells: FLOW_COLUMNS.map((column) => count(row[column])),
            traces: FLOW_COLUMNS.map((column) =>
              row[column] > 0 ? traceName({ of: "flow", column, row: first + i }) : undefined,
            ),
          })),
          strong: 4,
        },
      },
    ],
  };
}
