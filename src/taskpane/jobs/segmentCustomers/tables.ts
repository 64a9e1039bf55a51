import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import { heldTexts, type HeldTexts } from "../../../workbook/heldTexts";
import type { Data } from "../../job/JobData";
import { spill } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { moneyFormats, type MoneyFormats } from "../../writing/excelMoney";
import type { SegmentTable } from "./customers";
import { MOST_SEGMENTS, type SegmentPlace } from "./form";
import { isShare, needLabel } from "./names";
import type { Segmentation } from "./segmentation";
import { answersIn, columnInNumbers, ownNeeds, valueCells, type NeedCells } from "./surveyRefs";
import type { SegmentWords } from "./words.en";

/** Everything that the written sheet depends on. */
interface SegmentSheetData {
  readonly data: Data<SegmentTable>;
  readonly result: Segmentation;
  readonly names: readonly string[];
  readonly place: SegmentPlace;
  readonly firstInput: number;
}

/** What stands where on the sheet, and how its parts are called by formulas. */
export interface SegmentLayout extends SegmentSheetData {
  /** Rows for names of segments. */
  readonly nameRows: number;
  /** The heading row of the tables below, which may grow down as far as they like. */
  readonly tables: number;
  /** The first column of the profile, of the values, of the list of customers, and of the needs in numbers. */
  readonly profile: number;
  readonly values: number;
  /** The first column of the needs in the profile. */
  readonly needsAt: number;
  readonly list: number;
  readonly numbers: number;
  /** The cell with the number of segments, by its name. */
  readonly count: string;
  /** The names that the person gave, one below the other. */
  readonly nameCells: string;
  /** The needs, and whether they stand in the person's own cells. */
  readonly needs: NeedCells;
  readonly isOwn: boolean;
  readonly labels: readonly string[];
  readonly shares: readonly boolean[];
  /** The answers that formulas look for; long ones stand in cells to the right of all else. */
  readonly answers: HeldTexts;
  readonly money: MoneyFormats;
  readonly words: SegmentWords["sheet"];
}

/** What the names of the cells start with. */
export const CELL_START = "Segment";
/** Segment, Name, Customers and Share stand before the needs. */
const LEADING = 4;
/** The name and what SEGMENTVALUE gives. */
const VALUE_COLUMNS = 9;
const CHART_ROWS = 16;

export function segmentLayout(sheet: SegmentSheetData, number: number | "", says: Says<SegmentWords>): SegmentLayout {
  const { data, result, place, firstInput } = sheet;
  const { survey } = data.table;
  const nameRows = Math.max(8, result.segments);
  const tables = firstInput + Math.max(nameRows + 1, CHART_ROWS) + 2;
  const profile = 0;
  const values = profile + LEADING + survey.needs.length + 1;
  const list = values + (result.values ? VALUE_COLUMNS + 1 : 0);
  const numbers = list + (place === "sheet" ? 4 : 0);
  const rows = survey.lastRow - survey.firstRow + 1;
  const own = ownNeeds(data);
  return {
    ...sheet,
    nameRows,
    tables,
    profile,
    values,
    needsAt: profile + LEADING,
    list,
    numbers,
    count: `${CELL_START}${number}_count`,
    nameCells: blockAddress(firstInput + 1, 1, nameRows, 1),
    needs: own ?? {
      headed: blockAddress(tables, numbers, rows + 1, survey.needs.length),
      rows: blockAddress(tables + 1, numbers, rows, survey.needs.length),
    },
    isOwn: own !== undefined,
    labels: survey.needs.map((column) => needLabel(survey, column, data.contents.column, says.words)),
    answers: heldTexts(own === undefined ? answersIn(survey) : [], tables, numbers + survey.needs.length + 1),
    shares: survey.needs.map((column) => isShare(survey, column)),
    money: moneyFormats(says.numbers),
    words: says.words.sheet,
  };
}

/** The segment of every row of these needs; a heading is answered by one. */
function segmentsFormula(needs: string, { count }: SegmentLayout): string {
  return `WORTH.SEGMENT(${needs},${count})`;
}

/** The cells of the profile for formulas elsewhere, fixed, with room for as many segments as there can be. */
export function profileCells({ tables, profile, labels }: SegmentLayout): {
  table: string;
  numbers: string;
  names: string;
} {
  const last = tables + MOST_SEGMENTS + 2;
  const fixed = (from: number, column: number, to: number) =>
    [cellAddress(from, column), cellAddress(last, to)].map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$")).join(":");
  return {
    table: fixed(tables, profile, profile + LEADING + labels.length - 1),
    numbers: fixed(tables + 1, profile, profile),
    names: fixed(tables + 1, profile + 1, profile + 1),
  };
}

