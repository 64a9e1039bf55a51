import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import { heldTexts, type HeldTexts } from "../../../workbook/heldTexts";
import type { Data } from "../../job/JobData";
import { fixed, spill } from "../../job/parts";
import { TABLE_ROW } from "../../job/sheetBehind";
import { said, spokenIn, type Spoken } from "../../job/said";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { moneyFormats, type MoneyFormats } from "../../writing/excelMoney";
import type { SegmentTable } from "./customers";
import { MOST_SEGMENTS, type SegmentPlace } from "./form";
import { isShare, needLabel } from "./names";
import type { Segmentation } from "./segmentation";
import { answersIn, columnInNumbers, ownNeeds, valueCells, type NeedCells } from "./surveyRefs";
import type { SegmentWords } from "./words.en";

/** What the parts of the sheets have in common. */
export interface SegmentLayout {
  readonly data: Data<SegmentTable>;
  readonly result: Segmentation;
  readonly names: readonly string[];
  /** Those of them that the person typed, by the place of their segments. */
  readonly typed: readonly (string | undefined)[];
  readonly place: SegmentPlace;
  /** Rows for names of segments. */
  readonly nameRows: number;
  /** The needs in the person's own cells, where formulas can look at these. */
  readonly own: NeedCells | undefined;
  readonly labels: readonly string[];
  /** Whether the range of the needs begins with what they are called. */
  readonly isHeaded: boolean;
  /** What a segment without a name is called. */
  readonly numbered: (segment: number) => string;
  readonly shares: readonly boolean[];
  /** The answers that formulas look for; long ones stand in cells right of the answers in numbers. */
  readonly answers: HeldTexts;
  readonly money: MoneyFormats;
  readonly words: SegmentWords["sheet"];
  readonly who: SegmentWords["who"]["sheet"];
  readonly plan: SegmentWords["plan"];
  readonly rest: SegmentWords["rest"]["sheet"];
  readonly steady: SegmentWords["steady"];
  readonly spoken: Spoken;
  readonly percent: (share: number) => string;
}

/** What the tables of the sheets are called, before their number. */
export const SEGMENTS_TABLE = "Customer_segments";

/** Segment, Name, Customers and Share stand before the needs. */
export const LEADING = 4;

export function segmentLayout(
  sheet: Pick<SegmentLayout, "data" | "result" | "names" | "typed" | "place">,
  says: Says<SegmentWords>,
): SegmentLayout {
  const { data, result } = sheet;
  const { survey } = data.table;
  const own = ownNeeds(data);
  return {
    ...sheet,
    nameRows: Math.max(8, result.segments),
    own,
    labels: survey.needs.map((column) => needLabel(survey, column, data.contents.column, says.words)),
    isHeaded: own === undefined || survey.headerRow !== null,
    numbered: says.words.numbered,
    answers: heldTexts(own === undefined ? answersIn(survey) : [], TABLE_ROW, survey.needs.length + 1),
    shares: survey.needs.map((column) => isShare(survey, column)),
    money: moneyFormats(says.numbers),
    words: says.words.sheet,
    who: says.words.who.sheet,
    plan: says.words.plan,
    rest: says.words.rest.sheet,
    steady: says.words.steady,
    spoken: spokenIn(says.numbers),
    percent: (share) => says.numbers.percent(share),
  };
}

/** The needs with their headings, and their rows alone: the person's own cells, or those that hold them in numbers. */
export function needsAt({ own }: SegmentLayout, at: Places): NeedCells {
  return own ?? { headed: at.column("needs headed"), rows: at.column("needs") };
}

/** The segment of every row of these needs; a heading is answered by one. */
export function segmentsFormula(needs: string, at: Places): string {
  return `WORTH.SEGMENT(${needs},${at.cell("count")})`;
}

/** The cells of the profile for formulas elsewhere, fixed, with room for as many segments as there can be. */
export function profileCells(at: Places): { readonly table: string; readonly numbers: string; readonly names: string } {
  return {
    table: fixed(at.column("profile")),
    numbers: fixed(at.column("profile numbers")),
    names: fixed(at.column("profile names")),
  };
}

/** Why so many segments: how well each number fits. */
export function fitPart(layout: SegmentLayout): SheetPart {
  const { result, words } = layout;
  const { fits, segments } = result;
  const asked = fits.some((fit) => fit.segments === segments) ? "" : `,${segments}`;
  const rows = asked === "" ? fits.length : segments - 1;
  return spill("fit", {
    heading: words.fit,
    formula: (at) => `WORTH.SEGMENTFIT(${needsAt(layout, at).headed}${asked})`,
    rows: rows + 1,
    columns: 5,
    heads: words.heads.fit,
    formats: columnFormats(rows, ["0", "#,##0.0", "0.0%", "0.000"]),
    marks: [{ row: 1, column: 4, rows, columns: 1, mark: { kind: "words", words: [["yes", "main", words.yes]] } }],
  });
}

