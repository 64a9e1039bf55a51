import { cellText } from "../cells/cells";
import type { KeywordRow, RowSource } from "./readRow";
import { figureAt } from "./readRow";
import type { LeftOut } from "./LeftOut";
import type { CountRole } from "./Role";
import { COUNT_ROLES } from "./Role";
import { sumsKeywords } from "./totalLabel";

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

const HALF_CENT = 0.005;

/**
 * Checks the sums of the keywords against those total rows of the range that sum up keywords. A segmented report
 * repeats a total for each segment: rows of one label are added up, unless one of them stands for all segments.
 */
export function checkTotals(
  keywords: readonly KeywordRow[],
  leftOut: readonly LeftOut[],
  source: RowSource,
): TotalCheck[] {
  const byLabel = new Map<string, number[]>();
  for (const { row, why, label } of leftOut) {
    if (why === "total" && sumsKeywords(label)) byLabel.set(label, [...(byLabel.get(label) ?? []), row]);
  }
  return [...byLabel].flatMap(([label, rows]) =>
    COUNT_ROLES.flatMap((role) => checkOf(label, allSegments(rows, source), role, keywords, source) ?? []),
  );
}

function checkOf(
  label: string,
  rows: readonly number[],
  role: CountRole,
  keywords: readonly KeywordRow[],
  source: RowSource,
): TotalCheck | null {
  const stated = rows.flatMap((row) => figureAt(row, role, source)?.value ?? []);
  if (stated.length === 0) return null;
  const expected = sum(stated);
  const got = sum(keywords.flatMap(({ figures }) => figures[role]?.value ?? []));
  const rounding = HALF_CENT * (keywords.length + rows.length) + Math.abs(expected) * 1e-9;
  return { label, rows, role, expected, got, agrees: Math.abs(expected - got) <= rounding };
}

/** The row of a label that names no device, where others do: it already covers them. */
function allSegments(rows: readonly number[], { cells, columns }: RowSource): readonly number[] {
  const device = columns.device?.index;
  if (device === undefined || rows.length === 1) return rows;
  const whole = rows.filter((row) => !/\p{L}/u.test(cellText(cells[row][device])));
  return whole.length === 1 ? whole : rows;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
