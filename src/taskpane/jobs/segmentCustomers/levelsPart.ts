import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Mark, SheetCell } from "../../../workbook/SheetPlan";
import { fixed, spill } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { MOST_SEGMENTS } from "./form";
import { numberedTrait } from "./traitRefs";
import { ACCIDENT } from "./traits";
import type { WhoLayout } from "./whoLayout";

/** Trait and Level stand before the segments; All, Tells and By accident behind them. */
const LEADING = 2;
const TRAILING = 3;
/** Where columns begin that are worked out of those of the function, counted from its first. */
export const HELPERS = LEADING + MOST_SEGMENTS + TRAILING;
/** Levels that may come to those there are. */
const MORE_LEVELS = 60;
/** The number of the segment in each column, and in the others one that no segment has. */
const NONE = 99;
const SEGMENTS = Array.from({ length: MOST_SEGMENTS }, (_, i) => i + 1);
const NUMBERS = `{${[NONE, NONE, ...SEGMENTS, NONE, NONE, NONE].join()}}`;
/** Means are as large as they are; shares stand between 0 and 1. A level that comes later may move either to other rows. */
const SHARES = "[>1]#,##0.0;[>=0]0%;General";
/** Of a number that people name. */
export const MEANS = "#,##0.0#";

/** The columns that what is told of traits and segments is taken from, one below the other on the sheet of traits. */
interface Levels {
  readonly rows: number;
  readonly traits: string;
  readonly levels: string;
  readonly column: (segment: number) => string;
  readonly all: string;
  readonly tells: string;
  readonly accident: string;
  readonly top: string;
  readonly lift: string;
  readonly segment: string;
  readonly counts: string;
  readonly place: string;
}

/** Of the names over the columns of segments, in points. */
const NAMES_HEIGHT = 48;

/** Segments that somebody may ask for beside those there are. */
const MORE_SEGMENTS = 2;

/** How many columns the sheet of who the segments are takes. */
export function whoColumns({ segments }: Pick<WhoLayout, "segments">): number {
  return LEADING + segments + TRAILING + MORE_SEGMENTS;
}

export function levelRows({ who }: WhoLayout): number {
  return (who?.traits ?? []).reduce((rows, { rows: own }) => rows + own.length, 0);
}

/** The rows of means, counted from the first level. */
function meanRows({ who }: WhoLayout): number[] {
  const levels = (who?.traits ?? []).flatMap(({ rows }) => rows.map(({ level }) => level));
  return levels.flatMap((level, row) => (level === undefined ? [row] : []));
}

