/** The forms of a word that number changes, by the rule of the language; a form that the language lacks is left out. */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The form of a word that goes with a number, by the rules of a language.
 * @param language as Intl names it
 * @example pluralIn("en")(1, { one: "click", other: "clicks" }) // "click"
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
