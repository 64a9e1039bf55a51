import type { Cell, Cells } from "../../text/cells";
import { cellText, isEmpty } from "../cells/cells";
import { readDay } from "../dates/readDay";
import type { FoundColumn } from "./ColumnNames";
import type { OptionQuestion } from "./Question";
import { mayBeTotal, totalLabel } from "./totalLabel";

/** What a table looks like once every row says what it is about. */
export interface SpreadKey {
  readonly values: Cells;
  /** Rows that are known for headings of groups, or for the sums of one. */
  readonly marked: ReadonlyMap<number, "groupHeading" | "total">;
  /** The rows whose key was taken from above. */
  readonly filled: readonly number[];
  readonly question: OptionQuestion | null;
  /** Where the keys stand now, in a table that had no column for them. */
  readonly column?: FoundColumn;
}

/** What is asked about rows without a key: whether the one above is meant ("above"), or nobody ("nobody"). */
export const BLANK_KEY = "blankKey";
const OPTIONS = ["above", "nobody"] as const;
/** Fewer blanks are records without a key, as orders of guests are. */
const MANY_BLANKS = 1 / 5;

/** Where to look: the rows below `headerEnd`, the column of the key, and that of a day, where the table has one. */
export interface KeyPlace {
  readonly headerEnd: number | null;
  readonly key: number | undefined;
  readonly day: number | undefined;
  /** Other columns that may name it. */
  readonly others: readonly number[];
  /** The columns that a record fills. */
  readonly filled: readonly number[];
  /** The columns that the first of several rows may fill for all of them. */
  readonly once: readonly number[];
  /** The rows that hold the sums of others, which need no key. Looked for only where keys are missing. */
  readonly sums: () => ReadonlySet<number>;
  /** Whether blanks mean "as above" for certain, as in a PivotTable. */
  readonly isPivot: boolean;
}

/**
 * Gives every row its key, in tables that say it once for several: a grouped report, with the key in a line of its own above
 * its rows; or merged cells, with the key in the first row of several and blanks below. Blanks mean "as above" by themselves
 * where the days run on within each key, and only there; what could be either is asked.
 */
export function spreadKey(values: Cells, place: KeyPlace, answer: string | undefined): SpreadKey {
  const { headerEnd, key, others } = place;
  const first = (headerEnd ?? -1) + 1;
  const asIs: SpreadKey = { values, marked: new Map(), filled: [], question: null };
  if (key === undefined) return asIs;
  if (isGrouped(values.slice(first), key, place.day)) return grouped(values, first, key, place.day);
  const whole = withFirstRows(values, first, place);
  if (whole.filled.length > 0) return whole;
  const filled = [...values.keys()].slice(first).filter((row) => isRecord(values[row], place));
  const isBlank = (row: number) => isEmpty(values[row][key]);
  // A guest who is named elsewhere is not the customer above; a PivotTable names its groups' members there.
  const isNamed = (row: number) => !place.isPivot && others.some((column) => !isEmpty(values[row][column]));
  if (filled.some((row) => isBlank(row) && isNamed(row)) || !areMany(filled.filter(isBlank), filled, place))
    return asIs;
  const sums = place.sums();
  const rows = filled.filter((row) => !(sums.has(row) && isBlank(row)));
  if (!areMany(rows.filter(isBlank), rows, place) || !couldBeMerged(values, rows, key)) return asIs;
  const isSure = place.isPivot || runsOn(values, rows, place);
  const means = OPTIONS.find((option) => option === answer) ?? (isSure ? "above" : undefined);
  if (means === "above") return filledDown(values, rows, key);
  const example = cellText(values[rows[0]][key]).trim();
  return { ...asIs, question: means ? null : { about: "option", ask: BLANK_KEY, options: OPTIONS, example } };
}

/**
 * Whether the rows of a table stand in groups, each under a line that holds a word in this column, and but for sums nothing else:
 * no day at least.
 */
export function isGrouped(data: Cells, key: number, day?: number): boolean {
  let [heading, hasRows] = [false, false];
  for (const row of data) {
    if (row.every(isEmpty)) continue;
    const stands = !isEmpty(row[key]);
    if (stands && !isSum(row, key) && isHeading(row, day)) heading = true;
    else if (stands && !isSum(row, key)) return false;
    else if (!stands && heading) hasRows = true;
  }
  return hasRows;
}

/**
 * Lines of an order whose number, customer and day stand in its first row only, as merged cells leave them: a row without any of
 * these that holds a figure and a word is a line of the row above.
 */
