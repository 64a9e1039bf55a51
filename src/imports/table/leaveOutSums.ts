import type { Cells } from "../../text/cells";
import type { CellReader } from "./cellReader";
import type { Columns } from "./ColumnNames";
import { summedUp } from "./pivotHeadings";
import { headerText } from "./headerText";
import { rowLabel } from "./rowLabel";
import { hasKey, type SortedRows } from "./sortRows";
import type { TableFormat } from "./TableFormat";
import { mayBeTotal } from "./totalLabel";

/** A row that may be a sum, with its figures. */
interface Line {
  readonly row: number;
  readonly figures: readonly number[];
  /** Whether one of its words says that it is a total. */
  readonly isLabelled: boolean;
  readonly isNamed: boolean;
}

/** What a row has to add up to, at least, before it counts as a sum although no word says so. */
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 2;
const HALF_CENT = 0.005;

/**
 * Leaves out the rows that hold the sums of others, wherever they stand and whatever they are called: subtotals of groups
 * ("Paid total"), the account's own row that has no name, a last line without a word that gives it away. A row that no word
 * marks has to agree in more than one figure and sum up more than one row, so that no record is taken for a sum by chance.
 */
export function leaveOutSums<Role extends string>(
  sorted: SortedRows,
  values: Cells,
  cells: CellReader<Role>,
  columns: Columns<Role>,
  { key, adds = [], isRecord }: Pick<TableFormat<Role, object, string, unknown>, "key" | "adds" | "isRecord">,
): SortedRows {
  const roles = adds.filter((role) => cells.has(role));
  if (roles.length === 0) return sorted;
  const at = columns[key]?.index;
  const lines = sorted.dataRows.map((row): Line => {
    const figures = roles.map((role) => cells.figure(row, role).value ?? 0);
    const isLabelled = mayBeTotal(values[row]) && isRecord?.(values[row], columns) !== true;
    return { row, figures, isLabelled, isNamed: hasKey(values[row], at) };
  });
  const isPivot = roles.some((role) => summedUp(headerText(columns[role]?.heading ?? "")) !== undefined);
  const sums = sumsAmong(lines, isPivot);
  if (sums.size === 0) return sorted;
  const leftOut = [...sums].map((row) => ({ row, why: "total", held: rowLabel(values[row]) }) as const);
  return {
    dataRows: sorted.dataRows.filter((row) => !sums.has(row)),
    leftOut: [...sorted.leftOut, ...leftOut].sort((a, b) => a.row - b.row),
  };
}

function sumsAmong(lines: readonly Line[], isPivot: boolean): ReadonlySet<number> {
  const sums = new Set<number>();
  const below = [...lines].reverse();
  lines.forEach((line, i) => {
    const isLast = i === lines.length - 1;
    if (!line.isLabelled && line.isNamed && !isLast && !isPivot) return;
    const above = below.slice(lines.length - i);
    if (sumsUp(line, above, sums, isLast && line.isNamed && !line.isLabelled)) sums.add(line.row);
  });
  lines.forEach((line, i) => {
    if (sums.has(line.row) || (!line.isLabelled && line.isNamed && i > 0 && !isPivot)) return;
    const isFirst = i === 0 && line.isNamed && !line.isLabelled && !isPivot;
    if (sumsUp(line, lines.slice(i + 1), sums, isFirst)) sums.add(line.row);
  });
  lines.forEach((line) => {
    if (sums.has(line.row) || (!line.isLabelled && line.isNamed)) return;
    const others = lines.filter((other) => other !== line);
    if (sumsUp(line, others, sums, true)) sums.add(line.row);
  });
  return sums;
}

/** Whether a row holds the sums of the rows next to it, or only of all of them. */
function sumsUp(line: Line, others: readonly Line[], sums: ReadonlySet<number>, ofAll: boolean): boolean {
  const { figures, isLabelled } = line;
  const told = figures.filter((figure) => figure !== 0).length;
  const enough = isLabelled ? 1 : line.isNamed ? FEWEST_FIGURES : 1;
  if (told < enough) return false;
  const added = figures.map(() => 0);
  let count = 0;
  let agrees = false;
  for (const other of others) {
    if (sums.has(other.row)) continue;
    count++;
    other.figures.forEach((figure, i) => (added[i] += figure));
    const slack = HALF_CENT * (count + 1);
    const over = figures.some((figure, i) => figure !== 0 && added[i] > figure + slack);
    if (over) return false;
    agrees =
      count >= (isLabelled ? 1 : FEWEST_ROWS) &&
      figures.every((figure, i) => figure === 0 || Math.abs(added[i] - figure) <= slack + Math.abs(figure) * 1e-9);
    if (agrees && !ofAll) return true;
  }
  return agrees;
}
