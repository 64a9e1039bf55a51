import type { TableReading } from "../table/TableReading";

export const CHANNEL_COLUMNS = ["channel", "spend", "returns", "currency", "date"] as const;
export type ChannelColumn = (typeof CHANNEL_COLUMNS)[number];

/** What was spent on one channel, and what came back. */
export interface ChannelRecord {
  readonly name: string;
  /** Its rows in the range, counted from 0; several are added up. */
  readonly rows: readonly number[];
  readonly spend: number;
  readonly returns: number;
  /** Its rows one by one, with their days where the table has any: a daily report is the history of its channels. */
  readonly history: readonly ChannelDay[];
}

/** One row of a channel. */
export interface ChannelDay {
  /** An Excel serial number; undefined where the row names no day. */
  readonly day: number | undefined;
  readonly spend: number;
  readonly returns: number;
}

/**
 * Why a row is no channel, beside what holds for every table: it has no name, a figure that Excel took for a date or
 * that cannot be read, or no figures at all, as the name of a group above its channels.
 */
export type NoChannelWhy = "noName" | "date" | "spend" | "returns" | "groupHeading";

/** A total of the table's own that is not the sum of the channels it should sum up. */
export interface ChannelTotal {
  readonly row: number;
  readonly held: string;
  readonly role: "spend" | "returns";
  readonly stated: number;
  readonly added: number;
}

/** What reading channels tells beside what holds for every table. */
export interface Channels {
  readonly channels: readonly ChannelRecord[];
  /** What came back: money, or conversions that somebody has to say the worth of. */
  readonly returnsAre: "money" | "conversions";
  /** The table's own totals that do not match. */
  readonly wrongTotals: readonly ChannelTotal[];
  /** What stood side by side and was turned into rows, by its headings; undefined for a table that was read as it stands. */
  readonly across?: { readonly are: "periods" | "channels"; readonly names: readonly string[] };
  /** Whether every figure is a number to Excel, so that formulas can look at the cells themselves. */
  readonly asItStands: boolean;
}

/** A range read as a table of channels. */
export type ChannelTable = TableReading<ChannelColumn, NoChannelWhy> & Channels;
