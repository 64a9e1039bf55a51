import type { Front } from "../../job/front";
import { either, inOne, line, spokenIn, words as fixedWords } from "../../job/said";
import { sheetOf } from "../../job/sheetOf";
import type { Places } from "../../job/SheetPart";
import type { Numbers } from "../../numbers/Numbers";
import type { Speech } from "../../says/Says";
import { literal } from "../../../workbook/formulaLimits";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { dateFormats } from "../../writing/excelDates";
import { answersSaid } from "./assessmentFront";
import { groupsPart, scoresChartPart, type GroupLine } from "./groupsPart";
import { longestNext } from "./longestNext";
import { groupFormulas, answerPointsPart, STATEMENT_WIDTHS, statementsPart, answeredByPart } from "./statements";
import type { StageWords } from "./words.en";

/** Sheets of this kind are told apart by their names alone: nothing on them has a name of its own. */
const KIND = "Customer_stage";
/** The answer that says "mostly", which the answers of a stage have to come to on average. */
const MOSTLY = 2;

/** How far an organisation has come with its customers, by its own answers to statements about each stage. */
export function stageOrder(speech: Speech): SheetContent {
  const { texts, numbers } = speech;
  const words = texts.know.stage;
  return {
    name: words.name,
    tableName: KIND,
    build: () =>
      sheetOf({
        title: words.name,
        front: stageFront(words, numbers),
        notes: [words.source, words.rule, words.groups.map(({ name, about }) => `${name}: ${about}`).join(" · ")],
        widths: STATEMENT_WIDTHS,
        parts: [
          groupsPart(words, {
            status: (group, at) => statusOf(words, group, at),
            mark: {
              kind: "words",
              words: [
                [words.reached, "good"],
                [words.notYet, "open"],
                [words.after, "plain"],
              ],
            },
            longest: [words.reached, words.notYet, words.after, words.open("2")],
          }),
          scoresChartPart(words),
          answeredByPart(words, dateFormats(numbers.locale).day),
          statementsPart(words),
          answerPointsPart(words),
        ],
        texts,
      }),
  };
}

/** Reached once all statements have an answer, they are mostly true, and the stage before it is reached. */
function statusOf(words: StageWords, { score, open, openSaid, before }: GroupLine, at: Places): string {
  const { levels, reached, notYet, after } = words;
  const limit = `${at.cell(`points ${MOSTLY}`)}/${at.cell(`points ${levels.length - 1}`)}`;
  const inTurn =
    before === undefined ? literal(reached) : `IF(${before}=${literal(reached)},${literal(reached)},${literal(after)})`;
  return `IF(${open}>0,${openSaid},IF(${score}>=${limit},${inTurn},${literal(notYet)}))`;
}

function stageFront(words: StageWords, numbers: Numbers): Front {
  const { front, groups, levels } = words;
  const { count } = spokenIn(numbers);
  const said = answersSaid(words, numbers);
  const stages = groups.length;
  const reached = (at: Places) => `COUNTIF(${at.column("statuses")},${literal(words.reached)})`;
  const isAll = (at: Places) => `${reached(at)}=${stages}`;
  /** The next stage, or the last where all are reached. */
  const place = (at: Places) => `MIN(${reached(at)}+1,${stages})`;
  const nextOf = (id: string) => (at: Places) => `INDEX(${at.column(id)},${place(at)})`;
  const name = nextOf("group names");
  const open = (at: Places) => groupFormulas(name(at), levels.length, at).open;
  const last = (at: Places) => `INDEX(${at.column("group names")},MAX(1,${reached(at)}))`;
  const unknown = line({ name, open: (at) => count(open(at)) }, (shown) => front.unknown(shown.name, shown.open), {
    open,
  });
  const or = (known: (shown: string) => string) =>
    either(
      (at) => `${open(at)}>0`,
      unknown,
      line({ name }, (shown) => known(shown.name)),
    );
  const some = inOne(
    line({ last }, (shown) => front.reached(shown.last)),
    or(front.comesNext),
  );
  const far = either(
    isAll,
    line({ last }, (shown) => front.all(shown.last)),
    either((at) => `${reached(at)}=0`, or(front.unreached), some),
  );
  return {
    says: [either(said.isUnanswered, fixedWords(front.none), far), said.told],
    figures: [
      {
        label: fixedWords(front.stages),
        formula: reached,
        format: "0",
        beside: fixedWords(words.ofAll(numbers.count(stages))),
      },
      {
        label: fixedWords(front.nextScore),
        formula: (at) => `IF(${isAll(at)},"",${nextOf("scores")(at)})`,
        format: "0%",
        beside: { typical: groups[0].name, formula: (at) => `IF(${isAll(at)},"",${name(at)})` },
      },
      said.figure,
    ],
    next: [
      either(said.isUnanswered, fixedWords(words.begin), {
        typical: longestNext(words),
        formula: nextOf("next texts"),
      }),
      fixedWords(words.evidenceNext),
      fixedWords(words.again),
    ],
  };
}
