/** Excel's errors in German, where its words for them differ. `#DIV/0!`, `#NULL!`, `#NAME?` are the same. */
const GERMAN: Readonly<Record<string, string>> = {
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#N/A": "#NV",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#BUSY!": "#BESCHÄFTIGT!",
};

/** The word of an error as a desktop Excel of this language shows it, and answers it as a value, too. */
export function errorWord(error: string, language: string): string {
  return language.startsWith("de") ? (GERMAN[error] ?? error) : error;
}
