import { HALF_CENT } from "./agreeRounded";
import type { Cells } from "../../text/cells";
import type { CellReader } from "./cellReader";
import type { Columns } from "./ColumnNames";
import { summedUp } from "./pivotHeadings";
import { headerText } from "./headerText";
import { nestedSums, type Figures } from "./nestedSums";
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
  const totals = sorted.leftOut
    .filter(({ why }) => why === "total")
    .map(({ row }) => roles.map((role) => cells.figure(row, role).value ?? 0));
  const beside = sumsAmong(lines);
  const others = lines.filter(({ row }) => !beside.has(row));
  const sums = new Set([...beside, ...groupsAmong(others, totals, isPivot(columns, roles))]);
  if (sums.size === 0) return sorted;
  const leftOut = [...sums].map((row) => ({ row, why: "total", held: rowLabel(values[row]) }) as const);
  return {
    dataRows: sorted.dataRows.filter((row) => !sums.has(row)),
    leftOut: [...sorted.leftOut, ...leftOut].sort((a, b) => a.row - b.row),
  };
}

/** Whether a table is a PivotTable, by its headings. */
export function isPivot<Role extends string>(columns: Columns<Role>, roles: readonly Role[]): boolean {
  return roles.some((role) => summedUp(headerText(columns[role]?.heading ?? "")) !== undefined);
}

/**
 * The rows of groups that stand above their members, as a PivotTable writes them. Where the table has a total, it tells
 * whether there are such groups; without one, only a PivotTable has groups of one member.
 */
function groupsAmong(lines: readonly Line[], totals: readonly Figures[], pivot: boolean): readonly number[] {
  if (totals.some((total) => isSumOf(total, lines))) return [];
  const places = nestedSums(lines.map(({ figures }) => figures));
  if (!places || !(pivot || isSure(lines, places))) return [];
  const members = lines.filter((_, at) => !places.has(at));
  const isTold = totals.length === 0 || totals.some((total) => isSumOf(total, members));
  return isTold ? [...places].map((at) => lines[at].row) : [];
}

function isSumOf(total: Figures, lines: readonly Line[]): boolean {
  const slack = HALF_CENT * (lines.length + 1);
  return total.every((figure, i) => {
    const added = lines.reduce((sum, { figures }) => sum + figures[i], 0);
    return figure === 0 || Math.abs(added - figure) <= slack + Math.abs(figure) * 1e-9;
  });
}

/** Whether groups are none by chance: two of them at least, each of several members and agreeing in several figures. */
function isSure(lines: readonly Line[], places: ReadonlySet<number>): boolean {
  const large = [...places].filter((at) => !places.has(at + 1) && at + 2 < lines.length && !places.has(at + 2));
  const areTold = large.every((at) => lines[at].figures.filter((figure) => figure !== 0).length >= FEWEST_FIGURES);
  return large.length >= FEWEST_ROWS && areTold;
}

function sumsAmong(lines: readonly Line[]): ReadonlySet<number> {
  const sums = new Set<number>();
  const below = [...lines].reverse();
  lines.forEach((line, i) => {
    const isLast = i === lines.length - 1;
    if (!line.isLabelled && line.isNamed && !isLast) return;
    const above = below.slice(lines.length - i);
    if (sumsUp(line, above, sums, isLast && line.isNamed && !line.isLabelled)) sums.add(line.row);
  });
  lines.forEach((line, i) => {
    if (sums.has(line.row) || (!line.isLabelled && line.isNamed && i > 0)) return;
    const isFirst = i === 0 && line.isNamed && !line.isLabelled;
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