export function profilePart(layout: SegmentLayout): SheetPart {
  const { shares, result, words } = layout;
  const rows = result.segments + 2;
  const part = spill("profile", {
    heading: words.profile,
    formula: (at) => {
      const { headed } = needsAt(layout, at);
      return `WORTH.SEGMENTPROFILE(${headed},${segmentsFormula(headed, at)},${at.column("names")})`;
    },
    rows: rows + 1,
    columns: 4 + shares.length,
    heads: words.heads.profile,
    formats: columnFormats(rows, ["0", "", "#,##0", "0%", ...shares.map((isShare) => (isShare ? "0%" : "0.00"))]),
    // Each need by itself: a share and a rating do not compare.
    marks: [
      ...shares.map((_, i) => {
        return { row: 1, column: LEADING + i, rows: result.segments, columns: 1, mark: { kind: "heat" } } as const;
      }),
      { row: 1, column: 0, rows: MOST_SEGMENTS + 2, columns: 1, mark: { kind: "words", words: lastRows(words) } },
    ],
  });
  return {
    ...part,
    columns({ row, column }) {
      const below = (i: number) => blockAddress(row + 1, column + i, MOST_SEGMENTS + 2, 1);
      return {
        profile: blockAddress(row, column, MOST_SEGMENTS + 3, LEADING + shares.length),
        "profile numbers": below(0),
        "profile names": below(1),
        "profile customers": below(2),
        "profile shares": below(3),
      };
    },
  };
}

/** What SEGMENTPROFILE calls its last rows, and what the sheet does. */
function lastRows({ all, spread }: SegmentLayout["words"]) {
  return [["All", "plain", all] as const, ["Spread", "plain", spread] as const];
}

/** What each segment is worth, with its name before it. */
export function valueParts(layout: SegmentLayout): SheetPart[] {
  const { data, result, money, nameRows, words } = layout;
  const value = data.table.survey.columns.value?.index;
  if (!result.values || value === undefined) return [];
  const someMissing = result.withoutValue > 0 || !isPlain(layout, value);
  const values = valueCells(data, value, someMissing);
  const nameOf = (cell: string, { numbers, names }: ReturnType<typeof profileCells>) =>
    `=IF(${cell}="","",IFERROR(INDEX(${names},MATCH(${cell},${numbers},0)),""))`;
  return [
    {
      id: "valueNames",
      columns({ row, column }) {
        const below = (i: number) => blockAddress(row + 1, column + i, nameRows, 1);
        return {
          "value names": below(0),
          "value averages": below(4),
          // From the cell of its formula on, so that what looks at them is worked out after it.
          "values by segment": blockAddress(row, column + 1, nameRows + 1, 8),
          "value indexes": below(8),
        };
      },
      heading: words.values,
      rows: nameRows + 1,
      write: ({ row, column }, at) => {
        const profile = profileCells(at);
        const cells = Array.from({ length: nameRows }, (_, i) => [
          { formula: nameOf(cellAddress(row + 1 + i, column + 1), profile) },
        ]);
        return {
          results: [
            { row, column, cells: [[words.heading]], style: "result" },
            { row: row + 1, column, cells },
          ],
        };
      },
    },
    spill("values", {
      origin: (at) => ({ row: at.row("valueNames"), column: 1 }),
      formula: (at) => {
        const segments = segmentsFormula(needsAt(layout, at).rows, at);
        return `WORTH.SEGMENTVALUE(${someMissing ? `IF(${values}="","",${segments})` : segments},${values})`;
      },
      rows: result.segments + 1,
      columns: 8,
      heads: words.heads.values,
      formats: columnFormats(result.segments, ["0", "#,##0", "0%", money.exact, money.exact, money.whole, "0%", "0"]),
      marks: [{ row: 1, column: 3, rows: result.segments, columns: 1, mark: { kind: "bars" } }],
    }),
  ];
}

function isPlain({ data }: SegmentLayout, column: number): boolean {
  const { notation } = data.table.survey.sights[column];
  return notation?.kind === "number" && notation.plain;
}

/** The answers in numbers, a formula a column, where the functions cannot look at the person's own cells. */
export function numbersPart({ data, labels, shares, answers, words }: SegmentLayout): SheetPart {
  const { survey } = data.table;
  const rows = survey.lastRow - survey.firstRow + 1;
  return {
    id: "numbers",
    heading: words.inNumbers,
    rows: rows + 1,
    columns: ({ row, column }) => ({
      "needs headed": blockAddress(row, column, rows + 1, labels.length),
      needs: blockAddress(row + 1, column, rows, labels.length),
    }),
    write: ({ row, column }) => ({
      blocks: [
        { row, column, cells: [labels.map((label) => ({ text: label }))], style: "columnHeads" },
        ...answers.blocks,
      ],
      spills: survey.needs.map((need, i) => ({
        row: row + 1,
        column: column + i,
        formula: `=${columnInNumbers(data, need, answers.called)}`,
        headed: false,
        rows,
        columns: 1,
        formats: [{ row: 0, column: 0, rows, columns: 1, numberFormat: shares[i] ? "0" : "General" }],
      })),
    }),
  };
}

/** What is said, as a formula, where there are more segments than rows for them. */
export function moreSegments(at: Places, rows: number, words: (count: string) => string): string {
  const count = `(${at.cell("count")}-${rows})`;
  return `IF(${count}>0,${said(words("{count}"), { count })},"")`;
}
