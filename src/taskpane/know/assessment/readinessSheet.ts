import type { Front } from "../../job/front";
import { either, line, spokenIn, words as fixedWords } from "../../job/said";
import { sheetOf } from "../../job/sheetOf";
import type { Places } from "../../job/SheetPart";
import type { Numbers } from "../../numbers/Numbers";
import type { Speech } from "../../says/Says";
import { literal } from "../../../workbook/formulaLimits";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { dateFormats } from "../../writing/excelDates";
import { factsPart } from "../capture/factsPart";
import type { OrderFacts } from "../capture/orderFacts";
import { answersSaid } from "./assessmentFront";
import { longestNext } from "./longestNext";
import { groupsPart, scoresChartPart, type GroupLine } from "./groupsPart";
import { answerPointsPart, STATEMENT_WIDTHS, statementsPart, answeredByPart } from "./statements";
import type { ReadinessWords } from "./words.en";

/** Sheets of this kind are told apart by their names alone: nothing on them has a name of its own. */
const KIND = "Data_readiness";

/**
 * What an organisation does with what it knows of its customers, by its own answers to statements, beside what its orders show.
 *
 * @param facts what the orders show; undefined where none were read
 */
export function readinessOrder(speech: Speech, facts: OrderFacts | undefined): SheetContent {
  const { texts, numbers } = speech;
  const words = texts.know.readiness;
  return {
    name: words.name,
    tableName: KIND,
    sources: facts ? [facts.contents] : [],
    build: () =>
      sheetOf({
        title: words.name,
        front: readinessFront(words, numbers),
        notes: [words.source, words.groups.map(({ name, about }) => `${name}: ${about}`).join(" · "), words.scale],
        widths: STATEMENT_WIDTHS,
        parts: [
          groupsPart(words, {
            status: (group, at) => statusOf(words, group, at),
            mark: { kind: "words", words: [[words.weakest, "bad"]] },
            longest: [`${words.weakest}, ${words.open("2")}`],
          }),
          scoresChartPart(words),
          factsPart(texts.know.capture, facts, speech),
          answeredByPart(words, dateFormats(numbers.locale).day),
          statementsPart(words),
          answerPointsPart(words),
        ],
        texts,
      }),
  };
}

/** That it is the weakest, where it is, and how much of it is open. */
function statusOf({ weakest }: ReadinessWords, { score, open, openSaid }: GroupLine, at: Places): string {
  const isWeakest = `AND(ISNUMBER(${score}),${score}=MIN(${at.column("scores")}))`;
  const named = `IF(${isWeakest},${literal(weakest)}&IF(${open}=0,"",", "),"")`;
  return `${named}&IF(${open}=0,"",${openSaid})`;
}

function readinessFront(words: ReadinessWords, numbers: Numbers): Front {
  const { front, begin, evidenceNext, again } = words;
  const { percent } = spokenIn(numbers);
  const said = answersSaid(words, numbers);
  const scores = (at: Places) => at.column("scores");
  const least = (at: Places) => `MIN(${scores(at)})`;
  const ofWeakest = (id: string) => (at: Places) => `INDEX(${at.column(id)},MATCH(${least(at)},${scores(at)},0))`;
  const weakest = { name: ofWeakest("group names"), score: (at: Places) => percent(least(at)) };
  const figure = (id: "score" | "least", formula: (at: Places) => string) => ({
    label: fixedWords(front[id]),
    formula: (at: Places) => `IF(${said.isUnanswered(at)},"",${formula(at)})`,
    format: "0%",
  });
  const nameOfWeakest = either(said.isUnanswered, fixedWords(""), {
    typical: words.groups[0].name,
    formula: ofWeakest("group names"),
  });
  return {
    says: [
      either(
        said.isUnanswered,
        fixedWords(front.none),
        either(said.isComplete, line(weakest, front.weakest), line(weakest, front.weakestSoFar)),
      ),
      said.told,
    ],
    figures: [
      { ...figure("score", (at) => `AVERAGE(${scores(at)})`), beside: fixedWords(front.scoreBeside) },
      { ...figure("least", least), beside: nameOfWeakest },
      said.figure,
    ],
    next: [
      either(said.isUnanswered, fixedWords(begin), {
        typical: longestNext(words),
        formula: ofWeakest("next texts"),
      }),
      fixedWords(evidenceNext),
      fixedWords(again),
    ],
  };
}
