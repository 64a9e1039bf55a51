import { cellAddress } from "../../../workbook/a1";
import { textWidth } from "../../../workbook/place/columnWidths";
import type { Block } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import { rowBelowFront } from "../../job/front";
import { sheetOf, type SheetParts } from "../../job/sheetOf";
import type { SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { countingNotes, customersFound } from "./found";
import { segmentNames } from "./names";
import { withinFormula, type Limits } from "../../job/limits";
import { MOST_SEGMENTS } from "./form";
import { segmentPlace } from "./place";
import type { Segmentation } from "./segmentation";
import { besideRows, listPart } from "./rowSegments";
import { segmentsBeside } from "./segmentsBeside";
import type { SegmentGiven } from "./given";
import { growthCheck } from "../../lookup/growthCheck";
import { columnBeside, columnCells, columnsCalled } from "./surveyRefs";
import { CELL_START, fitPart, numbersPart, profilePart, segmentLayout, valueParts, type SegmentLayout } from "./tables";
import { segmentsFront } from "./sheetFront";
import type { SegmentWords } from "./words.en";

const FIRST_WIDTHS = [190, 170];
const WIDTH = 104;
const NAME_WIDTH = 170;
const MOST_WIDTH = 220;
/** Beside the names, five columns wide where the page has them. */
const CHART = { first: 3, last: 7 };
const COUNTS: Limits = { from: 2, to: MOST_SEGMENTS, isWhole: true };
/** Lines that say where the answers came from and what to know. */
const NOTES = 4;

/** The sheet of segments: their number and names to change, how well they fit, what they need and what they are worth. */
export function segmentsSheet(result: Segmentation, { read, draft }: SegmentGiven, says: Says<SegmentWords>): Sheet {
  const { customers: data } = read;
  const { words } = says;
  const { names } = segmentNames(result, data, draft.names[result.segments], words);
  const place = segmentPlace(data, draft.place);
  const hasValues = result.values !== undefined;
  const front = segmentsFront(says, { hasValues, money: moneyFormats(says.numbers) });
  const firstInput = rowBelowFront(front, { notes: NOTES });
  return {
    name: words.sheet.name,
    tableName: "Customer_segments",
    cellStart: CELL_START,
    besideKind: segmentsBeside,
    besides: place === "beside" ? words.besides(columnsCalled(columnBeside(data), 2)) : undefined,
    build(number) {
      const layout = segmentLayout({ data, result, names, place, firstInput }, number, says);
      return sheetOf({
        title: words.sheet.name,
        front,
        texts: says.texts,
        notes: notesOf(layout, says),
        check: rowsLookedAt(layout, says),
        widths: widthsOf(layout),
        columns: layout.values - 1,
        // What formulas look at comes before them: needs in numbers, then the profile, then what is read off it.
        parts: [
          namesPart(layout),
          ...numbersPart(layout),
          fitPart(layout, layout.values),
          profilePart(layout),
          ...valueParts(layout),
          ...listPart(layout, number),
        ],
        rest: () => ({ ...chartsOf(layout), beside: besideRows(layout) }),
      });
    },
  };
}

/** Whether all rows of the survey are looked at, as a formula. */
function rowsLookedAt({ data }: SegmentLayout, { texts }: Says<SegmentWords>): SheetParts["check"] {
  const { contents, table } = data;
  const { needs, sights, firstRow, lastRow } = table.survey;
  const [need] = needs;
  const place = { contents, column: sights[need].column, first: firstRow, last: lastRow };
  const check = growthCheck({ ...place, range: columnCells(data, need) }, texts);
  return check === undefined ? undefined : () => check;
}

/** Columns of needs have room for their headings, which are the person's own words. */
function widthsOf({ numbers, labels, values, list, needsAt }: SegmentLayout): number[] {
  return Array.from({ length: numbers + labels.length }, (_, column) => {
    if (column === values || column === list + 2) return NAME_WIDTH;
    const label = labels[column - needsAt] ?? labels[column - numbers] ?? "";
    return FIRST_WIDTHS[column] ?? Math.min(MOST_WIDTH, Math.max(WIDTH, textWidth(label)));
  });
}

function notesOf(layout: SegmentLayout, says: Says<SegmentWords>): string[] {
  const { data, place, isOwn, words } = layout;
  const { contents } = data;
  const where =
    place === "beside" ? words.besideRows(contents.sheetName, columnsCalled(columnBeside(data), 2)) : words.onThisSheet;
  return [
    words.from(placeNamed(contents), [customersFound(data, says), ...countingNotes(data, says.words)].join(" ")),
    isOwn ? words.direct : words.translated,
    where,
    words.change,
  ];
}

/** The number of segments, and room for a name of each. */
function namesPart({ result, names, nameRows, count, words }: SegmentLayout): SheetPart {
  const rows = Array.from({ length: nameRows }, (_, i) => i);
  return {
    id: "assumptions",
    heading: words.assumptions,
    rows: nameRows + 1,
    cells: () => ({ count, segments: count }),
    guards: () => [
      { holds: withinFormula(count, COUNTS, () => undefined), words: `${words.count}: ${words.countAbout}` },
    ],
    write({ row, column }) {
      const blocks: Block[] = [
        { row, column, cells: [[words.count]] },
        { row, column: column + 1, cells: [[result.segments]], style: "input", numberFormat: "0" },
        { row: row + 1, column, cells: rows.map((i) => [words.nameOf(i + 1)]) },
        {
          row: row + 1,
          column: column + 1,
          cells: rows.map((i) => [names[i] === undefined ? null : { text: names[i] }]),
          style: "input",
        },
      ];
      const place = { row, column: column + 1 };
      const formula = `=${withinFormula(cellAddress(row, column + 1), COUNTS, () => undefined)}`;
      const about = words.countAbout;
      return {
        blocks,
        names: [{ name: count, ...place }],
        checks: [{ ...place, formula, title: words.count, about, wrong: about }],
      };
    },
  };
}

/** How large the segments are; and right of the page, with its figures, why there are so many. */
function chartsOf({ result, firstInput, tables, profile, values, words }: SegmentLayout) {
  const place = (from: number, to: number) => ({
    from: cellAddress(firstInput, from),
    to: cellAddress(tables - 2, to),
  });
  const fits = (column: number) => ({ row: firstInput + 1, column, rows: result.fits.length });
  return {
    chart: {
      title: words.sizes,
      series: words.customers,
      meanings: ["main"] as const,
      source: { row: tables, column: profile + 1, rows: result.segments + 1 },
      place: place(CHART.first, Math.min(CHART.last, values - 2)),
      numberFormat: "#,##0",
    },
    scatters: [
      {
        title: words.fit,
        series: [{ name: words.silhouette, x: fits(values), y: fits(values + 3), drawn: "line" as const }],
        axes: { x: words.segments, y: words.silhouette },
        place: place(values + 6, values + 11),
        numberFormat: "General",
      },
    ],
  };
}
