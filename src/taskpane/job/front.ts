import { total } from "../../core/numeric/total";
import type { Block, CellStyle, Joined, SheetCell } from "../../workbook/SheetPlan";
import { linesHeight, SENTENCE, TEXT, type Letters } from "./linesHeight";
import { said, type Line } from "./said";
import type { Guard, Places, SheetPart } from "./SheetPart";

/** What is handed on of a sheet: what to do, in sentences and a few figures, all of which follow the cells below. */
export interface Front {
  readonly says: readonly Line[];
  readonly figures: readonly FrontFigure[];
  /** What to do next. */
  readonly next: readonly Line[];
}

export interface FrontFigure {
  readonly label: Line;
  readonly formula: (at: Places) => string;
  readonly format: string;
  /** The range it lies in, or what it is a part of. */
  readonly beside: Line;
}

interface FrontPlace {
  readonly widths: readonly number[];
  /** How many of the first columns it takes. */
  readonly columns: number;
  readonly guards: readonly Guard[];
}

interface FrontWords {
  /** Over what to do next. */
  readonly next: string;
}

/** How wide a front is, in points: as a printed page, and as what a laptop shows beside the pane. */
const PAGE_WIDTH = 730;

/** Below the front a line that leads to each of the sheets behind it. */
export interface FrontLink {
  readonly words: string;
  /** A formula. */
  readonly formula: string;
}

/** A label, the figure, and what stands below it. */
const FIGURE_ROWS = 3;
const FIGURE_HEIGHT = 30;
/** Room for eight digits with the sign of a currency, in points. */
const FIGURE_WIDTH = 130;

/** The row where the front begins: the title, the day, the source and its check stand above. */
export const FRONT_ROW = 5;

/** What stands below the sentences and figures of a front: so many lines each. */
interface Below {
  readonly notes: number;
  readonly links?: number;
}

/** Where what is said next begins, what leads on, and what is to know, in rows below the first sentence. */
function rowsOf({ says, next }: Front, { notes, links = 0 }: Below) {
  const figuresAt = says.length + 1;
  const nextAt = figuresAt + FIGURE_ROWS + 1;
  const linksAt = nextAt + 1 + next.length + (links > 0 ? 1 : 0);
  const notesAt = linksAt + links + (notes > 0 ? 1 : 0);
  return { figuresAt, nextAt, linksAt, notesAt, rows: notesAt + notes };
}

/** How many rows a front takes with so many lines below it. */
export function frontRows(front: Front, below: Below): number {
  return rowsOf(front, below).rows;
}

/** The first row of a headed part that stands right below a front, where a sheet has so many notes, its source among them. */
export function rowBelowFront(front: Front, { notes, ...below }: Below): number {
  return FRONT_ROW + rowsOf(front, { ...below, notes: notes - 1 }).rows + 2;
}

/** The sentences, the figures and what to do next, over the columns of a page; then what leads on, and what to know of them. */
export function frontPart(
  front: Front,
  { notes, links }: { readonly notes: readonly string[]; readonly links: readonly FrontLink[] },
  { widths, columns, guards }: FrontPlace,
  { next: heading }: FrontWords,
): SheetPart {
  const width = total(widths.slice(0, columns));
  const { figuresAt, nextAt, linksAt, notesAt, rows } = rowsOf(front, { notes: notes.length, links: links.length });
  const { says, figures, next } = front;
  const heightsOf = (lines: readonly string[], letters: Letters) =>
    lines.map((text) => linesHeight(text, letters, width));
  const linesOf = (lines: readonly Line[], letters: Letters) =>
    heightsOf(
      lines.map(({ typical }) => typical),
      letters,
    );
  const groups = sharesOf(widths.slice(0, columns), figures.length);
  const highest = (of: (figure: FrontFigure) => Line) =>
    Math.max(...figures.map((figure, i) => linesHeight(of(figure).typical, TEXT, widthOf(groups[i], widths))));
  const figureHeights = [highest(({ label }) => label), FIGURE_HEIGHT, highest(({ beside }) => beside)];
  return {
    id: "front",
    rows,
    write({ row, column }, at) {
      const joined = (from: number, heights: readonly number[]): Joined[] =>
        heights.length === 0 ? [] : [{ row: row + from, column, rows: heights.length, columns, heights }];
      const line = (i: number, one: Line, style: CellStyle): Block => {
        return { row: row + i, column, cells: [[cellOf(one, at)]], style };
      };
      return {
        blocks: [
          { row: row + nextAt, column, cells: [[heading]], style: "heading" },
          ...links.map(({ formula }, i): Block => {
            return { row: row + linksAt + i, column, cells: [[{ formula: `=${formula}` }]], style: "link" };
          }),
          ...notes.map((note, i): Block => {
            return { row: row + notesAt + i, column, cells: [[{ text: note }]], style: "note" };
          }),
        ],
        results: [
          ...says.map((one, i) => line(i, i === 0 ? guarded(one, guards) : one, "sentence")),
          ...next.map((one, i) => line(nextAt + 1 + i, one, "line")),
          ...figures.flatMap((figure, i) => figureBlocks(figure, { row: row + figuresAt, ...groups[i] }, at)),
        ],
        joined: [
          ...joined(0, linesOf(says, SENTENCE)),
          ...joined(nextAt + 1, linesOf(next, TEXT)),
          ...joined(
            linksAt,
            heightsOf(
              links.map(({ words }) => words),
              TEXT,
            ),
          ),
          ...joined(notesAt, heightsOf(notes, TEXT)),
          ...groups.map((group): Joined => {
            return { row: row + figuresAt, rows: FIGURE_ROWS, heights: figureHeights, ...group };
          }),
        ],
      };
    },
  };
}

