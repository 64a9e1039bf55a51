import { de } from "./de";
import { en, type Texts } from "./en";
import { isolating } from "./isolating";

/** Every language that the pane speaks, by what its locales begin with: de-AT speaks as de-DE does. */
export const LANGUAGES = { en: isolating(en), de: isolating(de) } satisfies Readonly<Record<string, Texts>>;

export type Language = keyof typeof LANGUAGES;

/** The same words in every language. */
export type Words<W> = Readonly<Record<Language, W>>;

/** The language of a locale, or English where the pane does not speak it. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split("-")[0];
  return language in LANGUAGES && Object.hasOwn(LANGUAGES, language) ? (language as Language) : "en";
}
