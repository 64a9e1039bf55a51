/** A function that a formula calls, and with how many arguments. */
export interface Call {
  readonly name: string;
  readonly args: number;
}

/** All that a formula calls, by kind. */
export interface ParsedFormula {
  readonly calls: readonly Call[];
  /** Names of cells; those of another sheet with its name. */
  readonly names: readonly { readonly sheet: string | undefined; readonly name: string }[];
  /** Addresses; those of another sheet with its name. */
  readonly addresses: readonly { readonly sheet: string | undefined; readonly address: string }[];
}

const TOKENS = [
  ["text", /"(?:[^"]|"")*"/y],
  ["number", /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy],
  ["sheet", /'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["call", /[A-Z][A-Z0-9.]*\(/y],
  ["address", /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.])/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>]/y],
  ["mark", /[(),{};%]/y],
] as const;

interface Token {
  readonly kind: (typeof TOKENS)[number][0];
  readonly text: string;
}

/**
 * Reads a formula as Excel's grammar has it, without its equals sign.
 * @throws where it is none
 */
export function parsedFormula(formula: string): ParsedFormula {
  const tokens = tokensOf(formula);
  const calls: Call[] = [];
  const names: { sheet: string | undefined; name: string }[] = [];
  const addresses: { sheet: string | undefined; address: string }[] = [];
  let at = 0;
  expression();
  if (at < tokens.length) wrong();
  return { calls, names, addresses };

  function wrong(): never {
    throw new Error(
      `${formula} breaks off before ${tokens
        .slice(at, at + 3)
        .map(({ text }) => text)
        .join("")}`,
    );
  }

  function takes(text: string): boolean {
    const isThere = tokens.at(at)?.text === text;
    if (isThere) at++;
    return isThere;
  }

  function expression(): void {
    operand();
    while (tokens.at(at)?.kind === "operator") {
      at++;
      operand();
    }
  }

  function operand(): void {
    while (takes("-") || takes("+"));
    const token = tokens.at(at++);
    switch (token?.kind) {
      case "text":
      case "number":
        break;
      case "name":
        if (!["TRUE", "FALSE"].includes(token.text)) names.push({ sheet: undefined, name: token.text });
        break;
      case "address":
        addresses.push({ sheet: undefined, address: token.text });
        break;
      case "sheet":
        if (tokens.at(at)?.kind === "address")
          addresses.push({ sheet: sheetOf(token.text), address: tokens[at++].text });
        else if (tokens.at(at)?.kind === "name") names.push({ sheet: sheetOf(token.text), name: tokens[at++].text });
        else wrong();
        break;
      case "call":
        calls.push({ name: token.text.slice(0, -1), args: args(")") });
        break;
      default:
        at--;
        if (takes("(")) {
          expression();
          if (!takes(")")) wrong();
        } else if (takes("{")) args("}");
        else wrong();
    }
    while (takes("%"));
  }

  /** How many arguments there are; one that is left out counts. */
  function args(end: string): number {
    if (takes(end)) return 0;
    for (let count = 1; ; count++) {
      if (![",", ";", end].includes(tokens.at(at)?.text ?? "")) expression();
      if (takes(end)) return count;
      if (!takes(",") && !takes(";")) wrong();
    }
  }
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`${formula} has no meaning from ${formula.slice(at, at + 10)} on`);
}

function sheetOf(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
