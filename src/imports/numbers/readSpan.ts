import type { Cell } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import type { Figure, Notation } from "./readFigure";
import { readFigure, valueOf } from "./readFigure";
import { spanText } from "./spanText";

/** Between what a figure lies, and one number to calculate with. A plain number is its own low, high and middle. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** A cell of a column of searches, read. `span` is there where a figure is. */
export interface SpanFigure extends Omit<Figure, "value"> {
  readonly span?: Span;
}

/**
 * The figure or range in a cell: `320`, `1K – 10K`, `< 10`.
 *
 * The middle of a range is its geometric mean, sqrt(low x high), because Google's ranges rise by factors of ten; a low
 * end of 0 counts as 1 in it, lest every range from 0 had no searches. `< 10` is read as 0 to 10, `> 1M` as 1M.
 */
export function readSpan(cell: Cell, notation: Notation, shown = ""): SpanFigure {
  const { value, ...figure } = readFigure(cell, notation, shown);
  if (value !== undefined) return { ...figure, span: { low: value, high: value, middle: value } };
  if (figure.why !== "text" || typeof cell !== "string" || isMissing(cell)) return figure;
  return rangeFigure(cell, notation) ?? figure;
}

function rangeFigure(cell: string, notation: Notation): SpanFigure | null {
  const text = spanText(cell);
  if (!text) return null;
  const ends = [text.low, text.high].map((end) => (end ? valueOf(end, notation) : null));
  if (ends.includes(undefined)) return { held: "unreadable", why: "open" };
  const high = ends[1] ?? ends[0] ?? 0;
  const low = ends[0] ?? 0;
  if (low < 0 || low > high) return null;
  return { held: "text", span: { low, high, middle: Math.sqrt(Math.max(low, 1) * high) } };
}
