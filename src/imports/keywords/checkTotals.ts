import { agreeRounded } from "../table/agreeRounded";
import type { CellReader } from "../table/cellReader";
import type { LeftOut } from "../table/LeftOut";
import type { KeywordRow } from "./readRow";
import type { CountRole, Role } from "./Role";
import { COUNT_ROLES } from "./Role";
import type { ReportSubject } from "../ads/AdHeadings";
import { sumsUp } from "./sumsUp";

/** A figure of a total row against the sum of the keywords that were read. */
export interface TotalCheck {
  /** The label of the total row, such as `Total: Keywords`. */
  readonly label: string;
  readonly rows: readonly number[];
  readonly role: CountRole;
  readonly expected: number;
  readonly got: number;
  /** Whether they agree, allowing for figures that the export rounded to cents. */
  readonly agrees: boolean;
}

/**
 * Checks the sums of the keywords against those total rows of the range that sum up keywords. A segmented report
 * repeats a total for each segment: rows of one label are added up, unless one of them stands for all segments.
 */
export function checkTotals(
  keywords: readonly KeywordRow[],
  leftOut: readonly LeftOut<string>[],
  cells: CellReader<Role>,
  subject: ReportSubject,
): TotalCheck[] {
  const byLabel = new Map<string, number[]>();
  for (const { row, why, held } of leftOut) {
    if (why === "total" && sumsUp(held, subject)) byLabel.set(held, [...(byLabel.get(held) ?? []), row]);
  }
  return [...byLabel].flatMap(([label, rows]) =>
    COUNT_ROLES.flatMap((role) => checkOf(label, allSegments(rows, cells), role, keywords, cells) ?? []),
  );
}

function checkOf(
  label: string,
  rows: readonly number[],
  role: CountRole,
  keywords: readonly KeywordRow[],
  cells: CellReader<Role>,
): TotalCheck | null {
  const stated = rows.flatMap((row) => cells.figure(row, role).value ?? []);
  if (stated.length === 0) return null;
  const expected = sum(stated);
  const got = sum(keywords.flatMap(({ figures }) => figures[role]?.value ?? []));
  return { label, rows, role, expected, got, agrees: agreeRounded(expected, got, keywords.length + rows.length) };
}

/** The row of a label that names no device, where others do: it already covers them. */
function allSegments(rows: readonly number[], cells: CellReader<Role>): readonly number[] {
  if (!cells.has("device") || rows.length === 1) return rows;
  const whole = rows.filter((row) => !/\p{L}/u.test(cells.text(row, "device")));
  return whole.length === 1 ? whole : rows;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
