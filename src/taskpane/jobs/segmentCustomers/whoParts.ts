import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Mark, SheetCell } from "../../../workbook/SheetPlan";
import { fixed, spill } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { MOST_SEGMENTS } from "./form";
import { needsAt, segmentsFormula, type SegmentLayout } from "./tables";
import { numberedTrait, type TraitRefs } from "./traitRefs";
import { ACCIDENT, DEGREES, MUCH, NOTABLE_SHARE, SOMETHING, type Degree } from "./traits";

/** Trait and Level stand before the segments; All, Tells and By accident behind them. */
const LEADING = 2;
const TRAILING = 3;
const HELPERS = LEADING + MOST_SEGMENTS + TRAILING;
/** Levels that may come to those there are. */
const MORE_LEVELS = 60;
/** The number of the segment in each column, and in the others one that no segment has. */
const NONE = 99;
const SEGMENTS = Array.from({ length: MOST_SEGMENTS }, (_, i) => i + 1);
const NUMBERS = `{${[NONE, NONE, ...SEGMENTS, NONE, NONE, NONE].join()}}`;
/** Means are as large as they are; shares stand between 0 and 1. */
const FIGURES = "[>1]#,##0.0;[>=0]0%;General";

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
export function whoColumns({ result }: SegmentLayout): number {
  return LEADING + result.segments + TRAILING + MORE_SEGMENTS;
}

/** The parts of the sheet of who the segments are: what each trait tells, what each segment tells, and all levels. */
export function whoParts(layout: SegmentLayout, refs: TraitRefs): SheetPart[] {
  return [toldPart(layout, refs), segmentsTold(layout, refs), levelsPart(layout, refs)];
}

function levelRows({ result }: SegmentLayout): number {
  return (result.who?.traits ?? []).reduce((rows, { rows: own }) => rows + own.length, 0);
}

