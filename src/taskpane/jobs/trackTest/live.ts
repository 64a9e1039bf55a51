import type { RangeContents } from "../../../workbook/RangeContents";
import type { TrackGiven } from "./given";

/** Whether formulas can read the figures of the plan, and of the report. */
export function areLive(read: TrackGiven["read"]): { readonly plan: boolean; readonly report: boolean } {
  return { plan: isPlanLive(read), report: isReportLive(read) };
}

function isPlanLive({ plan: { contents, table: read } }: TrackGiven["read"]): boolean {
  const places = (["price", "setAside", "ahead"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  return read.planned.every(({ rows }) => rows.every((row) => areFigures(row, places, contents)));
}

function isReportLive({ report: { contents, table: read } }: TrackGiven["read"]): boolean {
  const places = (["clicks", "cost", "conversions"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  return read.keywords.every(({ rows }) => rows.every((row) => areFigures(row, places, contents)));
}

/** Whether SUMIFS reads the cells as they were read: numbers, or nothing. */
function areFigures(row: number, places: readonly number[], { values, hasGaps }: RangeContents): boolean {
  return !hasGaps && places.every((place) => typeof values[row][place] === "number" || values[row][place] === "");
}
