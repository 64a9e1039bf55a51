import type { AnswerPart, AnswerView } from "../../../job/AnswerView";
import type { Says } from "../../../says/Says";
import { bucketSection } from "../answer";
import { moneyParts } from "../answerMoney";
import { nextPart } from "../answerNext";
import type { Telling } from "../answerTables";
import { SPLIT_FIELDS } from "../form";
import { currencyOf, type PeriodsGiven } from "../given";
import type { CentreWords } from "../words.en";
import type { PeriodStatement } from "./statementOfPeriods";

/** The statement of orders that stay in a database, as far as their sums tell it. */
export function periodsAnswer(
  found: PeriodStatement,
  { read, draft }: PeriodsGiven,
  says: Says<CentreWords>,
): AnswerView {
  const { words, numbers } = says;
  const currency = currencyOf(read);
  const telling: Telling = { says, money: (amount) => numbers.money(amount, currency) };
  const { knowsEarningBack } = found;
  const { sentence, parts } = moneyParts(found, { draft, telling, knowsEarningBack });
  const next = nextPart(
    found,
    SPLIT_FIELDS.every((field) => draft[field] !== undefined),
    telling,
  );
  return {
    sentence,
    summary: sentence,
    parts: [
      ...untraced([...parts, ...bucketParts(found, draft.lapseDays, telling), ...next]),
      ...(knowsEarningBack ? [] : [{ kind: "notice", intent: "info", text: words.periods.answer.otherCosts } as const]),
      { kind: "text", text: words.periods.answer.notTold, isSmall: true },
    ],
  };
}

/** Who leaked away, by the days that the query took for it; where it told nothing of that, or took other days, the pane says so. */
function bucketParts({ bucket }: PeriodStatement, asked: number, telling: Telling): AnswerPart[] {
  const { words, numbers } = telling.says;
  const { bucketUntold, otherLapse } = words.periods.answer;
  if (!bucket) return [{ kind: "notice", intent: "info", text: bucketUntold }];
  const { lapseDays } = bucket;
  const shown = { here: numbers.count(lapseDays), asked: numbers.count(asked) };
  return [
    bucketSection(bucket, lapseDays, telling),
    ...(lapseDays === asked ? [] : [{ kind: "notice", intent: "info", text: otherLapse(shown) } as const]),
  ];
}

/** Sums have no rows here that a figure could be followed to. */
function untraced(parts: readonly AnswerPart[]): AnswerPart[] {
  return parts.flatMap((part): AnswerPart[] => {
    switch (part.kind) {
      case "follow":
        return [];
      case "section":
        return [{ ...part, parts: untraced(part.parts) }];
      case "figures":
        return [{ ...part, figures: part.figures.map((figure) => ({ ...figure, trace: undefined })) }];
      case "table":
        return [
          { ...part, table: { ...part.table, rows: part.table.rows.map((row) => ({ ...row, traces: undefined })) } },
        ];
      case "stacked":
        return [
          {
            ...part,
            stacked: { ...part.stacked, bars: part.stacked.bars.map((bar) => ({ ...bar, trace: undefined })) },
          },
        ];
      default:
        return [part];
    }
  });
}
