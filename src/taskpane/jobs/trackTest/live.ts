import type { RangeContents } from "../../../workbook/RangeContents";
import type { TrackGiven } from "./given";
import { TOLD_PARTS, type Matching } from "./matched";

/** Whether formulas can read the figures of the plan, and of the report. */
export function areLive(read: TrackGiven["read"], matching: Matching): Record<"plan" | "report", boolean> {
  return { plan: isPlanLive(read), report: isReportLive(read, matching) };
}

function isPlanLive({ plan: { contents, table: read } }: TrackGiven["read"]): boolean {
  const figures = (["price", "setAside", "ahead"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  return read.planned.every(({ rows, keyword, told }) => {
    const keys = [
      [read.columns.keyword?.index, keyword] as const,
      ...TOLD_PARTS.map((part) => [read.columns[part]?.index, told[part]] as const),
    ];
    return rows.every((row) => areFigures(row, figures, contents) && areSpelled(row, keys, contents));
  });
}

function isReportLive({ report: { contents, table: read } }: TrackGiven["read"], { rows, parts }: Matching): boolean {
  const figures = (["clicks", "cost", "conversions"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  const isSpelled = rows.every(({ seen, spelled, planned }) => {
    const keys = [
      [read.columns.keyword?.index, spelled.keyword] as const,
      ...parts.map(
        (part) => [read.columns[part]?.index, part === "matchType" ? spelled.matchType : planned.told[part]] as const,
      ),
    ];
    return (seen?.rows ?? []).every((row) => areSpelled(row, keys, contents));
  });
  return isSpelled && read.keywords.every((one) => one.rows.every((row) => areFigures(row, figures, contents)));
}

/** Whether SUMIFS reads the cells as they were read: numbers, or nothing. */
function areFigures(row: number, places: readonly number[], { values, hasGaps }: RangeContents): boolean {
  return !hasGaps && places.every((place) => typeof values[row][place] === "number" || values[row][place] === "");
}

type Key = readonly [place: number | undefined, sought: string];

/** Whether SUMIFS finds the row by the texts that it looks for: in any case of letters, but with each of their spaces. */
function areSpelled(row: number, keys: readonly Key[], { values }: RangeContents): boolean {
  return keys.every(
    ([place, sought]) => place === undefined || String(values[row][place]).toLowerCase() === sought.toLowerCase(),
  );
}
