import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import { isErrorText } from "../cells/isErrorText";
import type { FlagKind } from "./Flag";

/** A keyword as it is to be written back, and what befell it on its way into the cell. */
export interface KeywordText {
  readonly keyword: string;
  readonly flag: FlagKind | null;
}

/**
 * The keyword in a cell: its text, exactly.
 *
 * Excel takes a pasted `+running +shoes` or `=cmd|...` for a formula and shows an error; the formula behind the cell,
 * where it is known, gives the keyword back (Excel puts a `=` before one that began with `+`, `-` or `@`). Of a keyword
 * such as `2026` or `1/2` Excel makes a number or a date: then what the cell shows is the keyword.
 */
export function keywordText(cell: Cell, shown = "", formula: Cell = ""): KeywordText {
  if (isErrorText(cell)) {
    return typeof formula === "string" && formula.startsWith("=")
      ? { keyword: formula.replace(/^=(?=[-+@])/, ""), flag: "keywordRestored" }
      : { keyword: cellText(cell), flag: "keywordLost" };
  }
  if (typeof cell === "string") return { keyword: cell, flag: null };
  const visible = /^#+$/.test(shown) ? "" : shown;
  return { keyword: visible.trim() === "" ? cellText(cell) : visible, flag: "keywordNotText" };
}