/** A sentence that says which input is wrong, as long as one is. */
function guarded(line: Line, guards: readonly Guard[]): Line {
  if (guards.length === 0) return line;
  const formula = (at: Places) =>
    guards.reduceRight((rest, { holds, words }) => `IF(${holds},${rest},${said(words, {})})`, line.formula(at));
  return { typical: line.typical, formula };
}

function cellOf({ text, formula }: Line, at: Places): SheetCell {
  return text === undefined ? { formula: `=${formula(at)}` } : { text };
}

function figureBlocks(
  { label, formula, format, beside }: FrontFigure,
  { row, column }: Pick<Joined, "row" | "column">,
  at: Places,
): Block[] {
  return [
    { row, column, cells: [[cellOf(label, at)]], style: "figureLabel" },
    { row: row + 1, column, cells: [[{ formula: `=${formula(at)}` }]], style: "figure", numberFormat: format },
    { row: row + 2, column, cells: [[cellOf(beside, at)]], style: "figureNote" },
  ];
}

function widthOf({ column, columns }: Pick<Joined, "column" | "columns">, widths: readonly number[]): number {
  return total(widths.slice(column, column + columns));
}

/** How many of the first columns stand on a page. */
function columnsOfPage(widths: readonly number[]): number {
  let [columns, width] = [0, 0];
  while (columns < widths.length && width + widths[columns] <= PAGE_WIDTH) width += widths[columns++];
  return Math.max(1, columns);
}

/** How many of the first columns a front takes: those of a page, or more where its figures need them. */
export function columnsOfFront({ figures }: Front, widths: readonly number[]): number {
  let columns = columnsOfPage(widths);
  const isTooNarrow = () =>
    sharesOf(widths.slice(0, columns), figures.length).some((group) => widthOf(group, widths) < FIGURE_WIDTH);
  while (columns < widths.length && isTooNarrow()) columns++;
  return columns;
}

/** Columns side by side in groups, of which the narrowest is as wide as whole columns allow. */
function sharesOf(widths: readonly number[], count: number): Pick<Joined, "column" | "columns">[] {
  if (count === 0) return [];
  const split = bestSplit(widths, Math.min(count, widths.length));
  const groups = split.map((columns, i) => ({ columns, column: total(split.slice(0, i)) }));
  return Array.from(
    { length: count },
    (_, i) => groups[i] ?? { column: widths.length + i - groups.length, columns: 1 },
  );
}

/** How many columns each group takes. */
function bestSplit(widths: readonly number[], count: number): number[] {
  if (count <= 1) return [widths.length];
  const splits = Array.from({ length: widths.length - count + 1 }, (_, more) => {
    return [more + 1, ...bestSplit(widths.slice(more + 1), count - 1)];
  });
  const narrowest = (split: readonly number[]) =>
    Math.min(...split.map((columns, i) => total(widths.slice(total(split.slice(0, i))).slice(0, columns))));
  return splits.reduce((best, split) => (narrowest(split) > narrowest(best) ? split : best));
}
