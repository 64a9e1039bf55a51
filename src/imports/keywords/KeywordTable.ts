import type { Held } from "../numbers/readFigure";
import type { Span } from "../numbers/readSpan";
import type { TableReading } from "../table/TableReading";
import type { TableWhy } from "../table/LeftOut";
import type { Flag, FlagKind } from "./Flag";
import type { MatchType } from "./matchType";
import type { ReportSpan } from "./reportSpan";
import type { ReportSubject } from "../ads/AdHeadings";
import type { CountRole, FigureRole, PriceRole, Role } from "./Role";
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
  /** What the report says of it, such as "Enabled", and whether that means that it does not run. */
  readonly status?: string;
  readonly isPaused: boolean;
  readonly currency?: string;
  /**
   * By figure, what a formula can do with its cells (the worst of several rows). A figure without an entry stands in no
   * cell: a `cpc` without one was calculated.
   */
  readonly held: Readonly<Partial<Record<FigureRole, Held>>>;
  readonly flags: readonly Flag[];
}

/** Why a row is no keyword, beside what holds for every table. */
export type NoKeywordWhy = "noKeyword";

/** What was found in a range, counted. */
export interface KeywordSummary {
  readonly keywords: number;
  /** Rows that were read as keywords; more than `keywords` where a segmented report was added up. */
  readonly keywordRows: number;
  /** By reason, how many rows were left out. */
  readonly leftOut: Readonly<Partial<Record<TableWhy | NoKeywordWhy, number>>>;
  /** By figure, how many keywords lack it; only figures that have a column (a CPC also where it can be calculated). */
  readonly lacking: Readonly<Partial<Record<FigureRole, number>>>;
  /** Keywords without a low and without a high bid; absent where the table has no bid columns. */
  readonly noBid?: number;
  /** By kind of flag, how many keywords bear it. */
  readonly flagged: Readonly<Partial<Record<FlagKind, number>>>;
  /** How many do not run, as far as the table says. */
  readonly paused: number;
  /** Whether the table's own totals agree; null where it has none that sum up keywords. */
  readonly totalsAgree: boolean | null;
}

/** What reading keywords tells beside what holds for every table. */
export interface Keywords {
  readonly kind: KeywordTableKind;
  /** What the records are: not all reports are about keywords. */
  readonly subject: ReportSubject;
  readonly keywords: readonly KeywordRecord[];
  /** The table's own total rows against the sums of what was read. */
  readonly checks: readonly TotalCheck[];
  readonly summary: KeywordSummary;
  /** Undefined where the report does not tell which days it covers. */
  readonly span: ReportSpan | undefined;
}

/** A range read as a table of keywords. */
export type KeywordTable = TableReading<Role, NoKeywordWhy> & Keywords;
