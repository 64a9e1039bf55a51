import type { TableReading } from "../table/TableReading";

export const CHANNEL_COLUMNS = ["channel", "spend", "returns", "currency"] as const;
export type ChannelColumn = (typeof CHANNEL_COLUMNS)[number];

/** What was spent on one channel, and what came back. */
export interface ChannelRecord {
  readonly name: string;
  /** Its rows in the range, counted from 0; several are added up. */
  readonly rows: readonly number[];
  readonly spend: number;
  readonly returns: number;
}

/** Why a row is no channel, beside what holds for every table: it has no name, or a figure that cannot be read. */
export type NoChannelWhy = "noName" | "spend" | "returns";

/** What reading channels tells beside what holds for every table. */
export interface Channels {
  readonly channels: readonly ChannelRecord[];
  /** Whether every figure is a number to Excel, so that formulas can look at the cells themselves. */
  readonly asItStands: boolean;
}

/** A range read as a table of channels. */
export type ChannelTable = TableReading<ChannelColumn, NoChannelWhy> & Channels;
