import { cellAddress } from "../../../workbook/a1";
import type { Block } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import { sheetOf, type SheetPart, type SheetParts } from "../../job/sheetOf";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { countingNotes, customersFound } from "./found";
import { segmentNames } from "./names";
import { segmentPlace } from "./place";
import type { Segmentation } from "./segmentation";
import { besideRows, listPart } from "./rowSegments";
import { segmentsBeside } from "./segmentsBeside";
import type { SegmentGiven } from "./given";
import { growthCheck } from "../../lookup/growthCheck";
import { columnBeside, columnCells, columnsCalled } from "./surveyRefs";
import { CELL_START, fitPart, numbersPart, profilePart, segmentLayout, valueParts, type SegmentLayout } from "./tables";
import type { SegmentWords } from "./words.en";

const FIRST_WIDTHS = [190, 170];
const WIDTH = 130;
const NAME_WIDTH = 170;
const FIT = 3;
const CHARTS = 9;

/** The sheet of segments: their number and names to change, how well they fit, what they need and what they are worth. */
export function segmentsSheet(result: Segmentation, { read, draft }: SegmentGiven, says: Says<SegmentWords>): Sheet {
  const { customers: data } = read;
  const { words } = says;
  const { names } = segmentNames(result, data, draft.names[result.segments], words);
  const place = segmentPlace(data, draft.place);
  return {
    name: words.sheet.name,
    tableName: "Customer_segments",
    cellStart: CELL_START,
    besideKind: segmentsBeside,
    besides: place === "beside" ? words.besides(columnsCalled(columnBeside(data), 2)) : undefined,
    build(number) {
      const layout = segmentLayout({ data, result, names, place }, number, says);
      return sheetOf({
        title: words.sheet.name,
        notes: notesOf(layout, says),
        check: rowsLookedAt(layout, says),
        widths: widthsOf(layout),
        // What formulas look at comes before them: needs in numbers, then the profile, then what is read off it.
        parts: [
          namesPart(layout),
          ...numbersPart(layout),
          fitPart(layout, FIT),
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

function widthsOf({ numbers, labels, profile, list }: SegmentLayout): number[] {
  return Array.from({ length: numbers + labels.length }, (_, column) =>
    column === profile + 1 || column === list + 2 ? NAME_WIDTH : (FIRST_WIDTHS[column] ?? WIDTH),
  );
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
    cells: () => ({ count }),
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
      return { blocks, names: [{ name: count, row, column: column + 1 }] };
    },
  };
}

function chartsOf({ result, firstInput, tables, profile, words }: SegmentLayout) {
  const place = (from: number, to: number) => ({
    from: cellAddress(firstInput, from),
    to: cellAddress(tables - 2, to),
  });
  const fits = (column: number) => ({ row: firstInput + 1, column, rows: result.fits.length });
  return {
    chart: {
      title: words.sizes,
      series: words.customers,
      source: { row: tables, column: profile + 1, rows: result.segments + 1 },
      place: place(CHARTS + 6, CHARTS + 11),
      numberFormat: "#,##0",
    },
    scatters: [
      {
        title: words.fit,
        series: [{ name: words.silhouette, x: fits(FIT), y: fits(FIT + 3), drawn: "line" as const }],
        axes: { x: words.segments, y: words.silhouette },
        place: place(CHARTS, CHARTS + 5),
        numberFormat: "General",
      },
    ],
  };
}
