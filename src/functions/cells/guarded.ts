import { type ErrorSentence, keepSentences } from "../../sentences/errorSentences";
import { cellError, sentenceBehind } from "./cellError";
import { asCells, type CellAnswer } from "./cells";
import { cellValue } from "./cellValue";
import { isCellByCell } from "./elementwise";
import { RecentAnswers } from "./recentAnswers";
import { withoutStacks } from "./withoutStacks";

type Answer = CellAnswer | readonly (readonly CellAnswer[])[];

/** Answers kept hold no more cells than this together, which are 200 MB at most. */
const recent = new RecentAnswers<unknown, Answer>({ answers: 32, size: 6_000_000 }, (answer) => {
  if (!isTable(answer)) return 1;
  return isCellByCell(answer) ? Infinity : answer.length * (answer[0]?.length ?? 0);
});

/**
 * A function as Excel calls it: arguments arrive as ranges or as undefined, and whatever goes wrong leaves as a
 * CustomFunctions.Error. Its sentence is kept for the pane, where Excel says which cell asked.
 */
export function guarded(fn: (...cells: never[]) => Answer): (...received: unknown[]) => Answer {
  return (...received) => {
    // The invocation object comes last.
    const { address } = (received.at(fn.length) ?? {}) as { address?: unknown };
    const keep = (sentences: readonly ErrorSentence[]) => {
      if (typeof address === "string") keepSentences(address, sentences);
    };
    try {
      const cells = received.slice(0, fn.length).map(asCells);
      const answer = recent.to(fn, cells, () => withoutStacks(() => fn(...(cells as never[]))));
      if (isTable(answer)) {
        if (typeof address === "string") keep(sentencesIn(answer));
        return answer;
      }
      keep([]);
      return typeof answer === "object" ? answer : cellValue(answer);
    } catch (error) {
      const shown = cellError(error);
      keep([{ row: 0, column: 0, sentence: sentenceBehind(shown) }]);
      throw shown;
    }
  };
}

function isTable(answer: Answer): answer is readonly (readonly CellAnswer[])[] {
  return Array.isArray(answer);
}

/** A column whose every row is wrong would fill the page's memory; the first of them say enough. */
const MOST_SENTENCES = 1000;

function sentencesIn(answer: readonly (readonly CellAnswer[])[]): ErrorSentence[] {
  const sentences: ErrorSentence[] = [];
  for (let row = 0; row < answer.length; row++) {
    const cells = answer[row];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== "object" || cell === null) continue;
      sentences.push({ row, column, sentence: sentenceBehind(cell) });
      if (sentences.length === MOST_SENTENCES) return sentences;
    }
  }
  return sentences;
}
