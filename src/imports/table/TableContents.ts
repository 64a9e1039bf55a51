import type { Cells } from "../../text/cells";

/** A range as Excel hands it over: what its cells hold, what they show, and the formulas behind them where they were asked for. */
export interface TableContents {
  readonly values: Cells;
  /** Tells dates from figures, and the currencies that number formats show. */
  readonly text: Cells;
  /** The number formats: they name currencies that nothing shows, and whose a shared sign is. */
  readonly formats?: Cells | undefined;
  /** Give back words that Excel took for formulas. */
  readonly formulas?: Cells;
}
