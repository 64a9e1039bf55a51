import type { RangeContents } from "../../../workbook/RangeContents";
import type { TrackGiven } from "./given";
import { TOLD_PARTS, type Matching } from "./matched";

/** What formulas can read of a source: which of its rows are a keyword's, and what these hold. */
export interface Live {
  readonly rows: boolean;
  readonly figures: boolean;
}

/** What formulas can read of the plan, and of the report. */
export function areLive(read: TrackGiven["read"], matching: Matching): Record<"plan" | "report", Live> {
  return { plan: planLive(read), report: reportLive(read, matching) };
}

function planLive({ plan: { contents, table: read } }: TrackGiven["read"]): Live {
  const figures = (["price", "setAside", "ahead"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  const rows = read.planned.every((one) => {
    const keys = [
      [read.columns.keyword?.index, one.keyword] as const,
      ...TOLD_PARTS.map((part) => [read.columns[part]?.index, one.told[part]] as const),
    ];
    return one.rows.every((row) => areSpelled(row, keys, contents));
  });
  return { rows, figures: rows && read.planned.every((one) => areFigures(one.rows, figures, contents)) };
}

function reportLive({ report: { contents, table: read } }: TrackGiven["read"], matching: Matching): Live {
  const figures = (["clicks", "cost", "conversions"] as const).flatMap((role) => read.columns[role]?.index ?? []);
  const rows = matching.rows.every(({ seen, spelled, planned }) => {
    const keys = [
      [read.columns.keyword?.index, spelled.keyword] as const,
      ...matching.parts.map(
        (part) => [read.columns[part]?.index, part === "matchType" ? spelled.matchType : planned.told[part]] as const,
      ),
    ];
    return (seen?.rows ?? []).every((row) => areSpelled(row, keys, contents));
  });
  return { rows, figures: rows && read.keywords.every((one) => areFigures(one.rows, figures, contents)) };
}

/** Whether SUMIFS reads the cells as they were read: numbers, or nothing. */
function areFigures(rows: readonly number[], places: readonly number[], { values, hasGaps }: RangeContents): boolean {
  const isFigure = (cell: unknown) => typeof cell === "number" || cell === "";
  return !hasGaps && rows.every((row) => places.every((place) => isFigure(values[row][place])));
}

type Key = readonly [place: number | undefined, sought: string];

/** Whether SUMIFS finds the row by the texts that it looks for: in any case of letters, but with each of their spaces. */
function areSpelled(row: number, keys: readonly Key[], { values }: RangeContents): boolean {
  return keys.every(
    ([place, sought]) => place === undefined || String(values[row][place]).toLowerCase() === sought.toLowerCase(),
  );
}
