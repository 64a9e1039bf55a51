/** A piece of a formula. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "brackets" | "error" | "number" | "word" | "space" | "mark";
  /** As it is written; of a sheet without its exclamation mark. */
  readonly text: string;
}

/** One pass over a formula: each is tried where the one before it ended, and "mark" takes any one character. */
const KINDS = {
  text: /"(?:[^"]|"")*"?/y,
  sheet: /(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*)(?=!)/uy,
  error: /#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/iy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_.$:!])/iuy,
  word: /[\p{L}\p{N}_\\$.?]+/uy,
  space: /\s+/y,
  mark: /[^]/y,
} as const;

const ORDER = ["text", "sheet", "error", "number", "word", "space", "mark"] as const;

/** Takes a formula apart; nothing of it is lost but the marks after names of sheets, which `joined` puts back. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length + (token.kind === "sheet" ? 1 : 0);
  }
  return tokens;
}

export function joined(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ kind, text }) => (kind === "sheet" ? `${text}!` : text)).join("");
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "brackets", text: formula.slice(at, endOfBrackets(formula, at)) };
  for (const kind of ORDER) {
    const pattern = KINDS[kind];
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "mark", text: formula[at] };
}

/** Brackets hold brackets, as in Table1[[#This Row],[Clicks]]; an apostrophe takes what follows it as a letter. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
