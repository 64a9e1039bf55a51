import { SUBJECTS, type FunctionHelp, type Subject } from "../../../help/FunctionHelp";

export interface GuideGroup {
  readonly subject: Subject;
  readonly functions: readonly FunctionHelp[];
}

/**
 * The functions in which every word that was searched for occurs, by subject. A word counts wherever it stands: in the name,
 * in what the function answers or gives, in its arguments.
 */
export function guideView(functions: readonly FunctionHelp[], searched: string): GuideGroup[] {
  const words = searched.toLowerCase().split(/\s+/).filter(Boolean);
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
