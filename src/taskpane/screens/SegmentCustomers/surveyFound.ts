import type { Survey } from "../../../imports/needs/Survey";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import { needLabel } from "./needLabel";
import type { SegmentData } from "./segmentData";

/** What was found in a survey, and which rows have no segment, in sentences. */
export function surveyFound({ contents, table: { survey } }: SegmentData, numbers: Numbers): string {
  const words = texts.segmentCustomers.data;
  const { rows, needs, unplaced } = survey;
  const found = words.found(rows.length, numbers.count(rows.length), needs.length, numbers.count(needs.length));
  const left = (["blank", "unreadable"] as const).flatMap((why) => {
    const these = unplaced.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const { row, column, held } = these[0];
    const place = texts.row(contents.row + row + 1);
    return [words.unplaced[why](numbers.count(these.length), place, needLabel(survey, column, contents.column), held)];
  });
  return [found, ...left].join(" ");
}

/** Why a column cannot be chosen as a need, or is not by itself. */
export function columnNote(survey: Survey, index: number): string | undefined {
  const { notation, why } = survey.sights[index];
  const { note, reads } = texts.segmentCustomers.data;
  if (why) return note[why];
  switch (notation?.kind) {
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
