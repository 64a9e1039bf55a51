import { de } from "./de";
import { en } from "./en";
import { isolating } from "./isolating";

/** Everything the pane says, in one language. Another language is another file of this shape. */
export type Texts = typeof en;

/** By what a locale begins with: de-AT speaks as de-DE does. */
const LANGUAGES: Readonly<Record<string, Texts>> = { en: isolating(en), de: isolating(de) };

/** What the pane says now. Read it where something is said, never when a module loads: the language is known only later. */
export let texts: Texts = LANGUAGES.en;

/** Speaks the language of a locale from now on, or English where there is no catalogue of it, and gives its name. */
export function speak(locale: string): string {
  const language = locale.toLowerCase().split("-")[0];
  const known = Object.hasOwn(LANGUAGES, language) ? language : "en";
  texts = LANGUAGES[known];
  return known;
}
