import type { Level } from "./levels";

/** What one trait tells about the segments. */
export interface Told {
  readonly rows: readonly ToldRow[];
  /** The share of the differences that it explains, 0 to 1. */
  readonly tells: number;
  /** How often chance alone would tell as much; undefined where there is nothing that could differ. */
  readonly chance: number | undefined;
}

export interface ToldRow {
  /** Undefined for a number, whose means stand in one row. */
  readonly level: Level | undefined;
  /** The share of the level in each segment, or its mean; undefined where none of its people tell. */
  readonly figures: readonly (number | undefined)[];
  readonly all: number;
}
