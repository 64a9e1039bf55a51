import { cellText } from "../cells/cells";
import type { Cell } from "../../text/cells";
import type { Figure } from "../numbers/readFigure";

/** How sums of money are written as text: what stands before and behind them, and their decimal mark. */
export interface ValueText {
  readonly decimal: "." | ",";
  /** Such as "£" and " USD", the longest first. */
  readonly signs: readonly string[];
}

/** More would make a formula that nobody reads. */
const MOST_SIGNS = 6;
const SIGN = /[^\d.,\s+-]+/g;

/** @param cells those that hold values, with what was read in them */
export function valueTextOf(cells: readonly Cell[], decimal: "." | "," | null): ValueText | undefined {
  const texts = cells.filter((cell) => typeof cell === "string");
  if (texts.length === 0) return undefined;
  const signs = [...new Set(texts.flatMap((text) => text.match(SIGN) ?? []))].sort((a, b) => b.length - a.length);
  return signs.length > MOST_SIGNS ? undefined : { decimal: decimal ?? ".", signs };
}

/**
 * The value in a cell: a number, or text that a formula reads alike once its signs are taken away. Brackets for what is
 * below 0 would read as more than nothing there, so they are no value.
 */
export function valueIn(cell: Cell, { value }: Figure, text: ValueText | undefined): number | undefined {
  if (value === undefined || typeof cell === "number") return value;
  if (!text) return undefined;
  return numeralIn(cellText(cell), text) === value ? value : undefined;
}

/** What NUMBERVALUE comes to: it passes over spaces and over the mark that parts thousands. */
function numeralIn(cell: string, { decimal, signs }: ValueText): number {
  const bare = signs.reduce((left, sign) => left.replaceAll(sign, ""), cell).replace(/ /g, "");
  return Number(bare.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, "."));
}