/** Every level of every trait in each segment, as the function answers, with what is worked out of it in hidden columns. */
export function levelsPart(layout: WhoLayout): SheetPart {
  const { words: who, all, segments } = layout;
  const rows = levelRows(layout);
  const height = rows + MORE_LEVELS + 1;
  const columns = whoColumns(layout) - LEADING;
  const part = spill("levels", {
    heading: who.levels,
    formula: (at) => `WORTH.TRAITS(${layout.people(at)})`,
    rows: rows + 1,
    columns: LEADING + segments + TRAILING,
    heads: who.heads.levels,
    formats: [
      { row: 1, column: LEADING, rows, columns, numberFormat: SHARES },
      ...meanRows(layout).map((row) => ({ row: row + 1, column: LEADING, rows: 1, columns, numberFormat: MEANS })),
    ],
    marks: [
      {
        row: 0,
        column: LEADING,
        rows: 1,
        columns: MOST_SEGMENTS + TRAILING,
        mark: named([...(layout.called ?? []), ["All", all], ["Tells", who.strength], ["By accident", who.accident]]),
      },
      { row: 1, column: 1, rows: rows + MORE_LEVELS, columns: 1, mark: named([["Mean", who.meanLevel]]) },
      ...(layout.traits.some(({ isNumbered }) => isNumbered)
        ? [
            {
              row: 1,
              column: 0,
              rows: rows + MORE_LEVELS,
              columns: 1,
              mark: named(layout.traits.map(({ label }, i) => [numberedTrait(i), label])),
            },
          ]
        : []),
    ],
  });
  return {
    ...part,
    rows: part.rows + 1,
    // From the cell of the formula on: a spreadsheet that has to find out which cells a formula fills works out once more what looks
    // at them without it.
    columns: ({ row, column }) => {
      const below = (i: number) => fixed(blockAddress(row + 1, column + i, height, 1));
      return {
        levels: fixed(blockAddress(row + 1, column, height, HELPERS)),
        "all of level": below(HELPERS),
        "tells of level": below(HELPERS + 1),
        "accident of level": below(HELPERS + 2),
        "top of level": below(HELPERS + 3),
        "lift of level": below(HELPERS + 4),
        "segment of level": below(HELPERS + 5),
        "counts of level": below(HELPERS + 6),
        "place of level": below(HELPERS + 7),
      };
    },
    write(place, at) {
      const from = { row: place.row + 1, column: place.column };
      const count = at.cell("count");
      // Over as many columns as are printed.
      const numbered = layout.called ? [] : SEGMENTS.slice(0, whoColumns(layout) - LEADING);
      const names = numbered.map((segment): SheetCell => ({
        formula: `=INDEX(${at.column("names")},${segment})`,
      }));
      const levels = at.column("levels");
      const cells = Array.from({ length: height - 1 }, (_, i): SheetCell[] => {
        const [all, , accident, top] = [0, 1, 2, 3].map((place) =>
          cellAddress(from.row + 1 + i, from.column + HELPERS + place),
        );
        const of = (column: string | number) => `INDEX(${levels},${i + 2},${column})`;
        const ifFilled = (formula: string): SheetCell => ({ formula: `=IF(${of(1)}="",0,${formula})` });
        const figures = `IF(${NUMBERS}<=${count},${of(0)})`;
        const behind = (place: number) => of(`${count}+${LEADING + place}`);
        return [
          ifFilled(behind(1)),
          ifFilled(behind(2)),
          ifFilled(behind(3)),
          ifFilled(`SUMPRODUCT(MAX(${figures}))`),
          ifFilled(`${top}-${all}`),
          ifFilled(`${count}+1-SUMPRODUCT(MAX((${figures}=${top})*(${count}+1-${NUMBERS})))`),
          ifFilled(`(${accident}<${ACCIDENT})*(${of(2)}<>"Mean")`),
          height - 1 - i,
        ];
      });
      const written = part.write(from, at);
      return {
        ...written,
        results: [
          ...(names.length > 0
            ? [{ row: place.row, column: place.column + LEADING, cells: [names], style: "columnHeads" } as const]
            : []),
          { row: from.row, column: from.column + HELPERS, cells: [new Array<number>(8).fill(0), ...cells] },
        ],
        // Names take several lines of their columns.
        joined: names.map((_, i) => {
          return { row: place.row, column: place.column + LEADING + i, rows: 1, columns: 1, heights: [NAMES_HEIGHT] };
        }),
        hidden: [{ column: from.column + HELPERS, columns: 8 }],
      };
    },
  };
}

export function levelsAt(at: Places, rows: number): Levels {
  const column = (id: string) => at.column(`${id} of level`);
  return {
    rows: rows + MORE_LEVELS + 1,
    traits: `INDEX(${at.column("levels")},0,1)`,
    levels: `INDEX(${at.column("levels")},0,2)`,
    column: (segment) => `INDEX(${at.column("levels")},0,${LEADING + segment})`,
    all: column("all"),
    tells: column("tells"),
    accident: column("accident"),
    top: column("top"),
    lift: column("lift"),
    segment: column("segment"),
    counts: column("counts"),
    place: column("place"),
  };
}

function named(words: readonly (readonly [word: string, shown: string])[]): Mark {
  return { kind: "words", words: words.map(([word, shown]) => [word, "plain", shown] as const) };
}
