import { type FormulaToken, formulaTokens, joined } from "./formulaTokens";

const CELL = /^(\$?[a-z]{1,3})(\$?)(\d{1,7})$/i;

/**
 * A formula that Excel moves to another row while it sorts: references that are not fixed go along, on whatever sheet they are,
 * and one that would stand above the first row is lost (Microsoft's KB Q40401).
 *
 * @param by how many rows further down
 */
export function rebasedFormula(formula: string, by: number): string {
  const tokens = formulaTokens(formula);
  return joined(tokens.map((token, i) => rebasedToken(token, tokens[i + 1] as FormulaToken | undefined, by)));
}

function rebasedToken(token: FormulaToken, next: FormulaToken | undefined, by: number): FormulaToken {
  const [, column, fixed, row] = (token.kind === "word" && CELL.exec(token.text)) || [];
  const isCall = next?.kind === "mark" && next.text === "(";
  if (column === undefined || fixed !== "" || isCall) return token;
  const moved = Number(row) + by;
  return { ...token, text: moved < 1 ? "#REF!" : `${column}${moved}` };
}
