import type { ColumnNames } from "./ColumnNames";
import { headerText } from "./headerText";
import { summedUp } from "./pivotHeadings";

/** The role that a heading stands for, and how good the name is: 0 for the best that exports use. */
export interface HeadingMatch<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

export type ColumnMatcher<Role extends string> = (heading: string) => HeadingMatch<Role> | null;

/** Prepares the names of all roles for looking headings up among them. */
export function columnMatcher<Role extends string>(names: ColumnNames<Role>): ColumnMatcher<Role> {
  const exact = new Map<string, HeadingMatch<Role>>();
  const patterns: { pattern: RegExp; match: HeadingMatch<Role> }[] = [];
  for (const role of Object.keys(names) as Role[]) {
    names[role].forEach((name, rank) => {
      if (typeof name === "string") keepFirst(exact, lettersOf(headerText(name)), { role, rank });
      else patterns.push({ pattern: name, match: { role, rank } });
    });
  }
  const lookUp = (text: string) =>
    exact.get(lettersOf(text)) ?? patterns.find(({ pattern }) => pattern.test(text))?.match ?? null;
  return (heading) => {
    const text = headerText(heading);
    const summed = summedUp(text);
    return lookUp(text) ?? (summed === undefined ? null : lookUp(summed));
  };
}

/** Of two names of one role with the same letters the earlier one tells the rank; of two roles the later one has the name. */
function keepFirst<Role extends string>(
  exact: Map<string, HeadingMatch<Role>>,
  letters: string,
  match: HeadingMatch<Role>,
): void {
  if (exact.get(letters)?.role !== match.role) exact.set(letters, match);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
