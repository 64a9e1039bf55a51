import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import { type CellInput, type GridCell, type GridValue, isCellError } from "../GridCell";

/** Parts of a cell that new contents replace. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What Univer stores for an input.
 * @param isTextCell the cell has the number format "@", where everything typed stays text
 */
export function storedCell(input: CellInput, isTextCell: boolean): ICellData {
  switch (input.kind) {
    case "blank":
      return EMPTY;
    case "value":
      return storedValue(input.value);
    case "text":
      return storedText(input.text);
    case "typed":
      return isTextCell ? storedText(input.text) : storedTyped(input.text);
  }
}

function storedValue(value: number | boolean): ICellData {
  return typeof value === "boolean"
    ? { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN }
    : { ...EMPTY, v: value, t: CellValueType.NUMBER };
}

function storedText(text: string): ICellData {
  return text === "" ? EMPTY : { ...EMPTY, v: text, t: CellValueType.STRING };
}

/** As Excel reads what is typed: a formula also begins with + or -, or with @. */
function storedTyped(text: string): ICellData {
  if (text.startsWith("=") && text.length > 1) return { ...EMPTY, f: text };
  if (/^(true|false)$/i.test(text)) return storedValue(text.toLowerCase() === "true");
  const parsed = numfmt.parseValue(text);
  if (typeof parsed?.v === "number") {
    const stored = storedValue(parsed.v);
    return parsed.z ? { ...stored, s: { n: { pattern: parsed.z } } } : stored;
  }
  return /^[+@-]\S/.test(text) ? { ...EMPTY, f: `=${text}` } : storedText(text);
}

/** What a stored cell is to the rest of the preview. */
export function gridCell(stored: Nullable<ICellData>, formula: string | null): GridCell {
  const value = valueOf(stored);
  return { value, isError: isCellError(value), formula };
}

function valueOf(stored: Nullable<ICellData>): GridValue {
  if (!stored) return null;
  const rich = stored.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  const { v, t } = stored;
  if (v === null || v === undefined || v === "") return null;
  return t === CellValueType.BOOLEAN ? Number(v) === 1 || v === true : v;
}

/** The text of a cell as it is drawn: Univer gives it with its number formatted already. */
export function shownText(drawn: Nullable<ICellData>): string {
  const value = valueOf(drawn);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}
