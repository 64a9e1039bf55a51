import type { Role } from "../../imports/keywords/Role";
import type { ColumnQuestion, TableQuestion } from "../../imports/table/Question";
import type { Numbers } from "../numbers/Numbers";
import { texts } from "../texts/texts";

/**
 * A question in plain words.
 * @example questionSentence(question, numbers) // 'Does "1,234" in Avg. CPC mean 1234 or 1.234?'
 */
export function questionSentence(question: TableQuestion<Role>, numbers: Numbers): string {
  const words = texts.keywordSentences.question;
  switch (question.about) {
    case "column":
      return columnSentence(question);
    case "decimal":
      return words.decimal({
        example: question.example,
        heading: question.columns[0].heading,
        withPoint: numbers.typed(question.withPoint),
        withComma: numbers.typed(question.withComma),
      });
    case "currency":
      return words.currency(question.found);
  }
}

function columnSentence({ role, why, candidates }: ColumnQuestion<Role>): string {
  const { question: words, role: roles } = texts.keywordSentences;
  const which = words.column(roles[role]);
  if (why === "missing") return which;
  const headings = [...new Set(candidates.map(({ heading }) => heading).filter((heading) => heading !== ""))];
  if (headings.length === 1) return `${which} ${words.alike(candidates.length, headings[0])}`;
  return headings.length === 0 ? which : `${which} ${words.couldBe(headings)}`;
}
