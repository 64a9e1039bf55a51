import { quotedSheetName } from "../objects/address";
import { type FormulaToken, formulaTokens, joined } from "./formulaTokens";

/** Nothing in such a formula is printed in another way: capitals, figures and marks, no space, quote or bracket. */
const PRINTED_ALREADY = /^=[A-Z$(),:+*/<>=&%^-][A-Z\d$(),:+*/<>=&%^-]*$/;
const CELL_OR_TRUTH = /^(?:\$?[a-z]{1,3}\$?\d{1,7}|\$?[a-z]{1,3}|\$?\d+|true|false)$/i;

/** As many as a page of formulas; then the oldest go. */
const MOST_KEPT = 100_000;
const kept = new Map<string, string>();

/**
 * A formula as Excel gives it back, whatever way it was written: names of functions and cells in capitals, sheets in quotes only
 * where they need them, numbers in their shortest form, and no spaces around anything.
 */
export function printedFormula(formula: string): string {
  if (PRINTED_ALREADY.test(formula)) return formula;
  const known = kept.get(formula) ?? joined(printedTokens(formulaTokens(formula)));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(formula, known);
  return known;
}

/** The same in an Excel that does not know the add-in: its functions stand under the names that Excel saves them by. */
export function printedWithoutAddIn(formula: string): string {
  const tokens = printedTokens(formulaTokens(formula));
  return joined(
    tokens.map((token, i) =>
      token.kind === "word" && token.text.startsWith("WORTH.") && isMark(tokens[i + 1], "(")
        ? { ...token, text: `_xldudf_${token.text.replaceAll(".", "_")}` }
        : token,
    ),
  );
}

function printedTokens(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.flatMap((token, i) => {
    if (token.kind === "space") return isIntersection(tokens, i) ? [{ ...token, text: " " }] : [];
    return [{ ...token, text: printedText(token, tokens[i + 1]) }];
  });
}

function printedText({ kind, text }: FormulaToken, next: FormulaToken | undefined): string {
  if (kind === "sheet") return printedSheet(text);
  if (kind === "error") return text.toUpperCase();
  if (kind === "number") return shortestNumber(text);
  const isUpper = kind === "word" && (isMark(next, "(") || CELL_OR_TRUTH.test(text));
  return isUpper ? text.toUpperCase() : text;
}

function printedSheet(text: string): string {
  if (!text.startsWith("'")) return text;
  const name = text.slice(1, -1).replaceAll("''", "'");
  // Of another workbook, or from one sheet to another.
  return /[[\]:]/.test(name) ? text : quotedSheetName(name);
}

/** Excel keeps fifteen digits. */
function shortestNumber(text: string): string {
  const [digits, exponent] = String(Number(Number(text).toPrecision(15))).split("e");
  if (exponent === undefined) return digits;
  const [sign, size] = [exponent[0], exponent.slice(1)];
  return `${digits}E${sign}${size.padStart(2, "0")}`;
}

/** A space between two ranges stands for the cells that both have. */
function isIntersection(tokens: readonly FormulaToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1] as FormulaToken | undefined, tokens[at + 1] as FormulaToken | undefined];
  const ends = before !== undefined && (before.kind === "word" || before.kind === "brackets" || isMark(before, ")"));
  return ends && after !== undefined && (after.kind === "word" || after.kind === "sheet" || isMark(after, "("));
}

function isMark(token: FormulaToken | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.text === mark;
}
