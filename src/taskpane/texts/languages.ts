import { de } from "./de";
import { en, type Texts } from "./en";
import { isolating } from "./isolating";

/** All that screens say in every language, by what its locales begin with: de-AT speaks as de-DE does. It is said through LANGUAGES. */
export const CATALOGUES = { en, de } satisfies Readonly<Record<string, Texts>>;

/** Every language that the pane speaks; whatever it is handed of the person's is isolated. */
export const LANGUAGES = isolating(CATALOGUES);

export type Language = keyof typeof LANGUAGES;

/** The same words in every language. */
export type Words<W> = Readonly<Record<Language, W>>;

/** The language of a locale, or English where the pane does not speak it. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split("-")[0];
  return language in LANGUAGES && Object.hasOwn(LANGUAGES, language) ? (language as Language) : "en";
}
