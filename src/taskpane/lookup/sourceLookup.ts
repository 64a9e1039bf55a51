import { columnLetters } from "../../workbook/a1";
import { literal } from "../../workbook/formulaLimits";
import type { CellValue, RangeContents } from "../../workbook/RangeContents";
import type { Places, SheetPart } from "../job/SheetPart";
import { BETWEEN, escaped, escapedIn, foundAs, keyText, summedAs } from "./keyText";
import { columnIn, LAST_ROW, scopeOf, type FixedColumn } from "./sourceScope";

/** A source, the columns whose cells together tell its rows apart, and the rows of each record; all counted from 0 in the range. */
export interface KeyedSource {
  readonly contents: RangeContents;
  /** The first names what a row is about. */
  readonly keys: readonly number[];
  readonly records: readonly (readonly number[])[];
  /** Whether rows of one key add up: else each row of a key that stands in several is a record of its own. */
  readonly adds: boolean;
}

/** How the rows of a record are found. */
export interface Sought {
  /** Its key; several where its rows spell it differently. */
  readonly keys: readonly string[];
  /** Among the rows of this key, counted from 1; rows that add up are all 1. */
  readonly nth: number;
}

/**
 * How formulas of a written table find a person's rows: by key, so that either may be sorted, and rows may come and go. What
 * cannot be found that way has to be written as it was read.
 */
export interface SourceLookup extends KeyedSource {
  /** By record; undefined where its key cannot be looked for, or does not tell its rows from others. */
  readonly sought: readonly (Sought | undefined)[];
  /** Whether rows to come are looked at, wherever they stand in these columns. */
  readonly whole: boolean;
  /** A column of the source, as far as it is looked through. */
  readonly column: (index: number) => FixedColumn;
  /** The column that holds the keys: the source's own, or the one that keysPart writes. */
  readonly keyColumn: (at: Places) => FixedColumn;
  /** The rows that are looked through, counted from 0 in the range. */
  readonly rows: readonly number[];
  /** Whether keys are put together on the written sheet. */
  readonly joins: boolean;
}

/** Each row of a key in several rows is sought below the one before; more than so many would make long formulas. */
const MOST_OF_A_KEY = 4;

/** Spellings of one key, each with a sum of its own. */
const MOST_SPELLINGS = 12;

const KEYS = "keys";
/** Rows that a source may grow by before keys that were put together end: as many again, and these. */
const MARGIN = 1000;

export function sourceLookup(source: KeyedSource): SourceLookup {
  const { contents, keys, records, adds } = source;
  // Of rows between areas that were selected nobody knows what they hold.
  const textOf = (row: readonly CellValue[]) => (contents.hasGaps ? undefined : keyText(keys.map((key) => row[key])));
  const texts = contents.values.map(textOf);
  const found = texts.map((text) => (text === undefined ? undefined : adds ? summedAs(text) : foundAs(text)));
  const scope = scopeOf(contents, found, records);
  const rows = contents.values.map((_, row) => row).slice(scope.first, scope.last + 1);
  const alike = rowsByKey(found, rows);
  const joins = keys.length > 1 || (!adds && rows.some((row) => typeof contents.values[row][keys[0]] !== "string"));
  const column = (index: number) => columnIn(contents, scope, index);
  return {
    ...source,
    sought: records.map((own) =>
      adds ? soughtTogether(own, texts, found, alike) : soughtAlone(own, texts, found, alike),
    ),
    whole: scope.whole,
    column,
    keyColumn: (at) => (joins ? columnOfKeys(at) : column(keys[0])),
    rows,
    joins,
  };
}

type Keys = readonly (string | undefined)[];
type RowsByKey = ReadonlyMap<string | undefined, readonly number[]>;

function rowsByKey(found: Keys, rows: readonly number[]): RowsByKey {
  const alike = new Map<string | undefined, number[]>();
  for (const row of rows) {
    const those = alike.get(found[row]);
    if (those) those.push(row);
    else alike.set(found[row], [row]);
  }
  return alike;
}

/** The keys of a record whose rows are all there are by these keys. */
function soughtTogether(own: readonly number[], texts: Keys, found: Keys, alike: RowsByKey): Sought | undefined {
  const keys = new Map(own.map((row) => [found[row], texts[row]]));
  const rows = [...keys.keys()].flatMap((key) => (key === undefined ? [] : (alike.get(key) ?? [])));
  const all = new Set(rows);
  const isWhole =
    !keys.has(undefined) &&
    keys.size <= MOST_SPELLINGS &&
    rows.length === own.length &&
    own.every((row) => all.has(row));
  return isWhole ? { keys: [...keys.values()].filter((key) => key !== undefined), nth: 1 } : undefined;
}

function soughtAlone([row]: readonly number[], texts: Keys, found: Keys, alike: RowsByKey): Sought | undefined {
  const nth = (alike.get(found[row]) ?? []).slice(0, MOST_OF_A_KEY).indexOf(row) + 1;
  const key = texts[row];
  return key === undefined || nth < 1 ? undefined : { keys: [key], nth };
}

