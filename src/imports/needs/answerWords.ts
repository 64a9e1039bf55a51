import { shortText } from "../../text/shortText";
import type { Cell } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import { answerText } from "./answerScales";

/** Words for yes and no, as surveys have them, in small letters. */
const YES = new Set(["yes", "y", "true", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "sì", "sim", "1"]);
const NO = new Set(["no", "n", "false", "nein", "falsch", "non", "faux", "nee", "não", "nao", "0"]);

/** Marks that people put in a cell for yes, leaving it empty for no. */
const TICKS = new Set(["x", "✓", "✔", "☑", "✅", "√", "•", "●", "*", "ü"]);

/** What people answer who have no answer, in the languages of our headings, in small letters. */
const NO_ANSWER = new Set(
  (
    "don't know|do not know|dont know|no opinion|no answer|not applicable|n/a|prefer not to say|prefer not to answer|" +
    "can't say|no response|refused|i don't know|don't know / no answer|weiß nicht|weiss nicht|ich weiß nicht|keine angabe|keine antwort|keine meinung|" +
    "k. a|k.a|kann ich nicht beurteilen|ne sais pas|je ne sais pas|sans réponse|pas de réponse|" +
    "non concerné|ne s'applique pas|nsp|no sé|no sabe|no lo sé|no contesta|no sabe no contesta|ns nc|no aplica|sin respuesta|prefiero no responder|" +
    "não sei|não se aplica|sem resposta|prefiro não responder|non so|non lo so|non applicabile|nessuna risposta|preferisco non rispondere|" +
    "weet niet|weet ik niet|geen mening|geen antwoord|niet van toepassing|n.v.t"
  )
    .split("|")
    .map(answerText),
);

/** Whether a cell says that there is no answer, in words or by being blank. */
export function isNoAnswer(cell: Cell): boolean {
  return (
    isMissing(cell) || (typeof cell === "string" && NO_ANSWER.has(answerText(shortText(cell, LONGEST_ANSWER) ?? "")))
  );
}

const LONGEST_ANSWER = 60;

/** Words that turn what follows them into its opposite, in the languages of our headings. */
const NOT = "not|no|non|never|nicht|nie|kein|keine|pas|jamais|nunca|não|nao|mai|niet|geen|nooit";
const TURNED = new RegExp(`^(?:(?:${NOT})[ -]+|un|non|in|im|dis|des|on)`, "i");
const NOT_WITHIN = new RegExp(` (?:(?:${NOT}) )?`);
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
  if (no.replace(TURNED, "") === yes || no.replace(TURNED_BEHIND, "") === yes) return true;
  return (
    no
      .split(NOT_WITHIN)
      .filter((part) => part !== "")
      .join(" ") === yes
  );
}
