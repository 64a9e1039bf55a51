import { blockAddress, cellAddress } from "../../../workbook/a1";
import { heldTexts, type HeldTexts } from "../../../workbook/heldTexts";
import { excelMoney } from "../../writing/excelMoney";
import { MOST_SEGMENTS, type Place } from "./assumptions";
import { isShare, needLabel } from "./needLabel";
import type { SegmentData } from "./segmentData";
import type { Segmentation } from "./segmentation";
import { answersIn, ownNeeds } from "./surveyRefs";

/** Everything that the written sheet depends on. */
export interface SegmentSheetData {
  readonly data: SegmentData;
  readonly result: Segmentation;
  readonly names: readonly string[];
  readonly place: Place;
  readonly locale: string;
  /** What was found in the cells, in a sentence. */
  readonly found: string;
}

/** What stands where on the sheet, and how its parts are called by formulas. */
export interface SegmentLayout extends SegmentSheetData {
  readonly firstInput: number;
  /** Rows for names of segments. */
  readonly nameRows: number;
  /** The heading row of the tables below, which may grow down as far as they like. */
  readonly tables: number;
  /** The first column of the profile, of the list of customers, and of the needs in numbers. */
  readonly profile: number;
  readonly list: number;
  readonly numbers: number;
  /** The cell with the number of segments, by its name. */
  readonly count: string;
  /** The names that the person gave, one below the other. */
  readonly nameCells: string;
  /** The needs, as one range for the functions; and whether it is the person's own. */
  readonly needs: string;
  readonly isOwn: boolean;
  readonly labels: readonly string[];
  readonly shares: readonly boolean[];
  /** The answers that formulas look for; long ones stand in cells to the right of all else. */
  readonly answers: HeldTexts;
  readonly money: { readonly whole: string; readonly exact: string };
}

/** What the names of the cells start with. */
export const CELL_START = "Segment";
/** Segment, Name, Customers and Share stand before the needs. */
const LEADING = 4;
/** The name and what SEGMENTVALUE gives. */
const VALUE_COLUMNS = 9;
const NOTES = 4;
const CHART_ROWS = 16;

export function segmentLayout(sheet: SegmentSheetData, number: number | ""): SegmentLayout {
  const { data, result, place, locale } = sheet;
  const { survey } = data.table;
  const firstInput = NOTES + 3;
  const nameRows = Math.max(8, result.segments);
  const tables = firstInput + Math.max(nameRows + 1, CHART_ROWS) + 2;
  const profile = result.values ? VALUE_COLUMNS + 1 : 0;
  const list = profile + LEADING + survey.needs.length + 1;
  const numbers = list + (place === "sheet" ? 4 : 0);
  const rows = survey.lastRow - survey.firstRow + 1;
  const own = ownNeeds(data);
  return {
    ...sheet,
    firstInput,
    nameRows,
    tables,
    profile,
    list,
    numbers,
    count: `${CELL_START}${number}_count`,
    nameCells: blockAddress(firstInput + 1, 1, nameRows, 1),
    needs: own ?? blockAddress(tables, numbers, rows + 1, survey.needs.length),
    isOwn: own !== undefined,
    labels: survey.needs.map((column) => needLabel(survey, column, data.contents.column)),
    answers: heldTexts(own === undefined ? answersIn(survey) : [], tables, numbers + survey.needs.length + 1),
    shares: survey.needs.map((column) => isShare(survey, column)),
    money: { whole: excelMoney(0, locale, undefined), exact: excelMoney(2, locale, undefined) },
  };
}

/** The segment of every row of the survey. */
export function segmentsFormula({ needs, count }: SegmentLayout): string {
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
