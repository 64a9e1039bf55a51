import type { SheetContent } from "../../workbookState/useSheetWriter";
import { number, type Entry } from "../../job/form";
import { inputs, type InputRow } from "../../job/inputs";
import { sheetOf } from "../../job/sheetOf";
import type { SheetPart } from "../../job/SheetPart";
import type { Speech } from "../../says/Says";
import { countsPart } from "./countsPart";
import { GAP_WIDTHS, gapChartPart, gapPart, type LimitCells } from "./gapPart";
import { interviewFront } from "./interviewFront";
import { peoplePart, peopleWidths } from "./peoplePart";
import type { Interview } from "./sampleAnswers";
import type { InterviewWords } from "./words.en";

/** What the names of its cells start with, before their number. */
const NAME_START = "Interviews";

/** Above the middle of the scale. */
const USUAL_LIMIT = 4;
const LIMIT: Entry = number({ from: 1, to: 5, isWhole: true }, { usual: USUAL_LIMIT });

/**
 * A sheet for interviews: the needs and what was answered to them in front, and behind it a row a person, which Segment customers
 * reads as it stands. Nothing on it calls a function of Worth: it stays whole where Worth is not.
 *
 * @param people answers that are filled in; none for a sheet to begin with
 */
export function interviewOrder(speech: Speech, people: readonly Interview[] = []): SheetContent {
  const { texts, numbers } = speech;
  const words = texts.know.interview;
  return {
    name: words.name,
    tableName: NAME_START,
    cellStart: NAME_START,
    behind: [words.people],
    build: (sheet, names) => {
      const limits: LimitCells = {
        important: `${NAME_START}${sheet}_important_from`,
        met: `${NAME_START}${sheet}_met_from`,
      };
      return sheetOf({
        title: words.name,
        front: interviewFront(words, numbers),
        notes: [words.source],
        widths: GAP_WIDTHS,
        parts: [gapPart(words, limits), gapChartPart(words), limitsPart(words, limits), countsPart(words)],
        behind: [
          {
            name: words.people,
            about: words.peopleAbout,
            widths: peopleWidths(words),
            heads: "people",
            labels: 1,
            // Who they are, how important the needs are, and how well they are met.
            pages: 3,
            parts: [peoplePart(words, people)],
          },
        ],
        names,
        texts,
      });
    },
  };
}

function limitsPart({ limits }: InterviewWords, cells: LimitCells): SheetPart {
  const row = (id: keyof LimitCells): InputRow => {
    const field = { name: id, entry: LIMIT, words: limits[id] };
    return { id: `${id} from`, label: limits[id].label, value: USUAL_LIMIT, format: "0", name: cells[id], field };
  };
  return { ...inputs("limits", limits.heading, [row("important"), row("met")]), inputs: undefined };
}
