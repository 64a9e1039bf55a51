/** How closely a search has to follow a keyword. "broad" includes the broad match modifier that Google retired. */
export type MatchType = "exact" | "phrase" | "broad";

/** French calls phrase match "expression exacte", so phrase is looked for before exact. */
const WORDS: readonly (readonly [MatchType, RegExp])[] = [
  ["phrase", /phrase|wortgruppe|expression|frase|woordgroep/],
  ["exact", /exact|exakt|genau|esatt[ao]|exat[ao]/],
  ["broad", /broad|weitgehend|large|ampli[ao]|ampl[ao]|breed|brede|generic[ao]/],
];

/** The match type that a report's column names, as in `Exact match (close variant)`; null where it names none. */
export function matchTypeNamed(text: string): MatchType | null {
  const words = text.toLowerCase();
  // Amazon's "targeting expressions" are products and audiences, not phrases.
  if (words.startsWith("targeting")) return null;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
