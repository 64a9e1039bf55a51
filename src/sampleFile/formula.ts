import { NAMESPACE } from "../help/FunctionHelp";

/** A formula taken apart, as far as examples use formulas: values, arrays, ranges, and functions of these. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | undefined)[] };

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)(%?)|([A-Z]+\d*):([A-Z]+\d*)|([A-Z][A-Z.]*)(?=\()|([(){},;]))/y;

interface Token {
  readonly text?: string;
  readonly number?: number;
  readonly range?: readonly [from: string, to: string];
  readonly name?: string;
  readonly sign?: string;
}

/**
 * Takes an example's formula apart.
 * @throws Error for anything that no example needs, so that a new one is noticed
 * @example parseFormula("=WORTH.EPC(100, 1%)") // a call of WORTH.EPC with 100 and 0.01
 */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let next = 0;
  const expression = read();
  if (next < tokens.length) throw new Error(`${formula}: something follows its end`);
  return expression;

  function read(): Expression {
    const { text, number, range, name, sign } = tokens[next++] ?? {};
    if (text !== undefined) return { kind: "value", value: text };
    if (number !== undefined) return { kind: "value", value: number };
    if (range) return { kind: "range", from: range[0], to: range[1] };
    if (name !== undefined) return { kind: "call", name, args: args() };
    if (sign === "{") return { kind: "array", rows: rows() };
    throw new Error(`${formula}: ${sign ?? "its end"} stands where a value should`);
  }

  function args(): (Expression | undefined)[] {
    expect("(");
    const found: (Expression | undefined)[] = [];
    for (;;) {
      found.push([",", ")"].includes(tokens[next]?.sign ?? "") ? undefined : read());
      if (tokens[next++]?.sign === ")") return found;
    }
  }

  function rows(): (number | string)[][] {
    const found: (number | string)[][] = [[]];
    for (;;) {
      const cell = read();
      if (cell.kind !== "value") throw new Error(`${formula}: an array holds values alone`);
      found[found.length - 1].push(cell.value);
      const sign = tokens[next++]?.sign;
      if (sign === "}") return found;
      if (sign === ";") found.push([]);
    }
  }

  function expect(sign: string): void {
    if (tokens[next++]?.sign !== sign) throw new Error(`${formula}: ${sign} is missing`);
  }
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (formula.slice(TOKEN.lastIndex).trim() !== "") {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`${formula}: cannot be read from “${formula.slice(at)}” on`);
    const [, text, digits, percent, from, to, name, sign] = match;
    if (text !== undefined) tokens.push({ text: text.replaceAll('""', '"') });
    else if (digits !== undefined) tokens.push({ number: percent ? Number(digits) / 100 : Number(digits) });
    else if (from !== undefined) tokens.push({ range: [from, to] });
    else tokens.push(name !== undefined ? { name } : { sign });
  }
  return tokens;
}

/**
 * A formula as a file holds it: functions of an add-in by the mark and the name that Excel writes for them, ranges on the
 * sheet with their data.
 * @param sheet the sheet that the ranges are on
 */
export function printFormula(expression: Expression, sheet: string): string {
  switch (expression.kind) {
    case "value":
      return literal(expression.value);
    case "array":
      return `{${expression.rows.map((row) => row.map(literal).join(",")).join(";")}}`;
    case "range":
      return `${sheet}!${fixed(expression.from)}:${fixed(expression.to)}`;
    case "call": {
      const args = expression.args.map((arg) => (arg ? printFormula(arg, sheet) : ""));
      return `${fileName(expression.name)}(${args.join(",")})`;
    }
  }
}

function literal(value: number | string): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function fixed(corner: string): string {
  return corner.replace(/([A-Z]+)(\d*)/, (_, letters: string, row: string) => `$${letters}${row && `$${row}`}`);
}

/** `WORTH.EPC` is `_xldudf_WORTH_EPC` in a file: the name by which Excel finds the add-in's function when it opens one. */
function fileName(name: string): string {
  return name.startsWith(`${NAMESPACE}.`) ? `_xldudf_${name.replace(".", "_")}` : name;
}
