import { shortText } from "../../../text/shortText";
import { SUBJECTS, type FunctionHelp, type Subject } from "../../../help/FunctionHelp";

export interface GuideGroup {
  readonly subject: Subject;
  readonly functions: readonly FunctionHelp[];
}

/** What is longer stands in no function. */
const LONGEST_SEARCH = 100;

/**
 * The functions in which every word that was searched for occurs, by subject. A word counts wherever it stands: in the name,
 * in what the function answers or gives, in its arguments.
 */
export function guideView(functions: readonly FunctionHelp[], searched: string): GuideGroup[] {
  const words = shortText(searched, LONGEST_SEARCH)?.toLowerCase().split(" ").filter(Boolean);
  if (words === undefined) return [];
  const found = functions.filter((help) => {
    const text = textOf(help);
    return words.every((word) => text.includes(word));
  });
  return SUBJECTS.map((subject) => ({
    subject,
    functions: found.filter((help) => help.subject === subject),
  })).filter((group) => group.functions.length > 0);
}

function textOf({ name, description, returns, parameters }: FunctionHelp): string {
  const parts = parameters.flatMap((parameter) => [parameter.name, parameter.description]);
  return [name, `worth.${name}`, description, returns, ...parts].join(" ").toLowerCase();
}