/** Every level of every trait in each segment, as the function answers, with what is worked out of it in hidden columns. */
function levelsPart(layout: SegmentLayout, refs: TraitRefs): SheetPart {
  const { words, who, result } = layout;
  const rows = levelRows(layout);
  const height = rows + MORE_LEVELS + 1;
  const part = spill("levels", {
    heading: who.levels,
    formula: (at) => {
      const segments = segmentsFormula(needsAt(layout, at).rows, at);
      return `WORTH.TRAITS(${segments},${refs.cells})`;
    },
    rows: rows + 1,
    columns: LEADING + result.segments + TRAILING,
    heads: who.heads.levels,
    formats: [{ row: 1, column: LEADING, rows, columns: whoColumns(layout) - LEADING, numberFormat: FIGURES }],
    marks: [
      {
        row: 0,
        column: LEADING,
        rows: 1,
        columns: MOST_SEGMENTS + TRAILING,
        mark: named([
          ["All", words.all],
          ["Tells", who.strength],
          ["By accident", who.accident],
        ]),
      },
      { row: 1, column: 1, rows: rows + MORE_LEVELS, columns: 1, mark: named([["Mean", who.meanLevel]]) },
      ...(refs.traits.some(({ isNumbered }) => isNumbered)
        ? [
            {
              row: 1,
              column: 0,
              rows: rows + MORE_LEVELS,
              columns: 1,
              mark: named(refs.traits.map(({ label }, i) => [numberedTrait(i), label])),
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
      const names = SEGMENTS.slice(0, whoColumns(layout) - LEADING).map((segment): SheetCell => ({
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
          { row: place.row, column: place.column + LEADING, cells: [names], style: "columnHeads" },
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

function levelsAt(at: Places, rows: number): Levels {
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

/** What each trait tells, and where it shows most. */
function toldPart(layout: SegmentLayout, { traits }: TraitRefs): SheetPart {
  const { who } = layout;
  const rows = levelRows(layout);
  return {
    id: "told",
    heading: who.told,
    rows: traits.length + 1,
    cells: ({ row, column }) => ({ "trait that tells most": fixed(cellAddress(row, column + HELPERS)) }),
    write({ row, column }, at) {
      const level = levelsAt(at, rows);
      const names = fixed(at.column("names"));
      const cells = traits.map(({ key, label, isNumbered }, i): SheetCell[] => {
        const own = (place: number) => cellAddress(row + 1 + i, column + place);
        const of = `(${level.traits}=${key})`;
        const most = (figure: string) => `SUMPRODUCT(MAX(${of}*${figure}))`;
        const [degree, strength, accident, best] = [own(1), own(6), own(7), own(HELPERS)];
        const isTold = `${degree}=${literal(who.degrees.nothing)}`;
        const there = (figure: string) => ({ formula: `=IF(${isTold},"",INDEX(${figure},${best}))` });
        return [
          isNumbered ? { text: label } : { formula: `=${key}` },
          { formula: `=${degreeFormula(strength, accident, who.degrees)}` },
          { formula: `=IF(${isTold},"",INDEX(${names},INDEX(${level.segment},${best})))` },
          {
            formula: `=IF(${isTold},"",IF(INDEX(${level.levels},${best})="Mean",${literal(who.meanLevel)},INDEX(${level.levels},${best})))`,
          },
          there(level.top),
          there(level.all),
          { formula: `=${most(level.tells)}` },
          { formula: `=${most(level.accident)}` },
        ];
      });
      const best = traits.map(({ key }): SheetCell[] => {
        const of = `(${level.traits}=${key})`;
        const highest = `(${level.lift}=SUMPRODUCT(MAX(${of}*${level.lift})))`;
        return [{ formula: `=${level.rows + 1}-SUMPRODUCT(MAX(${of}*${highest}*${level.place}))` }];
      });
      const told = (place: number) => blockAddress(row + 1, column + place, traits.length, 1);
      const strongest = `(${told(6)}*(${told(7)}<${ACCIDENT}))`;
      // The first of those that tell most.
      const bestFormula = `IF(SUMPRODUCT(MAX(${strongest}))>0,INDEX(${told(0)},MATCH(SUMPRODUCT(MAX(${strongest})),INDEX(${strongest},0),0)),"")`;
      const below = (place: number, numberFormat: string) => ({ row: row + 1, column: column + place, numberFormat });
      const only = (place: number) => cells.map((line) => [line[place]]);
      return {
        results: [
          { row, column, cells: [who.heads.told.slice(0, 4)], style: "result" },
          { row, column: column + 4, cells: [who.heads.told.slice(4)], style: "columnHeads" },
          { row: row + 1, column, cells: cells.map((line) => line.slice(0, 4)) },
          { ...below(4, FIGURES), cells: only(4) },
          { ...below(5, FIGURES), cells: only(5) },
          { ...below(6, "0.00"), cells: only(6) },
          { ...below(7, "0%"), cells: only(7) },
          { row, column: column + HELPERS, cells: [[{ formula: `=${bestFormula}` }]] },
          { row: row + 1, column: column + HELPERS, cells: best },
        ],
        marks: [
          {
            row: row + 1,
            column: column + 1,
            rows: traits.length,
            columns: 1,
            mark: {
              kind: "words",
              words: DEGREES.map((degree) => [who.degrees[degree], MEANINGS[degree]] as const),
            },
          },
        ],
      };
    },
  };
}

const MEANINGS = { nothing: "plain", little: "open", something: "main", much: "good" } as const;

function degreeFormula(tells: string, accident: string, degrees: Readonly<Record<Degree, string>>): string {
  const [nothing, little, something, much] = DEGREES.map((degree) => literal(degrees[degree]));
  return `IF(${accident}>=${ACCIDENT},${nothing},IF(${tells}<${SOMETHING},${little},IF(${tells}<${MUCH},${something},${much})))`;
}

/** What each segment tells of itself: the level of which it has most more than everyone. */
function segmentsTold(layout: SegmentLayout, refs: TraitRefs): SheetPart {
  const { who, nameRows } = layout;
  const rows = levelRows(layout);
  return {
    id: "segments told",
    heading: who.segments,
    rows: nameRows + 1,
    columns: ({ row, column }) => ({ "told of segments": blockAddress(row + 1, column + 1, nameRows, 1) }),
    write({ row, column }, at) {
      const level = levelsAt(at, rows);
      const count = at.cell("count");
      const names = fixed(at.column("names"));
      const more = (segment: number) => `IFERROR((${level.column(segment)}-${level.all})*${level.counts},0)`;
      const lines = Array.from({ length: nameRows }, (_, i): readonly SheetCell[][] => {
        const segment = i + 1;
        const [most, best] = [HELPERS, HELPERS + 1].map((place) => cellAddress(row + segment, column + place));
        const isThere = (formula: string) => ({ formula: `=IF(${segment}>${count},"",${formula})` });
        const isTold = (formula: string) => isThere(`IF(${most}<${NOTABLE_SHARE},"",${formula})`);
        const said = `INDEX(${traitsNamed(refs, level.traits)},${best})&": "&INDEX(${level.levels},${best})`;
        return [
          [
            isThere(`INDEX(${names},${segment})`),
            isThere(`IF(${most}<${NOTABLE_SHARE},${literal(who.likeAll)},${said})`),
          ],
          [isTold(`INDEX(${level.column(segment)},${best})`), isTold(`INDEX(${level.all},${best})`)],
          [
            { formula: `=IF(${segment}>${count},0,SUMPRODUCT(MAX(${more(segment)})))` },
            { formula: `=${level.rows + 1}-SUMPRODUCT(MAX((${more(segment)}=${most})*${level.place}))` },
          ],
        ];
      });
      return {
        results: [
          { row, column, cells: [who.heads.segments.slice(0, 2)], style: "result" },
          { row, column: column + 2, cells: [who.heads.segments.slice(2)], style: "columnHeads" },
          { row: row + 1, column, cells: lines.map(([said]) => said) },
          { row: row + 1, column: column + 2, cells: lines.map(([, shares]) => shares), numberFormat: "0%" },
          { row: row + 1, column: column + HELPERS, cells: lines.map(([, , helpers]) => helpers) },
        ],
      };
    },
  };
}

/** The column of the traits' names; those that the function numbers in the words of the sheet. */
function traitsNamed({ traits }: TraitRefs, column: string): string {
  return traits
    .filter(({ isNumbered }) => isNumbered)
    .reduceRight((named, { key, label }) => `IF(${column}=${key},${literal(label)},${named})`, column);
}

function named(words: readonly (readonly [word: string, shown: string])[]): Mark {
  return { kind: "words", words: words.map(([word, shown]) => [word, "plain", shown] as const) };
}
