import type { Sentence } from "./Sentence";

/**
 * The sentences of the errors that formulas show, by the cell of the formula. Excel shows a sentence on a cell's card and
 * hands it to no add-in, so that the functions leave what it says here for the pane, which has it in every language: both run in one page.
 */

/** One error of an answer, and where in the answer it stands. */
export interface ErrorSentence {
  readonly row: number;
  readonly column: number;
  /** Undefined for an error that says nothing, as #DIV/0! does. */
  readonly sentence: Sentence | undefined;
}

const PLACE = Symbol.for("worth.errorSentences");
/** The oldest are forgotten beyond so many formulas. */
const MOST_FORMULAS = 20_000;

type Kept = Map<string, readonly ErrorSentence[]>;

/** The functions and the pane are two bundles of one page, so that what they share hangs on what is the page's own. */
function kept(): Kept {
  const page = globalThis as unknown as Record<symbol, Kept | undefined>;
  return (page[PLACE] ??= new Map<string, readonly ErrorSentence[]>());
}

/** Keeps what the formula in a cell has to say, in place of what it said before; nothing where all is well. */
export function keepSentences(address: string, sentences: readonly ErrorSentence[]): void {
  const all = kept();
  const key = keyOf(address);
  if (sentences.length === 0) {
    all.delete(key);
    return;
  }
  all.set(key, sentences);
  if (all.size > MOST_FORMULAS) all.delete(all.keys().next().value ?? "");
}

/** The sentence for one cell of a formula's answer, counted from the cell of the formula; undefined where none is known. */
export function sentenceAt(address: string, row = 0, column = 0): Sentence | undefined {
  const sentences = kept().get(keyOf(address)) ?? [];
  return (sentences.find((one) => one.row === row && one.column === column) ?? sentences.at(0))?.sentence;
}

/** `'My sheet'!$A$1`, `[Book1]My sheet!A1` and `My sheet!a1` are one cell. */
function keyOf(address: string): string {
  const at = address.lastIndexOf("!");
  const sheet = address
    .slice(0, Math.max(0, at))
    .replace(/^'|'$/g, "")
    .replaceAll("''", "'")
    .replace(/^\[[^\]]*\]/, "");
  return `${sheet}!${address.slice(at + 1).replaceAll("$", "")}`.toLowerCase();
}
