import type { Held } from "../numbers/readFigure";
import type { Flag } from "./Flag";
import { contradictions } from "./contradictions";
import { isPaused } from "./isPaused";
import type { KeywordFigures, KeywordRecord } from "./KeywordTable";
import type { KeywordRow } from "./readRow";
import type { CountRole, FigureRole, PriceRole } from "./Role";
import { COUNT_ROLES, PRICE_ROLES } from "./Role";

/** From nothing there to nothing usable there. */
const WORSE: readonly Held[] = ["blank", "number", "numeral", "text", "unreadable"];

/** One keyword from its rows: counts added up, bids and searches from the first row that has them. */
export function toRecord(rows: readonly KeywordRow[]): KeywordRecord {
  const [first] = rows;
  const figures = figuresOf(rows);
  const held = heldOf(rows);
  const cpcStands = rows.length === 1 && first.figures.cpc?.value !== undefined;
  if (figures.cpc !== undefined && !cpcStands) delete held.cpc;
  return {
    row: first.row,
    rows: rows.map(({ row }) => row),
    keyword: first.keyword,
    words: first.words,
    ...present({ matchType: first.matchType, campaign: first.campaign, adGroup: first.adGroup, status: first.status }),
    isPaused: rows.every(({ status }) => isPaused(status)),
    ...present({ currency: first.currency, searches: rows.find((row) => row.searches?.span)?.searches?.span }),
    ...figures,
    held,
    flags: [...rows.flatMap(({ flags }) => flags), ...disagreements(rows), ...contradictions(first.row, figures)],
  };
}

function figuresOf(rows: readonly KeywordRow[]): KeywordFigures {
  const counts = Object.fromEntries(COUNT_ROLES.map((role) => [role, sum(valuesOf(rows, role))]));
  const prices = Object.fromEntries(PRICE_ROLES.map((role) => [role, valuesOf(rows, role).at(0)]));
  const stated = rows.length === 1 ? prices.cpc : undefined;
  return present({ ...counts, ...prices, cpc: stated ?? averageCpc(rows) });
}

/** Cost over clicks; without a cost column, the stated CPCs weighted by their clicks. Clicks like 4.848 give none. */
function averageCpc(rows: readonly KeywordRow[]): number | undefined {
  const clicks = sum(valuesOf(rows, "clicks"));
  if (clicks === undefined || clicks <= 0 || !Number.isInteger(clicks)) return undefined;
  const costs = rows.map(
    ({ figures: { cost, cpc, clicks: own } }) => cost?.value ?? timesClicks(cpc?.value, own?.value),
  );
  return costs.every((cost) => cost !== undefined) ? (sum(costs) ?? 0) / clicks : undefined;
}

function timesClicks(cpc: number | undefined, clicks: number | undefined): number | undefined {
  if (clicks === 0) return 0;
  return cpc === undefined || clicks === undefined ? undefined : cpc * clicks;
}

function heldOf(rows: readonly KeywordRow[]): Partial<Record<FigureRole, Held>> {
  const held: Partial<Record<FigureRole, Held>> = {};
  for (const { figures, searches } of rows) {
    const cells = searches ? { ...figures, searches } : figures;
    for (const [role, cell] of Object.entries(cells) as [FigureRole, { held: Held }][]) {
      held[role] = worse(held[role] ?? "blank", cell.held);
    }
  }
  return held;
}

function worse(a: Held, b: Held): Held {
  return WORSE[Math.max(WORSE.indexOf(a), WORSE.indexOf(b))];
}

/** What rows that go together do not agree about, of the things that do not add up. */
function disagreements(rows: readonly KeywordRow[]): Flag[] {
  const [{ row }] = rows;
  const prices = (["maxCpc", "lowBid", "highBid"] as const).filter((role) => differ(valuesOf(rows, role)));
  const flags: Flag[] = prices.map((role) => ({ what: "differs", row, role }));
  const searches = rows.flatMap((one) => one.searches?.span?.middle ?? []);
  if (differ(searches)) flags.push({ what: "differs", row, role: "searches" });
  return flags;
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values).size > 1;
}

function valuesOf(rows: readonly KeywordRow[], role: CountRole | PriceRole): number[] {
  return rows.flatMap(({ figures }) => figures[role]?.value ?? []);
}

/** undefined for no values: no figure is not the figure 0. */
function sum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0);
}

/** The entries of a record that hold something. */
function present<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}
