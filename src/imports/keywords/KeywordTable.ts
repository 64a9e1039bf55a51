import type { DecimalMark } from "../numbers/DecimalMark";
import type { Held } from "../numbers/readFigure";
import type { Span } from "../numbers/readSpan";
import type { Columns } from "../table/ColumnNames";
import type { Flag } from "./Flag";
import type { LeftOut } from "./LeftOut";
import type { MatchType } from "./matchType";
import type { TableQuestion } from "../table/Question";
import type { CountRole, FigureRole, PriceRole, Role } from "./Role";
import type { KeywordSummary } from "./summarise";
import type { TotalCheck } from "./checkTotals";

/** Where a table comes from, as far as its words tell. "table" is anyone's own. */
export type KeywordTableKind = "keywordPlanner" | "googleAds" | "microsoftAds" | "table";

/** The figures of a keyword. What no cell says is not there; `cpc` is cost / clicks where no cell says it. */
export type KeywordFigures = Readonly<Partial<Record<CountRole | PriceRole, number>>>;

/** One keyword: a row of the range, or several of a segmented report added up. */
export interface KeywordRecord extends KeywordFigures {
  /** Its first row, counted from 0 in the range. */
  readonly row: number;
  /** All its rows, ascending; several where a report was segmented by device, date and the like. */
  readonly rows: readonly number[];
  /** The text of the cell, exactly, signs and all. It is data: to be written to a sheet as text, never as a formula. */
  readonly keyword: string;
  /** The keyword without `[ ]`, quotes or plus signs. */
  readonly words: string;
  readonly matchType?: MatchType;
  readonly searches?: Span;
  readonly campaign?: string;
  readonly adGroup?: string;
  readonly currency?: string;
  /**
   * By figure, what a formula can do with its cells (the worst of several rows). A figure without an entry stands in no
   * cell: a `cpc` without one was calculated.
   */
  readonly held: Readonly<Partial<Record<FigureRole, Held>>>;
  readonly flags: readonly Flag[];
}

/** A range read as a table of keywords. Every row of the range is in `keywords` or in `leftOut`, never in both. */
export interface KeywordTable {
  readonly kind: KeywordTableKind;
  /** The row of the headings, counted from 0; null for a table that starts with data. */
  readonly headerRow: number | null;
  readonly columns: Columns<Role>;
  readonly keywords: readonly KeywordRecord[];
  readonly leftOut: readonly LeftOut[];
  /** The table's own total rows against the sums of what was read. */
  readonly checks: readonly TotalCheck[];
  /** What only the user can know. */
  readonly questions: readonly TableQuestion<Role>[];
  /** The one currency of the table: an ISO code, or a sign such as `$` that several countries share. */
  readonly currency?: string;
  /** The decimal mark of its text cells, null where none tells or they differ. For NUMBERVALUE over "numeral" cells. */
  readonly decimal: DecimalMark | null;
  readonly summary: KeywordSummary;
}
