import type { Cell } from "../../text/cells";
import { isErrorText } from "../cells/isErrorText";
import { isMissing } from "../cells/isMissing";
import type { DecimalMark } from "../../text/numbers/DecimalMark";
import { otherMark } from "../../text/numbers/DecimalMark";
import type { NumberText } from "../../text/numbers/numberText";
import { numberText } from "../../text/numbers/numberText";
import { shownAsDate } from "./shownAsDate";

/**
 * What a cell lets a formula do with it: "number" refer to it, "numeral" read it with NUMBERVALUE and the table's
 * decimal mark, "text" neither (the value read here has to be written instead), "blank" nothing there, "unreadable" no figure.
 */
export type Held = "number" | "numeral" | "text" | "blank" | "unreadable";

/** Why a figure could not be read. */
export type Unread = "text" | "error" | "date" | "open";

/** A cell of a column of figures, read. `value` is there for numbers only; `why` for the unreadable only. */
export interface Figure {
  readonly held: Held;
  readonly value?: number;
  readonly why?: Unread;
  readonly currency?: string;
}

/** How the figures of a column are written. `decimal` is null where nothing has told yet. */
export interface Notation {
  readonly decimal: DecimalMark | null;
  /** The decimal mark of the whole table, which a formula over several columns would name; null where they differ. */
  readonly tableDecimal: DecimalMark | null;
  /** Whether the column holds whole numbers by nature, so that a lone mark before three digits parts thousands. */
  readonly whole: boolean;
}

/**
 * The figure in a cell, whether Excel made it a number or left it text. Exports write a dash or "auto" for none.
 * @param shown the text that Excel displays in the cell, where it is known
 */
export function readFigure(cell: Cell, notation: Notation, shown = ""): Figure {
  if (typeof cell === "number") return numberCell(cell, shown);
  if (isMissing(cell)) return { held: "blank" };
  if (typeof cell !== "string") return { held: "unreadable", why: "text" };
  if (isErrorText(cell)) return { held: "unreadable", why: "error" };
  const number = numberText(cell);
  return number ? textFigure(number, notation) : { held: "unreadable", why: "text" };
}

/** The value of a number in text under a notation, undefined where the notation leaves it open. */
export function valueOf(number: NumberText, { decimal, whole }: Notation): number | undefined {
  if (number.open === null) return number.valueWith(".");
  if (whole && !number.scaled) return number.valueWith(otherMark(number.open));
  return decimal === null ? undefined : number.valueWith(decimal);
}

function numberCell(cell: number, shown: string): Figure {
  if (!Number.isFinite(cell)) return { held: "unreadable", why: "error" };
  return shownAsDate(shown) ? { held: "unreadable", why: "date" } : { held: "number", value: cell };
}

function textFigure(number: NumberText, notation: Notation): Figure {
  const value = valueOf(number, notation);
  if (value === undefined) return { held: "unreadable", why: "open" };
  const figure: Figure = { held: isNumeral(number, value, notation) ? "numeral" : "text", value };
  return number.currency === null ? figure : { ...figure, currency: number.currency };
}

/** Whether NUMBERVALUE, told the table's decimal mark, comes to the value. */
function isNumeral(number: NumberText, value: number, { tableDecimal }: Notation): boolean {
  const readAs = number.open === null ? number.proves : value === number.valueWith(".") ? "." : ",";
  return number.plain && (readAs === null || readAs === tableDecimal);
}
