import type { TraitTold } from "../../../core/segments/traits/traitsOfSegments";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import { HELPERS, levelRows, levelsAt, levelsPart, MEANS } from "./levelsPart";
import { moreSegments } from "./tables";
import type { WhoLayout } from "./whoLayout";
import { ACCIDENT, DEGREES, MUCH, NOTABLE_SHARE, SOMETHING, type Degree } from "./traits";

/** The parts of the sheet of who the segments are: what each trait tells, what each segment tells, and all levels. */
export function whoParts(layout: WhoLayout): SheetPart[] {
  return [toldPart(layout), segmentsTold(layout), levelsPart(layout)];
}

/** What each trait tells, and where it shows most. */
function toldPart(layout: WhoLayout): SheetPart {
  const { words: who, traits } = layout;
  const rows = levelRows(layout);
  const isMean = (told: TraitTold) => told.rows.some(({ level }) => level === undefined);
  const means = new Set(layout.who?.traits.filter(isMean).map(({ trait }) => trait));
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
      // The first of those that tell most; one alone is no column to look it up in.
      const bestFormula =
        traits.length === 1
          ? `IF(${strongest}>0,${told(0)},"")`
          : `IF(SUMPRODUCT(MAX(${strongest}))>0,INDEX(${told(0)},MATCH(SUMPRODUCT(MAX(${strongest})),INDEX(${strongest},0),0)),"")`;
      const below = (place: number, numberFormat: string) => ({ row: row + 1, column: column + place, numberFormat });
      const only = (place: number) => cells.map((line) => [line[place]]);
      return {
        results: [
          { row, column, cells: [who.heads.told.slice(0, 4)], style: "result" },
          { row, column: column + 4, cells: [who.heads.told.slice(4)], style: "columnHeads" },
          { row: row + 1, column, cells: cells.map((line) => line.slice(0, 4)) },
          ...cells.map((line, i) => ({
            row: row + 1 + i,
            column: column + 4,
            cells: [line.slice(4, 6)],
            numberFormat: means.has(i) ? MEANS : "0%",
          })),
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
function segmentsTold(layout: WhoLayout): SheetPart {
  const { words: who, nameRows } = layout;
  const rows = levelRows(layout);
  return {
    id: "segments told",
    heading: who.segments,
    rows: nameRows + 2,
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
        const said = `${traitNamed(layout, `INDEX(${level.traits},${best})`)}&": "&INDEX(${level.levels},${best})`;
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
          {
            row: row + 1 + nameRows,
            column,
            cells: [[{ formula: `=${moreSegments(at, nameRows, layout.more)}` }]],
            style: "note",
          },
        ],
      };
    },
  };
}

/** The name of a trait; of those that the function numbers in the words of the sheet. */
function traitNamed({ traits }: WhoLayout, trait: string): string {
  return traits
    .filter(({ isNumbered }) => isNumbered)
    .reduceRight((named, { key, label }) => `IF(${trait}=${key},${literal(label)},${named})`, trait);
}
