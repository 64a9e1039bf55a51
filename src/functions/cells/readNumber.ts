import { shortText } from "../../text/shortText";
import type { Cell } from "./cells";
import { plainValue } from "./plainValue";

/** Longer text is no number. */
const LONGEST_NUMBER = 100;
// The text that these see has no two spaces in a row.
const SIGN_AND_CURRENCY = /^([+-]?) ?\p{Sc}? ?([+-]?) ?([\d.,]*) ?\p{Sc}?$/u;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const COMMA_GROUPS = /^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/;
const POINT_GROUPS = /^\d{1,3}(\.\d{3})+,\d+$/;

/**
 * The number in a cell, or undefined where it holds none.
 *
 * Text counts when it can mean one number only: `1,234.50`, `$2.90`, `12.5%`, `(45.10)`, `1.234,50`. A lone comma
 * that does not part thousands (`12,5`) does not: half the world reads it one way, half the other.
 */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const value = plainValue(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  const text = typeof value === "string" ? shortText(value, LONGEST_NUMBER) : undefined;
  return text === undefined ? undefined : textNumber(text);
}

function textNumber(text: string): number | undefined {
  if (text.startsWith("(") && text.endsWith(")")) return negative(unsigned(text.slice(1, -1).trim()));
  const outside = /^\p{Sc} ?\((.*)\)$/u.exec(text);
  return outside ? negative(unsigned(outside[1].trim())) : signed(text);
}

function signed(text: string): number | undefined {
  const percent = text.endsWith("%");
  const body = percent ? text.slice(0, -1).trimEnd() : text;
  const [, before, after, digits] = SIGN_AND_CURRENCY.exec(body) ?? [];
  if (digits === undefined || (before && after)) return undefined;
  const size = digitsNumber(digits);
  if (size === undefined) return undefined;
  const shown = before === "-" || after === "-" ? -size : size;
  return percent ? shown / 100 : shown;
}

/** Inside accountants' brackets the sign is already said. */
function unsigned(text: string): number | undefined {
  return /^[+-]/.test(text) ? undefined : signed(text);
}

function negative(size: number | undefined): number | undefined {
  return size === undefined || size < 0 ? undefined : -size;
}

function digitsNumber(digits: string): number | undefined {
  if (PLAIN.test(digits)) return finite(digits);
  if (COMMA_GROUPS.test(digits)) return finite(digits.replaceAll(",", ""));
  if (POINT_GROUPS.test(digits)) return finite(digits.replaceAll(".", "").replace(",", "."));
  return undefined;
}

function finite(digits: string): number | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}
