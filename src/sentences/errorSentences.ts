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
/**
 * Of so many cells altogether the sentences are kept: those of the formulas calculated last. A sentence takes some 600 bytes.
 */
const MOST_CELLS = 20_000;

/** The sentences of each formula, the one calculated last at the end, and of how many cells they are. */
interface Kept {
  readonly formulas: Map<string, readonly ErrorSentence[]>;
  cells: number;
}

/** The functions and the pane are two bundles of one page, so that what they share hangs on what is the page's own. */
function kept(): Kept {
  const page = globalThis as unknown as Record<symbol, Kept | undefined>;
  return (page[PLACE] ??= { formulas: new Map<string, readonly ErrorSentence[]>(), cells: 0 });
}

/** Keeps what the formula in a cell has to say, in place of what it said before; nothing where all is well. */
export function keepSentences(address: string, sentences: readonly ErrorSentence[]): void {
  const all = kept();
  const key = keyOf(address);
  forget(all, key);
  if (sentences.length === 0) return;
  const first = sentences.slice(0, MOST_CELLS);
  all.formulas.set(key, first);
  all.cells += first.length;
  for (const oldest of all.formulas.keys()) {
    if (all.cells <= MOST_CELLS) break;
    forget(all, oldest);
  }
}

function forget(all: Kept, key: string): void {
  all.cells -= all.formulas.get(key)?.length ?? 0;
  all.formulas.delete(key);
}

/** The sentence for one cell of a formula's answer, counted from the cell of the formula; undefined where none is known. */
export function sentenceAt(address: string, row = 0, column = 0): Sentence | undefined {
  const sentences = kept().formulas.get(keyOf(address)) ?? [];
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
