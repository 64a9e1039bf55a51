import { CellError, ErrorCode } from "./builtFunctions";

/** A sentence begins with a capital or a quotation, ends with a full stop, and shows nothing of the code behind it. */
const SENTENCE = /^[A-Z"].*\.$/s;
const NO_SENTENCE = /fault in Worth|\[object|undefined|\bNaN\b|\bnull\b|Infinity|function/;

/** What a cell could not show of what a call gave or threw, or undefined where it is fine. */
export function wrongWith({ answer, thrown }: { answer?: unknown; thrown?: unknown }): string | undefined {
  if (thrown !== undefined) {
    if (thrown instanceof CellError) return wrongError(thrown);
    return `a throw of ${thrown instanceof Error ? thrown.message : typeof thrown}`;
  }
  if (!Array.isArray(answer)) return wrongCell(answer);
  const rows = answer as unknown[];
  if (rows.length === 0) return "no rows";
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return "no columns";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== first.length) return "rows of different lengths";
    for (const value of row) {
      const wrong = wrongCell(value);
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
}

function wrongCell(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return `the number ${value}`;
    return Object.is(value, -0) ? "minus zero" : undefined;
  }
  return value instanceof CellError ? wrongError(value) : `a cell of ${String(value)}`;
}

function wrongError({ code, message }: CellError): string | undefined {
  if (code === ErrorCode.divisionByZero) return undefined;
  if (code !== ErrorCode.invalidValue && code !== ErrorCode.notAvailable) return `the error ${code}`;
  // What a cell held is told as it stands.
  const own = message.replace(/"[^"]*"/gs, '""').replace(/ (is|are) (NaN|-?Infinity);/, " $1 0;");
  return SENTENCE.test(own) && !NO_SENTENCE.test(own) ? undefined : `no sentence: ${message}`;
}

/** A form that is the same for the same answer. */
export function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof CellError) return { error: part.code, message: part.message };
    if (typeof part === "number" && (!Number.isFinite(part) || Object.is(part, -0))) return `number ${part}`;
    return part === undefined ? "undefined" : part;
  });
}
