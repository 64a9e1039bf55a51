import type { DecimalMark } from "../numbers/DecimalMark";
import type { Columns } from "../table/ColumnNames";

export const CHANNEL_COLUMNS = ["channel", "spend", "returns"] as const;
export type ChannelColumn = (typeof CHANNEL_COLUMNS)[number];

/** What was spent on one channel, and what came back. */
export interface ChannelRecord {
  readonly name: string;
  /** Its rows in the range, counted from 0; several are added up. */
  readonly rows: readonly number[];
  readonly spend: number;
  readonly returns: number;
}

/** Why a row is no channel. */
export type NoChannelWhy = "aboveHeader" | "header" | "blank" | "total" | "noName" | "spend" | "returns";

export interface NoChannel {
  readonly row: number;
  readonly why: NoChannelWhy;
  /** What the cell that decided it held. */
  readonly held: string;
}

export type ChannelQuestion =
  | { readonly about: "column"; readonly role: ChannelColumn }
  /** Figures such as `1,234` can be read two ways; `example` is one of them. */
  | { readonly about: "decimal"; readonly example: string };

/** A range read as a table of channels. Every row of it is part of a channel, or is named among those that are none. */
export interface ChannelTable {
  readonly headerRow: number | null;
  readonly columns: Columns<ChannelColumn>;
  readonly channels: readonly ChannelRecord[];
  readonly leftOut: readonly NoChannel[];
  readonly questions: readonly ChannelQuestion[];
  readonly decimal: DecimalMark | null;
  readonly currency?: string;
  /** Whether every figure is a number to Excel, so that formulas can look at the cells themselves. */
  readonly asItStands: boolean;
}