/** Where keysPart stands, as formulas call its cells. */
function columnOfKeys(at: Places): FixedColumn {
  const range = at.column(KEYS);
  return { range, last: range.slice(range.indexOf(":") + 1) };
}

/**
 * The key of every row of the source below one another, put together by one formula, where a key has several parts or is no
 * text: MATCH and SUMIF look through one column.
 *
 * @param column where there is room for it, from the first row on
 */
export function keysPart({ contents, whole, rows, keys, joins, column }: SourceLookup, place: number): SheetPart[] {
  if (!joins) return [];
  const sourceRows = contents.row + contents.values.length;
  const height = whole ? Math.min(2 * sourceRows + MARGIN, LAST_ROW) : rows.length;
  const letters = columnLetters(place);
  const part = (index: number) => {
    const { range } = column(index);
    return whole ? range.replace(/\$([A-Z]+):\$([A-Z]+)$/, `$$$1$$1:$$$2$$${height}`) : range;
  };
  const last = Math.min(height + MARGIN, LAST_ROW);
  return [
    {
      id: KEYS,
      rows: 0,
      origin: () => ({ row: 0, column: place }),
      columns: () => ({ [KEYS]: `$${letters}$1:$${letters}$${last}` }),
      write: ({ row, column: at }) => {
        const joined = keys.map(part).join(`&"${BETWEEN}"&`);
        // A cell with an error names nothing, and is no problem of this sheet's.
        const formula = `=IFERROR(${keys.length > 1 ? joined : `${joined}&""`},"")`;
        // Whatever the source's cells look like, keys are words; a format also has the sheet reach as far as they may.
        const formats = [{ row: 0, column: 0, rows: height, columns: 1, numberFormat: "General" }];
        return {
          hidden: [{ column: at, columns: 1 }],
          spills: [{ row, column: at, formula, headed: false, rows: height, columns: 1, formats }],
        };
      },
    },
  ];
}

/**
 * The keys of a record as formulas write them: by the cells of its own row where these hold them, else as a text.
 *
 * @param cells what the cells of the row hold, and what formulas call them
 */
function keyFormulas({ keys }: Sought, cells: readonly (readonly [held: CellValue, cell: string])[]): string[] {
  const held = cells.map(([text]) => text).join(BETWEEN);
  const byCells = cells.map(([, cell]) => cell).join(`&"${BETWEEN}"&`);
  return keys.map((key) => (key === held && keys.length === 1 ? escapedIn(byCells, key) : literal(escaped(key))));
}

/** The cells of a row that hold its key, and what they hold. */
export type KeyCells = readonly (readonly [held: CellValue, cell: string])[];

/** The place of a record among the rows that are looked through, as a formula; "" where it is gone. */
export function placeFormula(lookup: SourceLookup, sought: Sought, cells: KeyCells, at: Places): string {
  const { range, last } = lookup.keyColumn(at);
  const [key] = keyFormulas(sought, cells);
  let place = `MATCH(${key},${range},0)`;
  for (let nth = 2; nth <= sought.nth; nth++) place = `${place}+MATCH(${key},INDEX(${range},${place}+1):${last},0)`;
  return `IFERROR(${place},"")`;
}

/** How many rows of the source a record has, as a formula. */
export function countFormula(lookup: SourceLookup, sought: Sought, cells: KeyCells, at: Places): string {
  const { range } = lookup.keyColumn(at);
  return keyFormulas(sought, cells)
    .map((key) => `COUNTIF(${range},"="&${key})`)
    .join("+");
}

/** The sum of a column of the source over the rows of a record, as a formula; of a record of one row also its average. */
export function sumFormula(
  lookup: SourceLookup,
  sought: Sought,
  cells: KeyCells,
  { index, at, by = "SUMIF" }: { readonly index: number; readonly at: Places; readonly by?: "SUMIF" | "AVERAGEIF" },
): string {
  const [{ range }, { range: figures }] = [lookup.keyColumn(at), lookup.column(index)];
  return keyFormulas(sought, cells)
    .map((key) => `${by}(${range},"="&${key},${figures})`)
    .join("+");
}

/**
 * The same of those rows alone whose cell in another column, such as their day, is less than a cell's.
 * @param by the other column
 */
export function sumBelowFormula(
  lookup: SourceLookup,
  sought: Sought,
  cells: KeyCells,
  {
    index,
    by,
    below,
    at,
  }: { readonly index: number; readonly by: number; readonly below: string; readonly at: Places },
): string {
  const { range } = lookup.keyColumn(at);
  const [figures, others] = [index, by].map((column) => lookup.column(column).range);
  return keyFormulas(sought, cells)
    .map((key) => `SUMIFS(${figures},${range},"="&${key},${others},"<"&${below})`)
    .join("+");
}
