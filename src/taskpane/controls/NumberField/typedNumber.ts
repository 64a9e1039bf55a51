import type { Numbers } from "../../numbers/Numbers";
import { fifteenDigits } from "../../../core/numeric/fifteenDigits";

export type NumberKind = "number" | "share";

/** What a field shows for a value; a share of 0.015 is "1.5". */
export function typedText(value: number | undefined, kind: NumberKind, numbers: Numbers): string {
  if (value === undefined || Number.isNaN(value)) return "";
  return numbers.typed(kind === "share" ? fifteenDigits(value * 100) : value);
}

/**
 * The value of what was typed; "1.5" and "1.5%" are both a share of 0.015. Nothing typed is no value; text that is no number is
 * NaN, which no rule of a field lets pass: it must not be taken for a field that was left empty.
 */
export function readTyped(text: string, kind: NumberKind, numbers: Numbers): number | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  if (kind === "number") return numbers.parse(written) ?? NaN;
  return fifteenDigits((numbers.parse(written.endsWith("%") ? written.slice(0, -1) : written) ?? NaN) / 100);
}
