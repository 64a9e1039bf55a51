import { useState } from "react";

/** What tells one question from another. */
export interface Question {
  readonly about: string;
  readonly role?: string;
}

const sameQuestion = (one: Question, other: Question) => one.about === other.about && one.role === other.role;

/**
 * The questions about a range, those that were answered among them. With the arrow keys a choice is made at every press, so
 * that the first answer is not always the last: a question that went with it could not be answered otherwise, and would
 * take the focus along.
 *
 * @param range what is asked about: another one has questions of its own
 */
export function useAsked<Asked extends Question>(open: readonly Asked[], range: string | undefined): readonly Asked[] {
  const [known, setKnown] = useState({ range, asked: open });
  const before = known.range === range ? known.asked : [];
  const fresh = open.filter((question) => !before.some((asked) => sameQuestion(asked, question)));
  if (known.range === range && fresh.length === 0) return known.asked;
  const asked = [...before, ...fresh];
  setKnown({ range, asked });
  return asked;
}

/** The answer to a question as its field holds it; "" where there is none yet. */
export function answerGiven(
  { about, role = "" }: Question,
  choices: {
    readonly columns?: Readonly<Partial<Record<string, number | null>>>;
    readonly decimal?: string;
    readonly currency?: string;
  },
): string {
  if (about === "column") return String(choices.columns?.[role] ?? "");
  return (about === "decimal" ? choices.decimal : choices.currency) ?? "";
}
