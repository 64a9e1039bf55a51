import type { RateWarning } from "../core/clicks/usualRate/usualRate";
import type { RetentionWarning } from "../core/customers/subscriptions/fitRetention";
import type { Rule } from "../core/DomainError";
import type { Warning } from "../core/forecast/Warning";
import type { Reason } from "../core/NoAnswer";

/**
 * All that functions say of their arguments and answers, in no language: what it is about, by id, and the figures and names in
 * it. A language is a file beside this one that has words for all of it.
 */
export type Sentence =
  | Broken
  | Misfit
  | RateWarning
  | Reason
  | RetentionWarning
  | Warning
  | { readonly id: "fault"; readonly what: string };

/** A value that its argument may not have. */
export interface Broken {
  readonly id: "broken";
  readonly argument: ArgumentName;
  readonly place: Place;
  readonly held: CellHolds;
  readonly rule: Rule | CellRule;
}

/** An argument as its function's signature spells it, or a parameter of a model that stands in a range. */
export type ArgumentName = string | { readonly parameter: string };

/** Where in an argument a cell stands, counted from 1; nothing where the argument is a single cell. */
export interface Place {
  row?: number;
  column?: number;
}

/** What a cell or an argument holds. */
export type CellHolds =
  | "blank"
  | "false"
  | "range"
  | "strange"
  | "true"
  | { readonly id: "date"; readonly iso: string }
  | { readonly id: "error"; readonly error: string }
  | { readonly id: "number"; readonly number: number }
  | { readonly id: "text"; readonly text: string };

/** What a cell must hold to be read, beside the rules of the formulas. */
export type CellRule =
  | "customer"
  | "date"
  | "nameOrNumber"
  | "nowAndBefore"
  | "numberOrBlank"
  | "numberWithPoint"
  | "segment"
  | "singleCell"
  | ModelRange
  | { readonly id: "onOrAfter"; readonly iso: string }
  | { readonly id: "onOrBefore"; readonly iso: string }
  | { readonly id: "startedBy"; readonly iso: string }
  | { readonly id: "oneOf"; readonly words: readonly string[] };

/** A range that must hold a model. */
export type ModelRange = "orderModel" | "retentionModel" | "spendModel";

/** Arguments that do not fit together, or lack something. */
export type Misfit =
  | "givesRows"
  | { readonly id: "differentSizes"; readonly sizes: Sizes; readonly orSingle: boolean }
  | { readonly id: "labels"; readonly needed: number; readonly given: number | undefined }
  | { readonly id: "missing"; readonly argument: string }
  | { readonly id: "names"; readonly needed: number; readonly given: number }
  | { readonly id: "noModel"; readonly range: ModelRange; readonly lacks: "all" | "money" | "rows" }
  | { readonly id: "noSegmentTable"; readonly lack: SegmentTableLack }
  | { readonly id: "notALine"; readonly argument: string }
  | {
      readonly id: "tooManyLevels";
      readonly argument: string;
      readonly column: number;
      readonly count: number;
      readonly most: number;
    }
  | { readonly id: "tooManySegments"; readonly count: number; readonly most: number }
  | { readonly id: "weights"; readonly needed: number; readonly given: number };

/** Two arguments with different numbers of rows or columns. */
export interface Sizes {
  readonly unit: "columns" | "rows";
  readonly first: string;
  readonly second: string;
  readonly counts: readonly [first: number, second: number];
}

/** What keeps a range from being the table that SEGMENTPROFILE gave. */
export type SegmentTableLack =
  | "segments"
  | { readonly id: "needs"; readonly own: number; readonly wanted: number }
  | { readonly id: "row"; readonly row: string };
