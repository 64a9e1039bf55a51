import { either, inOne, line, spokenIn, words as fixedWords, type Line } from "../../job/said";
import type { FrontFigure } from "../../job/front";
import type { Places } from "../../job/SheetPart";
import type { Numbers } from "../../numbers/Numbers";
import { allFormulas } from "./statements";
import type { StatementWords } from "./words.en";

/** What the fronts of sheets with statements say alike. */
export interface AnswersSaid {
  /** Whether no group has a score. */
  readonly isUnanswered: (at: Places) => string;
  readonly isComplete: (at: Places) => string;
  /** How many statements have no answer, and how many answers are no words of ours. */
  readonly told: Line;
  readonly figure: FrontFigure;
}

export function answersSaid(words: StatementWords, numbers: Numbers): AnswersSaid {
  const { count } = spokenIn(numbers);
  const all = (at: Places) => allFormulas(words.levels.length, at);
  const shown = {
    all: (at: Places) => count(all(at).all),
    open: (at: Places) => count(all(at).open),
    strange: (at: Places) => count(all(at).strange),
  };
  const [allShown, openShown] = [{ all: shown.all }, { open: shown.open, all: shown.all }];
  const isComplete = (at: Places) => `${all(at).open}=0`;
  const left = either(
    isComplete,
    line(allShown, (said) => words.allAnswered(said.all)),
    line(openShown, (said) => words.someOpen(said.open, said.all), { open: (at) => all(at).open }),
  );
  const strange = either(
    (at) => `${all(at).strange}=0`,
    fixedWords(""),
    line({ strange: shown.strange }, (said) => words.strange(said.strange), { strange: (at) => all(at).strange }),
  );
  const isUnanswered = (at: Places) => `COUNT(${at.column("scores")})=0`;
  return {
    isUnanswered,
    isComplete,
    told: inOne(either(isUnanswered, fixedWords(""), left), strange),
    figure: {
      label: fixedWords(words.answeredLabel),
      formula: (at) => `${all(at).all}-${all(at).open}`,
      format: "#,##0",
      beside: line(allShown, (said) => words.ofAll(said.all)),
    },
  };
}
