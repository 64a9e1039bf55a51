import type { Figure } from "../numbers/readFigure";
import type { SpanFigure } from "../numbers/readSpan";
import type { Flag, FlagKind } from "./Flag";
import type { CountRole, FigureRole, PriceRole } from "./Role";
import { WHOLE_ROLES } from "./Role";

/** No ad account has a trillion of anything. */
const TOO_LARGE = 1e12;

/** What is wrong with the figures of one row, each by itself. */
export function figureFlags(
  row: number,
  figures: Readonly<Partial<Record<CountRole | PriceRole, Figure>>>,
  searches: SpanFigure | undefined,
): Flag[] {
  const flags: Flag[] = [];
  for (const [role, { why, value }] of Object.entries(figures) as [FigureRole, Figure][]) {
    if (why) flags.push({ what: "unreadable", row, role, why });
    flags.push(...valueFaults(role, value).map((what) => ({ what, row, role })));
  }
  if (searches?.why) flags.push({ what: "unreadable", row, role: "searches", why: searches.why });
  flags.push(...valueFaults("searches", searches?.span?.low).map((what) => ({ what, row, role: "searches" as const })));
  return flags;
}

function valueFaults(role: FigureRole, value: number | undefined): FlagKind[] {
  if (value === undefined) return [];
  const faults: FlagKind[] = [];
  if (value < 0) faults.push("negative");
  if (Math.abs(value) >= TOO_LARGE) faults.push("tooLarge");
  if (WHOLE_ROLES.has(role) && !Number.isInteger(value)) faults.push("notWhole");
  return faults;
}
