import type { Cell, Cells } from "../cells/cells";
import { cellText } from "../cells/cells";
import { currencyNamed } from "../numbers/currency";
import type { Figure, Notation } from "../numbers/readFigure";
import { readFigure } from "../numbers/readFigure";
import type { SpanFigure } from "../numbers/readSpan";
import { readSpan } from "../numbers/readSpan";
import type { Columns } from "../table/ColumnNames";
import type { Flag } from "./Flag";
import { figureFlags } from "./figureFlags";
import { keywordText } from "./keywordText";
import type { MatchType } from "./matchType";
import { matchTypeNamed } from "./matchType";
import { keywordNotation } from "./notation";
import type { CountRole, FigureRole, PriceRole, Role, TextRole } from "./Role";
import { COUNT_ROLES, PRICE_ROLES } from "./Role";

/** Everything that reading a row needs beside the row's number. */
export interface RowSource {
  readonly cells: Cells;
  /** What Excel displays in the cells and the formulas behind them, where the caller has them. */
  readonly shown?: Cells;
  readonly formulas?: Cells;
  readonly columns: Columns<Role>;
  readonly notations: Readonly<Partial<Record<FigureRole, Notation>>>;
}

/** One row read as a keyword. */
export interface KeywordRow {
  readonly row: number;
  readonly keyword: string;
  readonly words: string;
  /** Whether `keyword` is what the planner wrote; an error that stands in its place is nobody's keyword. */
  readonly isKnown: boolean;
  readonly matchType: MatchType | null;
  readonly campaign: string;
  readonly adGroup: string;
  readonly currency: string | null;
  readonly figures: Readonly<Partial<Record<CountRole | PriceRole, Figure>>>;
  readonly searches?: SpanFigure;
  readonly flags: readonly Flag[];
}

/** Reads one row of a keyword table. */
export function readRow(row: number, source: RowSource): KeywordRow {
  const text = (role: TextRole) => cellText(at(source.cells, row, source.columns[role]?.index)).trim();
  const { keyword, flag } = keywordOf(row, source);
  const { words, matchType } = keywordNotation(keyword);
  const figures = figuresOf(row, source);
  const searches = searchesOf(row, source);
  const flags = figureFlags(row, figures, searches);
  return {
    row,
    keyword,
    words,
    isKnown: flag !== "keywordLost",
    matchType: matchTypeNamed(text("matchType")) ?? matchType,
    campaign: text("campaign"),
    adGroup: text("adGroup"),
    currency: currencyNamed(text("currency")),
    figures,
    ...(searches ? { searches } : {}),
    flags: flag ? [{ what: flag, row }, ...flags] : flags,
  };
}

/** The figure that a row holds for a role, undefined where the table has no such column. */
export function figureAt(row: number, role: CountRole | PriceRole, source: RowSource): Figure | undefined {
  const [index, notation] = [source.columns[role]?.index, source.notations[role]];
  if (index === undefined || !notation) return undefined;
  return readFigure(at(source.cells, row, index), notation, cellText(at(source.shown, row, index)));
}

function keywordOf(row: number, { cells, shown, formulas, columns }: RowSource) {
  const index = columns.keyword?.index;
  return keywordText(at(cells, row, index), cellText(at(shown, row, index)), at(formulas, row, index));
}

function figuresOf(row: number, source: RowSource): Partial<Record<CountRole | PriceRole, Figure>> {
  const figures: Partial<Record<CountRole | PriceRole, Figure>> = {};
  for (const role of [...COUNT_ROLES, ...PRICE_ROLES]) {
    const figure = figureAt(row, role, source);
    if (figure) figures[role] = figure;
  }
  return figures;
}

function searchesOf(row: number, { cells, shown, columns, notations }: RowSource): SpanFigure | undefined {
  const [index, notation] = [columns.searches?.index, notations.searches];
  if (index === undefined || !notation) return undefined;
  return readSpan(at(cells, row, index), notation, cellText(at(shown, row, index)));
}

function at(cells: Cells | undefined, row: number, index: number | undefined): Cell {
  return index === undefined ? undefined : cells?.[row]?.[index];
}
