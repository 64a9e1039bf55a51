import type { Unread } from "../numbers/readFigure";
import type { FigureRole } from "./Role";

/**
 * Something about a keyword that a person should know before trusting its numbers.
 *
 * - keywordLost: Excel took the keyword for a formula and shows an error instead of it
 * - keywordRestored: the same, but the formula behind the cell gave the keyword back
 * - keywordNotText: Excel made a number, a date or TRUE/FALSE of the keyword
 * - duplicate: the keyword stands in several rows of a table whose figures do not add up
 * - differs: rows that were added up disagree about a figure that does not add up, such as a bid
 * - moreConversionsThanClicks, moreClicksThanImpressions, costWithoutClicks: figures that contradict each other
 * - negative, tooLarge, notWhole: a figure that cannot be right
 * - unreadable: a cell that holds no figure; `why` says what it holds
 */
export interface Flag {
  readonly what: FlagKind;
  /** The row it stands in, counted from 0 in the range. */
  readonly row: number;
  readonly role?: FigureRole;
  readonly why?: Unread;
}

export type FlagKind =
  | "keywordLost"
  | "keywordRestored"
  | "keywordNotText"
  | "duplicate"
  | "differs"
  | "moreConversionsThanClicks"
  | "moreClicksThanImpressions"
  | "costWithoutClicks"
  | "negative"
  | "tooLarge"
  | "notWhole"
  | "unreadable";
