import { quotedSheetName } from "../objects/address";
import { type FormulaToken, formulaTokens, joined } from "./formulaTokens";

/** Nothing in such a formula is printed in another way: capitals, figures and marks, no space, quote or bracket. */
const PRINTED_ALREADY = /^=[A-Z$(),:+*/<>=&%^-][A-Z\d$(),:+*/<>=&%^-]*$/;
const CELL_OR_TRUTH = /^(?:\$?[a-z]{1,3}\$?\d{1,7}|true|false)$/i;
const COLUMN = /^\$?[a-z]{1,3}$/i;

/** As many as a page of formulas; then the oldest go. */
const MOST_KEPT = 100_000;
const kept = new Map<string, string>();

/**
 * A formula as Excel gives it back, whatever way it was written: functions and cells in capitals, sheets in quotes only where they
 * need them, and numbers in their shortest form. Spaces stay, and so do names that nobody knows.
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
  return tokens.map((token, i) => ({ ...token, text: printedText(token, tokens[i - 1], tokens[i + 1]) }));
}

type Neighbour = FormulaToken | undefined;

function printedText({ kind, text }: FormulaToken, before: Neighbour, next: Neighbour): string {
  if (kind === "sheet") return printedSheet(text);
  if (kind === "error") return text.toUpperCase();
  if (kind === "number") return shortestNumber(text);
  if (kind !== "word") return text;
  const isColumn = COLUMN.test(text) && (isMark(before, ":") || isMark(next, ":"));
  return isColumn || isMark(next, "(") || CELL_OR_TRUTH.test(text) ? text.toUpperCase() : text;
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

function isMark(token: FormulaToken | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.text === mark;
}
