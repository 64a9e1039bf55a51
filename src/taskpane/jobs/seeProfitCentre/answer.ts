import type { AnswerView, SectionPart } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { moneyParts } from "./answerMoney";
import { nextPart, sentPart } from "./answerNext";
import type { Telling } from "./answerTables";
import { SPLIT_FIELDS } from "./form";
import { currencyOf, type CentreGiven } from "./given";
import type { Bucket, Statement } from "./statement";
import { FLOW_COLUMNS, traceName } from "./trace/TraceName";
import type { CentreWords } from "./words.en";

/** Marketing as a profit centre: the sentence, the statement, and what to spend next. */
export function centreAnswer(found: Statement, { read, draft }: CentreGiven, says: Says<CentreWords>): AnswerView {
  const { numbers } = says;
  const currency = currencyOf(read);
  const telling: Telling = { says, money: (amount) => numbers.money(amount, currency) };
  const { sentence, parts } = moneyParts(found, { draft, telling, knowsEarningBack: true });
  return {
    sentence,
    summary: sentence,
    parts: [
      ...parts,
      bucketSection(found, draft.lapseDays, telling),
      ...sentPart(found, draft.joinAnyway !== undefined, telling),
      ...nextPart(
        found,
        SPLIT_FIELDS.every((field) => draft[field] !== undefined),
        telling,
      ),
    ],
  };
}

/** As many of the latest rows as are looked over at once; the sheet has all of them. */
const FLOWS_SHOWN = 6;

/**
 * Who came, came back and was lost.
 *
 * @param lapseDays days without an order after which a customer was taken for lost
 */
export function bucketSection({ flow }: Bucket, lapseDays: number, { says: { words, numbers } }: Telling): SectionPart {
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
