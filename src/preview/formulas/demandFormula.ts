import { invalidArgument } from "../objects/RichError";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

/** Excel's own limits: letters of a formula and of a text in it, arguments of a function, and functions within functions. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** No formula of this many letters can have a longer text, or more arguments. */
const SHORT = LONGEST_TEXT;

/** @throws RichError InvalidArgument for a formula that Excel would not take, with no word of why, as Excel has none */
export function demandFormula(formula: string): void {
  if (formula.length <= SHORT && formula.split("(").length <= DEEPEST) return;
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  const tokens = formulaTokens(formula);
  if (tokens.some((token) => token.kind === "text" && lettersIn(token.text) > LONGEST_TEXT)) throw invalidArgument();
  demandCalls(tokens);
}

function lettersIn(text: string): number {
  return text.slice(1, -1).replaceAll('""', '"').length;
}

function demandCalls(tokens: readonly FormulaToken[]): void {
  /** Of each function that is open, how many arguments it has so far; of other brackets and braces, nothing. */
  const open: (number | undefined)[] = [];
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== "mark") return;
    const last = open.at(-1);
    if (text === "(" || text === "{") open.push(tokens[i - 1]?.kind === "word" ? 1 : undefined);
    else if (text === ")" || text === "}") open.pop();
    else if (text === "," && last !== undefined) open[open.length - 1] = last + 1;
    const calls = open.filter((args) => args !== undefined);
    if (calls.length > DEEPEST || Math.max(0, ...calls) > MOST_ARGUMENTS) throw invalidArgument();
  });
}
