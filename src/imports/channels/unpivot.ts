import { cellText, isEmpty } from "../cells/cells";
import type { Cell, Cells } from "../../text/cells";
import { isMissing } from "../cells/isMissing";
import { shortText } from "../../text/shortText";
import { columnMatcher } from "../table/columnMatcher";
import { LONGEST_HEADING } from "../table/headerText";
import { looksNumeric } from "../table/looksNumeric";
import type { TableContents } from "../table/TableContents";
import { mayBeTotal } from "../table/totalLabel";
import { CHANNEL_COLUMN_NAMES } from "./channelColumnNames";
import { isPeriod } from "./period";

type Measure = "spend" | "returns";

/** A table whose months or channels stand in columns, as one with a row for each of them. */
export interface Unpivoted {
  readonly contents: TableContents;
  /** Of each row of `contents`, the row of the range that it comes from. */
  readonly rows: readonly number[];
  readonly headerRow: number;
  /** The rows of the range that sum others up, by their words. */
  readonly totals: readonly number[];
  /** The columns of the range that names and figures come from, the first of each; -1 for names that stand in headings. */
  readonly places: Readonly<Record<"channel" | Measure, number>>;
  /** What stood side by side, and what it was called there. */
  readonly across: "periods" | "channels";
  readonly names: readonly string[];
}

/** A column of figures: what it measures, and of whom or when. */
interface Figures {
  readonly column: number;
  readonly name: string;
  readonly measure: Measure;
  readonly rank: number;
}

const ROWS_SEARCHED = 20;
const { spend, returns, channel } = CHANNEL_COLUMN_NAMES;
const measureOf = columnMatcher({ spend, returns });
const names = columnMatcher({ channel });
const MARKS = /[\s_:|/–-]+/;

/**
 * Turns planners' own tables over: `Google spend`, `Google revenue`, `Meta spend` ... side by side, or `Jan spend` ... for
 * channels below one another; the same with the names in a row of their own above (merged cells leave the next ones blank);
 * and spend and revenue in rows, with channels or months across. Undefined where the headings say no such thing.
 */
export function unpivot(contents: TableContents): Unpivoted | undefined {
  const { values } = contents;
  const shown = values.map((row, r) => row.map((cell, c) => headingOf(cell, contents.text[r]?.[c])));
  for (let at = 0; at < Math.min(values.length, ROWS_SEARCHED); at++) {
    const sideBySide = figuresIn(shown[at]) ?? figuresIn(joined(shown[at - 1], shown[at]));
    if (sideBySide) return fromColumns(contents, shown, at, sideBySide);
    const inRows = measuresBelow(shown, at);
    if (inRows !== undefined) return fromRows(contents, shown, at, inRows);
  }
  return undefined;
}

/** Excel holds a month in a heading as a date, and shows its name. */
function headingOf(cell: Cell, text: Cell): string {
  return (typeof cell === "string" ? cell : cellText(text) || cellText(cell)).trim();
}

/** Columns named for what they measure and for whom; undefined unless two of them have both spend and returns. */
function figuresIn(headings: readonly string[] | undefined): Figures[] | undefined {
  if (!headings) return undefined;
  const found = headings.flatMap((heading, column) => {
    const parts = takenApart(heading);
    return parts ? [{ column, ...parts }] : [];
  });
  const best = [
    ...new Map(found.sort((a, b) => b.rank - a.rank).map((one) => [`${one.measure} ${one.name}`, one])).values(),
  ];
  const whole = best.filter(({ name, measure }) =>
    best.some((other) => other.name === name && other.measure !== measure),
  );
  return new Set(whole.map(({ name }) => name)).size >= 2 ? whole.sort((a, b) => a.column - b.column) : undefined;
}

/** `Google revenue` or `Revenue Google`: the longest words at either end that name what is measured. */
function takenApart(heading: string): Omit<Figures, "column"> | undefined {
  // Every way to part the words is tried: longer text is no heading.
  const short = shortText(heading, LONGEST_HEADING);
  if (short === undefined || measureOf(short)) return undefined;
  const words = short
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .trim()
    .split(MARKS)
    .filter((word) => word !== "");
  for (let taken = words.length - 1; taken > 0; taken--) {
    for (const [measure, name] of [
      [words.slice(-taken), words.slice(0, -taken)],
      [words.slice(0, taken), words.slice(taken)],
    ]) {
      const match = measureOf(measure.join(" "));
      if (match) return { name: name.join(" "), measure: match.role, rank: match.rank };
    }
  }
  return undefined;
}

/** Two rows of headings as one: a name counts for the cells to its right that have none. */
function joined(above: readonly string[] | undefined, below: readonly string[]): string[] | undefined {
  if (!above || above.filter((cell) => cell !== "").length < 2) return undefined;
  let name = "";
  return below.map((heading, column) => {
    if ((above[column] ?? "") !== "") name = above[column];
    return name === "" || !measureOf(heading) ? "" : `${name} | ${heading}`;
  });
}

/** The column that says of each row below a header whether it holds spend or returns. */
function measuresBelow(shown: readonly (readonly string[])[], at: number): number | undefined {
  const below = shown.slice(at + 1).filter((row) => row.some((cell) => cell !== ""));
  const column = shown[at].findIndex((_, c) => {
    const measures = new Set(below.map((row) => measureOf(row[c] ?? "")?.role));
    return measures.has("spend") && measures.has("returns");
  });
  if (column < 0 || below.length < 2) return undefined;
  const across = shown[at].filter(
    (heading, c) => c !== column && heading !== "" && below.some((row) => looksNumeric(row[c])),
  );
  return across.length >= 2 && across.every((heading) => !measureOf(heading)) ? column : undefined;
}

