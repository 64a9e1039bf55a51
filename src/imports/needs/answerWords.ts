/** Words for yes and no, as surveys have them, in small letters. */
const YES = new Set(["yes", "y", "true", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "sì", "sim", "1"]);
const NO = new Set(["no", "n", "false", "nein", "falsch", "non", "faux", "nee", "não", "nao", "0"]);

/** Marks that people put in a cell for yes, leaving it empty for no. */
const TICKS = new Set(["x", "✓", "✔", "☑", "✅", "√", "•", "●", "*", "ü"]);

/** Words that turn what follows them into its opposite, in the languages of our headings. */
const NOT = "not|no|non|never|nicht|nie|kein|keine|pas|jamais|nunca|não|nao|mai|niet|geen|nooit";
const TURNED = new RegExp(`^(?:(?:${NOT})[ -]+|un|non|in|im|dis|des|on)`, "i");
const TURNED_BEHIND = new RegExp(`[ -](?:${NOT})$`, "i");

export function isYes(word: string): boolean {
  return YES.has(word.toLowerCase());
}

export function isNo(word: string): boolean {
  return NO.has(word.toLowerCase());
}

export function isTick(word: string): boolean {
  return TICKS.has(word.toLowerCase());
}

/**
 * Whether one of two answers is the other's no.
 * @example isNoOf("Not selected", "Selected") // true
 */
export function isNoOf(word: string, other: string): boolean {
  const [no, yes] = [word.toLowerCase().trim(), other.toLowerCase().trim()];
  if (no === yes) return false;
  return no.replace(TURNED, "") === yes || no.replace(TURNED_BEHIND, "") === yes;
}