function withFirstRows(values: Cells, first: number, { once, filled, key }: KeyPlace): SpreadKey {
  const figures = filled.filter((column) => !once.includes(column));
  const lines: number[] = [];
  const spread = [...values];
  let above: readonly Cell[] | undefined;
  for (let at = first; at < values.length; at++) {
    const row = values[at];
    const holds = figures.every((column) => !isEmpty(row[column]));
    const isLine = once.every((column) => isEmpty(row[column])) && !mayBeTotal(row);
    if (holds && isLine && above && hasWord(row, above)) {
      const from = above;
      spread[at] = row.map((cell, column) => (once.includes(column) ? from[column] : cell));
      lines.push(at);
    } else above = holds && key !== undefined && !isEmpty(row[key]) ? row : undefined;
  }
  const isMerged = once.length >= 2 && lines.length > 0;
  return isMerged
    ? { values: spread, marked: new Map(), filled: lines, question: null }
    : { values, marked: new Map(), filled: [], question: null };
}

/** What was bought is told in words, as in the row above. */
function hasWord(row: readonly Cell[], above: readonly Cell[]): boolean {
  return row.some((cell, column) => typeof cell === "string" && /\p{L}/u.test(cell) && !isEmpty(above[column]));
}

export function standsAlone(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isEmpty(cell)).length === 1;
}

const SUM = /^(?:grand |sub-?)?(?:total|totale|totaal|gesamt|summe|zwischensumme|som|subtotaal|sous-total|soma)\b/i;

/** Whether a row sums up those above it. */
export function isSum(row: readonly Cell[], key: number): boolean {
  return SUM.test(cellText(row[key]).trim()) || totalLabel(row)?.column === key;
}

function isHeading(row: readonly Cell[], day: number | undefined): boolean {
  return standsAlone(row) || (day !== undefined && isEmpty(row[day]));
}

function grouped(values: Cells, first: number, key: number, day: number | undefined): SpreadKey {
  const marked = new Map<number, "groupHeading" | "total">();
  const filled: number[] = [];
  const within: Cell[] = [];
  const spread = values.map((row, at) => {
    if (at < first || row.every(isEmpty)) return row;
    if (isEmpty(row[key])) {
      if (within.length === 0) return row;
      filled.push(at);
      return withKey(row, key, within.at(-1));
    }
    if (isHeading(row, day) && !isSum(row, key)) {
      marked.set(at, "groupHeading");
      within.push(row[key]);
      return row;
    }
    marked.set(at, "total");
    const summed = within.map((heading) => cellText(row[key]).includes(cellText(heading).trim())).lastIndexOf(true);
    if (summed >= 0) within.length = summed;
    return row;
  });
  return { values: spread, marked, filled, question: null };
}

function withKey(row: readonly Cell[], key: number, cell: Cell): readonly Cell[] {
  return row.map((own, column) => (column === key ? cell : own));
}

function isRecord(row: readonly Cell[], { filled, key }: KeyPlace): boolean {
  return !totalLabel(row) && filled.every((column) => column === key || !isEmpty(row[column]));
}

/** Blanks that are few are none of merged cells. */
function areMany(blanks: readonly number[], rows: readonly number[], { isPivot }: KeyPlace): boolean {
  return blanks.length > 0 && (isPivot || blanks.length >= rows.length * MANY_BLANKS);
}

/** Merged cells name each key once in a run, the first row's at least. */
function couldBeMerged(values: Cells, rows: readonly number[], key: number): boolean {
  if (isEmpty(values[rows[0]][key])) return false;
  return rows.every((row, i) => i === 0 || isEmpty(values[row][key]) || values[row][key] !== values[rows[i - 1]][key]);
}

/** Whether the days go on within each key and start anew with the next: such a table is in the order of its keys. */
function runsOn(values: Cells, rows: readonly number[], { key, day }: KeyPlace): boolean {
  if (key === undefined || day === undefined) return false;
  const keys = rows.map((row) => values[row][key]).filter((cell) => !isEmpty(cell));
  if (keys.length < 2 || new Set(keys).size < keys.length) return false;
  let startsAnew = false;
  return (
    rows.every((row, i) => {
      if (i === 0) return true;
      const [before, now] = [readDay(values[rows[i - 1]][day]), readDay(values[row][day])];
      if (before === undefined || now === undefined) return false;
      const isNew = !isEmpty(values[row][key]);
      if (isNew && now < before) startsAnew = true;
      return isNew || now >= before;
    }) && startsAnew
  );
}

function filledDown(values: Cells, rows: readonly number[], key: number): SpreadKey {
  const [spread, filled] = [[...values], [] as number[]];
  let above: Cell = "";
  for (const row of rows) {
    if (!isEmpty(values[row][key])) above = values[row][key];
    else {
      spread[row] = withKey(values[row], key, above);
      filled.push(row);
    }
  }
  return { values: spread, marked: new Map(), filled, question: null };
}
