import { total } from "../../../core/numeric/total";
import type { NoSpendWhy, SpendTable } from "../../../imports/channels/SpendTable";
import type { TableWhy } from "../../../imports/table/LeftOut";
import type { Data } from "../../job/JobData";
import type { Says } from "../../says/Says";
import type { CentreWords } from "./words.en";

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = ["total", "secondTable", "otherCurrency", "noName", "date", "spend"] as const satisfies readonly (
  | TableWhy
  | NoSpendWhy
)[];

/** What was found in a range of spend, and what was left out of it; undefined as long as nobody knows which column is which. */
export function spendFound({ contents, table }: Data<SpendTable>, says: Says<CentreWords>): string | undefined {
  const { channels, covered, by, across, leftOut, questions, currency } = table;
  if (!covered) return questions.length > 0 ? undefined : says.words.refusal.noChannels;
  const { numbers, texts } = says;
  const words = says.words.found;
  const spent = total(channels.flatMap(({ days }) => days.map(({ spend }) => spend)));
  const count = numbers.count(channels.length);
  const { from, to } = covered;
  const left = TELLING.flatMap((why) => {
    const these = leftOut.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const place = texts.row(contents.row + these[0].row + 1);
    return [words.leftOut[why](numbers.count(these.length), place, these[0].held)];
  });
  // Amounts that a question may change are no sums yet.
  if (questions.length > 0) return [words.asked(channels.length, count), ...left].join(" ");
  return [
    words.read(channels.length, count, numbers.money(spent, currency), numbers.day(from), numbers.day(to)),
    by === "month" ? words.byMonth : words.byDay,
    ...(across ? [words.across] : []),
    ...left,
  ].join(" ");
}
