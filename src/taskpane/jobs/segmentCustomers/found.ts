import type { RatedNumbers, Survey } from "../../../imports/needs/Survey";
import type { Data } from "../../job/JobData";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import type { SegmentTable } from "./customers";
import { groupsFound } from "./summed/found";
import { needLabel } from "./names";
import type { SegmentWords } from "./words.en";

/** What was found in the cells, as the survey or the orders that they are taken for. */
export function customersFound(data: Data<SegmentTable>, says: Says<SegmentWords>): string | undefined {
  const { by, orders, summed } = data.table;
  if (summed) return groupsFound(summed, says);
  return by === "orders" && orders ? ordersFound({ ...data, table: orders }, says) : surveyFound(data, says);
}

/** What was found in a survey, and which rows have no segment, in sentences. */
function surveyFound({ contents, table: { survey } }: Data<SegmentTable>, says: Says<SegmentWords>): string {
  const { numbers, texts } = says;
  const words = says.words.data;
  const { rows, needs, unplaced } = survey;
  const found = words.found(rows.length, numbers.count(rows.length), needs.length, numbers.count(needs.length));
  const left = (["blank", "unreadable"] as const).flatMap((why) => {
    const these = unplaced.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const { row, column, held } = these[0];
    const place = texts.row(contents.row + row + 1);
    return [
      words.unplaced[why](
        numbers.count(these.length),
        place,
        needLabel(survey, column, contents.column, says.words),
        held,
      ),
    ];
  });
  return [found, ...left].join(" ");
}

/** What the answers of the chosen needs count, where that has to be said: each once, with the first need it holds for. */
export function countingNotes({ contents, table: { survey } }: Data<SegmentTable>, words: SegmentWords): string[] {
  const notes = new Map<string, string>();
  for (const need of survey.needs) {
    const note = columnNote(survey, need, words);
    if (note && !notes.has(note)) notes.set(note, `${needLabel(survey, need, contents.column, words)}: ${note}.`);
  }
  return [...notes.values()];
}

/** Why a column cannot be chosen as a need, or is not by itself. */
export function columnNote(survey: Survey, index: number, { data }: SegmentWords): string | undefined {
  const { notation, why } = survey.sights[index];
  const { note, reads } = data;
  if (why) return note[why];
  switch (notation?.kind) {
    case "number":
      return numbersNote(notation, reads);
    case "option":
      return reads.option(notation.option, notation.mark);
    case "scale":
      return [...notation.levels]
        .sort(([, one], [, other]) => one - other)
        .map(([word, counts]) => reads.level(word, String(counts)))
        .join(", ");
    case "words":
      return reads.words(notation.yes, notation.no);
    case "tick":
      return reads.tick(notation.tick);
    case "truth":
      return reads.truth;
    default:
      return undefined;
  }
}

function numbersNote({ without, lastRank }: RatedNumbers, reads: SegmentWords["data"]["reads"]): string | undefined {
  const said = [
    ...(lastRank === undefined ? [] : [reads.ranks(String(lastRank))]),
    ...(without.length === 0 ? [] : [reads.without(without.join(", "))]),
  ];
  return said.length === 0 ? undefined : said.join("; ");
}
