import { speak } from "../texts/texts";

/** Has the page speak the language of a locale, and tells those who read it aloud which one that is. */
export function speakTo(locale: string): void {
  document.documentElement.lang = speak(locale);
}
