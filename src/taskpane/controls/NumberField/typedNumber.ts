import type { Numbers } from "../../numbers/Numbers";

export type NumberKind = "number" | "share";

/** What a field shows for a value; a share of 0.015 is "1.5". */
export function typedText(value: number | undefined, kind: NumberKind, numbers: Numbers): string {
  if (value === undefined) return "";
  return numbers.typed(kind === "share" ? tidy(value * 100) : value);
}

/** The value of what was typed; "1.5" and "1.5%" are both a share of 0.015. */
export function readTyped(text: string, kind: NumberKind, numbers: Numbers): number | undefined {
  if (kind === "number") return numbers.parse(text);
  const written = text.trim();
  const percent = numbers.parse(written.endsWith("%") ? written.slice(0, -1) : written);
  return percent === undefined ? undefined : tidy(percent / 100);
}

/** Takes away what binary arithmetic adds in the sixteenth digit: 0.07 x 100 is 7, not 7.000000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