function fromColumns(
  contents: TableContents,
  shown: readonly (readonly string[])[],
  at: number,
  figures: readonly Figures[],
): Unpivoted {
  const across = [...new Set(figures.map(({ name }) => name))];
  const arePeriods = across.every(isPeriod);
  const places = across.filter((name) => !mayBeTotal([name]));
  const taken = new Set(figures.map(({ column }) => column));
  const key = shown[at].findIndex((heading, c) => !taken.has(c) && names(heading));
  const label = key >= 0 ? key : shown[at].findIndex((_, c) => !taken.has(c));
  const cellOf = (cells: Cells, row: number, name: string, measure: Measure): Cell => {
    const found = figures.find((one) => one.name === name && one.measure === measure);
    return found ? (cells[row]?.[found.column] ?? "") : "";
  };
  const below = rowsBelow(contents.values, at);
  const totals = new Set(below.filter((row) => mayBeTotal(contents.values[row])));
  const lines = below.flatMap((row) => (totals.has(row) ? [] : places.map((name) => ({ row, name }))));
  const long = (cells: Cells) =>
    lines.map(({ row, name }) => [
      arePeriods ? (cells[row]?.[label] ?? "") : name,
      cellOf(cells, row, name, "spend"),
      cellOf(cells, row, name, "returns"),
    ]);
  const head = [HEAD[0], ...(["spend", "returns"] as const).map((measure) => headFor(shown[at], figures, measure))];
  return {
    contents: {
      values: [head, ...long(contents.values)],
      text: [head, ...long(contents.text)],
      formats: contents.formats && [[], ...long(contents.formats)],
    },
    rows: [at, ...lines.map(({ row }) => row)],
    headerRow: at,
    totals: [...totals],
    places: {
      channel: arePeriods ? label : -1,
      spend: firstOf(figures, "spend"),
      returns: firstOf(figures, "returns"),
    },
    across: arePeriods ? "periods" : "channels",
    names: places,
  };
}

function firstOf(figures: readonly Figures[], measure: Measure): number {
  return figures.find((one) => one.measure === measure)?.column ?? -1;
}

const HEAD = ["Channel", "Spend", "Returns"] as const;

/** The heading of the new column: the currency that one of the old ones names, and whether it counts conversions. */
function headFor(headings: readonly string[], figures: readonly Figures[], measure: Measure): string {
  const one = figures.find((figure) => figure.measure === measure);
  const heading = headings[one?.column ?? -1] ?? "";
  const currency = /[([][^()[\]]{1,5}[)\]]/.exec(heading)?.[0] ?? "";
  const counts =
    one !== undefined &&
    measure === "returns" &&
    /conversion|lead|conv/i.test(heading) &&
    !/val|wert|waarde/i.test(heading);
  return `${counts ? "Conversions" : measure === "spend" ? HEAD[1] : HEAD[2]} ${currency}`.trim();
}

function fromRows(
  contents: TableContents,
  shown: readonly (readonly string[])[],
  at: number,
  measures: number,
): Unpivoted {
  const { values, text, formats } = contents;
  const below = rowsBelow(values, at);
  const across = shown[at].flatMap((heading, column) => {
    const isFigures = column !== measures && below.some((row) => looksNumeric(values[row][column]));
    return isFigures && heading !== "" && !mayBeTotal([heading]) ? [{ heading, column }] : [];
  });
  const arePeriods = across.every(({ heading }) => isPeriod(heading));
  const label = shown[at].findIndex((_, c) => c !== measures && across.every(({ column }) => column !== c));
  const totals = new Set(below.filter((row) => mayBeTotal([values[row][label] ?? ""])));
  const read = below.flatMap((row) => {
    const measure = measureOf(shown[row][measures])?.role;
    return measure && !totals.has(row) ? [{ row, measure }] : [];
  });
  const named = filledDown(
    values,
    read.map(({ row }) => row),
    label,
  );
  const lines = read.flatMap(({ row, measure }, i) => across.map((one) => ({ row, measure, name: named[i], ...one })));
  const long = (cells: Cells) =>
    lines.map(({ row, measure, name, heading, column }) => {
      const figure = cells[row]?.[column] ?? "";
      return [arePeriods ? name : heading, measure === "spend" ? figure : "", measure === "returns" ? figure : ""];
    });
  const isKept = (line: readonly Cell[]) => line.slice(1).some((cell) => !isMissing(cell));
  const kept = long(values).map(isKept);
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, i) => kept[i]);
  return {
    contents: {
      values: [HEAD, ...pick(long(values))],
      text: [HEAD, ...pick(long(text))],
      formats: formats && [[], ...pick(long(formats))],
    },
    rows: [at, ...pick(lines.map(({ row }) => row))],
    headerRow: at,
    totals: [...totals],
    places: { channel: arePeriods ? label : -1, spend: across[0].column, returns: across[0].column },
    across: arePeriods ? "periods" : "channels",
    names: across.map(({ heading }) => heading),
  };
}

function rowsBelow(values: Cells, at: number): number[] {
  return values.flatMap((cells, row) => (row > at && !cells.every(isEmpty) ? [row] : []));
}

/** A merged cell holds its name in its first row only. */
function filledDown(values: Cells, rows: readonly number[], column: number): Cell[] {
  let last: Cell = "";
  return rows.map((row) => {
    const cell = values[row][column];
    if (!isEmpty(cell)) last = cell;
    return last;
  });
}
