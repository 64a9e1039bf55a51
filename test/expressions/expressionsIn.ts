import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A regular expression, and where in src it stands. */
export interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const src = path.join(import.meta.dirname, "../../src");

export interface ExpressionsOfFile {
  readonly file: string;
  /** Those written between slashes. */
  readonly written: readonly Expression[];
  /** How many are put together from text. */
  readonly built: number;
}

/** The regular expressions of every file of src. */
export function expressionsInSource(): ExpressionsOfFile[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map(expressionsIn);
}

function expressionsIn(file: string): ExpressionsOfFile {
  const parsed = ts.createSourceFile(file, readFileSync(path.join(src, file), "utf8"), ts.ScriptTarget.Latest, true);
  const written: Expression[] = [];
  let built = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) written.push(asWritten(node, file, parsed));
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (makes && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") built++;
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { file, written, built };
}

function asWritten(node: ts.RegularExpressionLiteral, file: string, parsed: ts.SourceFile): Expression {
  const end = node.text.lastIndexOf("/");
  const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

/** The expressions that a file of src puts together from text when it is loaded. */
export async function expressionsBuiltBy(file: string): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      found.push({ where: `src/${file}`, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    // Loaded anew, also where an earlier test has loaded it.
    await import(`${path.join(src, file)}?anew`);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
