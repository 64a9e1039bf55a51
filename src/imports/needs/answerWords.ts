/** Words for yes and no, as surveys have them, in small letters. */
const YES = new Set(["yes", "y", "true", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "sì", "sim", "1"]);
const NO = new Set(["no", "n", "false", "nein", "falsch", "non", "faux", "nee", "não", "nao", "0"]);

/** Marks that people put in a cell for yes, leaving it empty for no. */
const TICKS = new Set(["x", "✓", "✔", "☑", "✅", "√", "•", "●", "*", "ü"]);

export function isYes(word: string): boolean {
  return YES.has(word.toLowerCase());
}

export function isNo(word: string): boolean {
  return NO.has(word.toLowerCase());
}

export function isTick(word: string): boolean {
  return TICKS.has(word.toLowerCase());
}
