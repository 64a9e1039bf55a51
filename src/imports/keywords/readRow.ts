import { currencyNamed } from "../../text/numbers/currency";
import type { Figure } from "../numbers/readFigure";
import type { SpanFigure } from "../numbers/readSpan";
import type { CellReader } from "../table/cellReader";
import type { Flag } from "./Flag";
import { figureFlags } from "./figureFlags";
import { keywordText } from "./keywordText";
import type { MatchType } from "./matchType";
import { matchTypeNamed } from "./matchType";
import { keywordNotation } from "./notation";
import type { CountRole, PriceRole, Role } from "./Role";
import { COUNT_ROLES, PRICE_ROLES } from "./Role";

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
  readonly account: string;
  readonly status: string;
  readonly currency: string | null;
  readonly figures: Readonly<Partial<Record<CountRole | PriceRole, Figure>>>;
  readonly searches?: SpanFigure;
  readonly flags: readonly Flag[];
}

/** Reads one row of a keyword table. */
export function readRow(row: number, cells: CellReader<Role>): KeywordRow {
  const text = (role: Role) => cells.text(row, role);
  const { keyword, flag } = keywordText(
    cells.cell(row, "keyword"),
    cells.shown(row, "keyword"),
    cells.formula(row, "keyword"),
  );
  const { words, matchType } = keywordNotation(keyword);
  const figures = figuresOf(row, cells);
  const searches = cells.has("searches") ? cells.span(row, "searches") : undefined;
  const flags = figureFlags(row, figures, searches);
  return {
    row,
    keyword,
    words,
    isKnown: flag !== "keywordLost",
    matchType: matchTypeNamed(text("matchType")) ?? matchType,
    campaign: text("campaign"),
    adGroup: text("adGroup"),
    account: text("account"),
    status: text("status"),
    currency: currencyNamed(text("currency")),
    figures,
    searches,
    flags: flag ? [{ what: flag, row }, ...flags] : flags,
  };
}

function figuresOf(row: number, cells: CellReader<Role>): Partial<Record<CountRole | PriceRole, Figure>> {
  const roles = [...COUNT_ROLES, ...PRICE_ROLES].filter((role) => cells.has(role));
  return Object.fromEntries(roles.map((role) => [role, cells.figure(row, role)]));
}
