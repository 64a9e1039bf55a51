import type { BarListProps } from "../charts/BarList";
import type { LinePictureProps } from "../charts/LinePictureProps";
import type { StackedBarsProps } from "../charts/StackedBars";
import type { FigureProps } from "../controls/KeyFigure/KeyFigure";

/** An answer as it is shown, free of markup, so that it can be tested as what it says. */
export interface AnswerView {
  /** What is read out once the answer is there. */
  readonly sentence: string;
  /** The answer in a few words, kept in sight while the fields above are changed. */
  readonly summary?: string | undefined;
  readonly parts: readonly AnswerPart[];
  /** Why no sheet can be written of it, where that is so. */
  readonly noSheet?: string;
}

/** A piece of an answer; where several could be meant, the one that needs no eyes: every picture is a table or says itself. */
export type AnswerPart =
  | { readonly kind: "sentence"; readonly text: string }
  | FollowPart
  | { readonly kind: "text"; readonly text: string; readonly isSmall?: boolean }
  | { readonly kind: "notice"; readonly intent: "info" | "warning"; readonly text: string }
  | { readonly kind: "figures"; readonly figures: readonly AnswerFigure[] }
  | { readonly kind: "more"; readonly summary: string; readonly lines: readonly string[] }
  | { readonly kind: "bars"; readonly bars: BarListProps }
  | { readonly kind: "stacked"; readonly stacked: StackedBarsProps }
  | { readonly kind: "lines"; readonly picture: LinePictureProps }
  | { readonly kind: "table"; readonly table: AnswerTable }
  | { readonly kind: "changes"; readonly cards: readonly ChangeCard[] }
  | { readonly kind: "terms"; readonly terms: readonly Term[] }
  | SectionPart
  | DrawnPart;

/** Words to press that lead to what a figure comes from: see `trace` of a job. */
interface FollowPart {
  readonly kind: "follow";
  readonly text: string;
  readonly trace: string;
}

/** One figure of an answer: as it is shown, and what is compared of it where other assumptions are kept beside it. */
export interface AnswerFigure extends FigureProps {
  readonly measures: readonly Measure[];
  /** By what the job knows what it comes from. */
  readonly trace?: string | undefined;
}

/** Shares are 0 to 1; money is in the currency of what was read. */
export type Unit = "money" | "share" | "count" | "plain";

export interface Measure {
  /** The same whatever is assumed, and in every language. */
  readonly id: string;
  readonly unit: Unit;
  /** Undefined where there is no number: then what is shown stands for it. */
  readonly value: number | undefined;
  /** What it is called whatever is assumed. */
  readonly called: string;
}

/** A part under a heading of its own. */
export interface SectionPart {
  readonly kind: "section";
  readonly title: string;
  /** How its figures are counted, where it has any. */
  readonly counted?: string | undefined;
  readonly parts: readonly AnswerPart[];
}

/** What a job draws itself: see its `drawn`. */
export interface DrawnPart {
  readonly kind: "drawn";
  readonly by: string;
  readonly key: string;
  readonly view: unknown;
}

export interface AnswerTable {
  readonly caption: string;
  /** The first is that of the rows' labels. */
  readonly heads: readonly string[];
  readonly rows: readonly AnswerTableRow[];
  /** The column of cells that matters most, counted from 0. */
  readonly strong?: number;
}

export interface AnswerTableRow {
  readonly label: string;
  /** What its figures are called to who hears them alone, where the label does not say enough. */
  readonly called?: string;
  readonly cells: readonly string[];
  /** By what the job knows what each of them comes from, where it does. */
  readonly traces?: readonly (string | undefined)[] | undefined;
  /** Whether others add up to it, or it is part of the one above. */
  readonly weight?: "sum" | "part" | undefined;
}

/** Something that is, beside what it could be. */
export interface ChangeCard {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** The amount that fills the whole width, for all cards. */
  readonly top: number;
  /** The picture in a sentence, for who hears it. */
  readonly described: string;
  readonly change: string;
  readonly lines: readonly string[];
}

/** A word or question, what is to be said of it, and, smaller, how that came about. */
export interface Term {
  readonly term: string;
  readonly said: string;
  readonly how?: string;
}
