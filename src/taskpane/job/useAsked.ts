import { useState } from "react";
import type { Question } from "../../imports/table/Question";

/** What tells one question from another. */
function keyOf(question: Question): string {
  switch (question.about) {
    case "column":
      return `column ${question.role}`;
    case "option":
      return `option ${question.ask}`;
    default:
      return question.about;
  }
}

/**
 * The questions about a range, those that were answered among them. With the arrow keys a choice is made at every press, so
 * that the first answer is not always the last: a question that went with it could not be answered otherwise, and would
 * take the focus along.
 *
 * @param range what is asked about: another one has questions of its own
 */
export function useAsked(open: readonly Question[], range: string | undefined): readonly Question[] {
  const [known, setKnown] = useState({ range, asked: open });
  const before = known.range === range ? known.asked : [];
  const fresh = open.filter((question) => !before.some((asked) => keyOf(asked) === keyOf(question)));
  if (known.range === range && fresh.length === 0) return known.asked;
  const asked = [...before, ...fresh];
  setKnown({ range, asked });
  return asked;
}