/** Why so many segments: how well each number fits. */
export function fitPart(layout: SegmentLayout, column: number): SheetPart {
  const { needs, result, firstInput, words } = layout;
  const { fits, segments } = result;
  const asked = fits.some((fit) => fit.segments === segments) ? "" : `,${segments}`;
  const rows = asked === "" ? fits.length : segments - 1;
  return spill("fit", {
    heading: words.fit,
    origin: () => ({ row: firstInput, column }),
    formula: () => `WORTH.SEGMENTFIT(${needs.headed}${asked})`,
    rows: rows + 1,
    columns: 5,
    heads: words.heads.fit,
    formats: columnFormats(rows, ["0", "#,##0.0", "0.0%", "0.000"]),
  });
}

export function profilePart(layout: SegmentLayout): SheetPart {
  const { needs, nameCells, tables, profile, shares, result, words } = layout;
  const rows = result.segments + 2;
  const below = (column: number) => blockAddress(tables + 1, profile + column, MOST_SEGMENTS + 2, 1);
  const part = spill("profile", {
    heading: words.profile,
    origin: () => ({ row: tables, column: profile }),
    formula: () => `WORTH.SEGMENTPROFILE(${needs.headed},${segmentsFormula(needs.headed, layout)},${nameCells})`,
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
  const columns = { "profile names": below(1), "profile customers": below(2), "profile shares": below(3) };
  return { ...part, columns: () => columns };
}

/** What SEGMENTPROFILE calls its last rows, and what the sheet does. */
function lastRows({ all, spread }: SegmentLayout["words"]) {
  return [["All", "plain", all] as const, ["Spread", "plain", spread] as const];
}

/** What each segment is worth, with its name before it. */
export function valueParts(layout: SegmentLayout): SheetPart[] {
  const { data, result, tables, money, nameRows, words } = layout;
  const value = data.table.survey.columns.value?.index;
  if (!result.values || value === undefined) return [];
  const someMissing = result.withoutValue > 0 || !isPlain(layout, value);
  const { values: first } = layout;
  const values = valueCells(data, value, someMissing);
  const segments = segmentsFormula(layout.needs.rows, layout);
  const { numbers, names } = profileCells(layout);
  const nameOf = (cell: string) => `=IF(${cell}="","",IFERROR(INDEX(${names},MATCH(${cell},${numbers},0)),""))`;
  const nameCells = Array.from({ length: nameRows }, (_, i) => [
    { formula: nameOf(cellAddress(tables + 1 + i, first + 1)) },
  ]);
  const below = (column: number) => blockAddress(tables + 1, first + column, nameRows, 1);
  return [
    spill("values", {
      origin: () => ({ row: tables, column: first + 1 }),
      formula: () => `WORTH.SEGMENTVALUE(${someMissing ? `IF(${values}="","",${segments})` : segments},${values})`,
      rows: result.segments + 1,
      columns: 8,
      heads: words.heads.values,
      formats: columnFormats(result.segments, ["0", "#,##0", "0%", money.exact, money.exact, money.whole, "0%", "0"]),
      marks: [{ row: 1, column: 3, rows: result.segments, columns: 1, mark: { kind: "bars" } }],
    }),
    {
      id: "valueNames",
      columns: () => ({ "value names": below(0), "value averages": below(4), "value indexes": below(8) }),
      heading: words.values,
      rows: nameRows + 1,
      origin: () => ({ row: tables, column: first }),
      write: () => ({
        results: [
          { row: tables, column: first, cells: [[words.heading]], style: "columnHeads" },
          { row: tables + 1, column: first, cells: nameCells },
        ],
      }),
    },
  ];
}

function isPlain({ data }: SegmentLayout, column: number): boolean {
  const { notation } = data.table.survey.sights[column];
  return notation?.kind === "number" && notation.plain;
}

/** The answers in numbers, a formula a column, where the functions cannot look at the person's own cells. */
export function numbersPart(layout: SegmentLayout): SheetPart[] {
  const { data, tables, numbers, labels, isOwn, shares, answers, words } = layout;
  if (isOwn) return [];
  const { survey } = data.table;
  const rows = survey.lastRow - survey.firstRow + 1;
  return [
    {
      id: "numbers",
      heading: words.inNumbers,
      rows: rows + 1,
      origin: () => ({ row: tables, column: numbers }),
      write: () => ({
        blocks: [
          { row: tables, column: numbers, cells: [labels.map((label) => ({ text: label }))], style: "columnHeads" },
          ...answers.blocks,
        ],
        spills: survey.needs.map((column, i) => ({
          row: tables + 1,
          column: numbers + i,
          formula: `=${columnInNumbers(data, column, answers.called)}`,
          headed: false,
          rows,
          columns: 1,
          formats: [{ row: 0, column: 0, rows, columns: 1, numberFormat: shares[i] ? "0" : "General" }],
        })),
      }),
    },
  ];
}
