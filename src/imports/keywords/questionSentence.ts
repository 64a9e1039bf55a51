import type { ColumnQuestion, Question } from "./Question";
import { ROLE_WORDS } from "./roleWords";

/**
 * A question in plain words.
 * @example questionSentence(question) // 'Does "1,234" in Avg. CPC mean 1234 or 1.234?'
 */
export function questionSentence(question: Question): string {
  switch (question.about) {
    case "column":
      return columnSentence(question);
    case "decimal": {
      const [{ heading }] = question.columns;
      const where = heading === "" ? "" : ` in ${heading}`;
      return `Does "${question.example}"${where} mean ${question.withPoint} or ${question.withComma}?`;
    }
    case "currency":
      return `The amounts are in ${listed(question.found)}. Which currency should be read?`;
  }
}

function columnSentence({ role, why, candidates }: ColumnQuestion): string {
  const which = `Which column holds the ${ROLE_WORDS[role]}?`;
  if (why === "missing") return which;
  const headings = [...new Set(candidates.map(({ heading }) => heading).filter((heading) => heading !== ""))];
  if (headings.length === 1) return `${which} ${candidates.length} columns are called ${headings[0]}.`;
  return headings.length === 0 ? which : `${which} It could be ${listed(headings, "or")}.`;
}

function listed(words: readonly string[], link = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;
}
