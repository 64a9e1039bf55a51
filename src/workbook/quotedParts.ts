/** What stands in quotes in a formula, texts and names of sheets, and the rest of it with a space for each of them. */
export interface QuotedParts {
  /** Quotes and all. */
  readonly quoted: readonly { readonly part: string; readonly isSheet: boolean }[];
  readonly rest: string;
}

/** Parts a formula by its quotes, in one pass: a quote within a part is doubled, and a "!" makes a part a sheet's name. */
export function quotedParts(formula: string): QuotedParts {
  const quoted: { part: string; isSheet: boolean }[] = [];
  let rest = "";
  let from = 0;
  for (let at = nextQuote(formula, 0); at < formula.length; at = nextQuote(formula, from)) {
    rest += `${formula.slice(from, at)} `;
    from = endOfQuoted(formula, at);
    const isSheet = formula[at] === "'" && formula[from] === "!";
    quoted.push({ part: formula.slice(at, from), isSheet });
    if (isSheet) from++;
  }
  return { quoted, rest: rest + formula.slice(from) };
}

function nextQuote(formula: string, from: number): number {
  let at = from;
  while (at < formula.length && formula[at] !== '"' && formula[at] !== "'") at++;
  return at;
}

function endOfQuoted(formula: string, start: number): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== formula[start]) continue;
    if (formula[at + 1] !== formula[start]) return at + 1;
    at++;
  }
  return formula.length;
}
