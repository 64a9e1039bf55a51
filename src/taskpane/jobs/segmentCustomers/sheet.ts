import { growthCheck } from "../../lookup/growthCheck";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { textWidth } from "../../../workbook/place/columnWidths";
import type { Block, ChartPlan, CellToChange, ScatterPlan } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import { withinFormula, type Limits } from "../../job/limits";
import type { BehindParts } from "../../job/sheetBehind";
import { sheetOf, type SheetParts } from "../../job/sheetOf";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { MOST_SEGMENTS } from "./form";
import { countingNotes, customersFound } from "./found";
import type { SegmentGiven } from "./given";
import { segmentNames } from "./names";
import { segmentPlace } from "./place";
import { besideRows, listPart } from "./rowSegments";
import type { Segmentation } from "./segmentation";
import { segmentsBeside } from "./segmentsBeside";
import { segmentsFront } from "./sheetFront";
import { columnBeside, columnCells, columnsCalled } from "./surveyRefs";
import { fitPart, numbersPart, profilePart, segmentLayout, valueParts, type SegmentLayout } from "./tables";
import type { SegmentWords } from "./words.en";

/** What the names of the cells start with. */
const CELL_START = "Segment";
const FIRST_WIDTHS = [190, 170];
const WIDTH = 104;
const NAME_WIDTH = 170;
const MOST_WIDTH = 220;
/** Between words and the numbers before them, in points. */
const WORDS_INDENT = 8;
/** Beside the names, five columns wide where the page has them. */
const CHART = { first: 3, last: 7, rows: 16 };
/** Segment, Name, Customers and Share stand before the needs. */
const LEADING = 4;
const COUNTS: Limits = { from: 2, to: MOST_SEGMENTS, isWhole: true };
/** Of the table of fits, a gap, and the chart beside it. */
const FIT_WIDTHS = [WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, 24, 90, 90, 90, 90, 90, 90];

type BehindName = keyof SegmentWords["sheet"]["behind"];

/** The sheets of segments: their number and names to change and what they need; behind it what they are worth, and the rest. */
export function segmentsSheet(result: Segmentation, { read, draft }: SegmentGiven, says: Says<SegmentWords>): Sheet {
  const { customers: data } = read;
  const { words } = says;
  const { names: named } = segmentNames(result, data, draft.names[result.segments], words);
  const place = segmentPlace(data, draft.place);
  const front = segmentsFront(says, { hasValues: result.values !== undefined, money: moneyFormats(says.numbers) });
  const layout = segmentLayout({ data, result, names: named, place }, says);
  const behind = namesBehind(layout);
  return {
    name: words.sheet.name,
    tableName: "Customer_segments",
    cellStart: CELL_START,
    besideKind: segmentsBeside,
    besides: place === "beside" ? words.besides(columnsCalled(columnBeside(data), 2)) : undefined,
    behind: behind.map((name) => words.sheet.behind[name].name),
    build(number, names, only) {
      const nameOf = (name: BehindName) => names.behind.at(behind.indexOf(name)) ?? "";
      const numbers = layout.own ? undefined : nameOf("numbers");
      return sheetOf({
        only,
        title: words.sheet.name,
        front,
        texts: says.texts,
        notes: notesOf(layout, nameOf("customers"), says),
        check: rowsLookedAt(layout, says),
        widths: widthsOf(layout),
        columns: LEADING + layout.labels.length,
        parts: [namesPart(layout, `${CELL_START}${number}_count`), profilePart(layout)],
        names,
        behind: sheetsBehind(behind, layout, listPart(layout, number, numbers)),
        rest: (at) => ({ chart: sizesChart(layout, at), beside: besideRows(layout, at, numbers) }),
      });
    },
  };
}

/** Those that there is something for, in their order. */
function namesBehind({ result, place, own }: SegmentLayout): BehindName[] {
  const has: Readonly<Record<BehindName, boolean>> = {
    values: result.values !== undefined,
    fit: true,
    customers: place === "sheet",
    numbers: own === undefined,
  };
  return (Object.keys(has) as BehindName[]).filter((name) => has[name]);
}

function sheetsBehind(names: readonly BehindName[], layout: SegmentLayout, list: SheetPart): BehindParts[] {
  const { labels, words } = layout;
  const made: Readonly<Record<BehindName, Omit<BehindParts, "name" | "about">>> = {
    values: { widths: [nameWidth(layout), ...new Array<number>(8).fill(WIDTH)], parts: valueParts(layout) },
    fit: { widths: FIT_WIDTHS, parts: [fitPart(layout)], rest: (at) => ({ scatters: [fitChart(layout, at)] }) },
    customers: { widths: [NAME_WIDTH, WIDTH, nameWidth(layout)], heads: "list", parts: [list] },
    numbers: { widths: labels.map(needWidth), heads: "numbers", parts: [numbersPart(layout)] },
  };
  return names.map((name) => ({ ...words.behind[name], ...made[name] }));
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
function widthsOf({ labels }: SegmentLayout): number[] {
  return [...FIRST_WIDTHS, WIDTH, WIDTH, ...labels.map(needWidth)];
}

/** For the names of the segments, which formulas put there: no column grows with what they answer. */
function nameWidth({ names }: SegmentLayout): number {
  return Math.max(NAME_WIDTH, ...names.map((name) => textWidth(name) + WORDS_INDENT));
}

function needWidth(label: string): number {
  return Math.min(MOST_WIDTH, Math.max(WIDTH, textWidth(label)));
}

/** @param list the sheet with the segment of each customer, where there is one */
function notesOf(layout: SegmentLayout, list: string, says: Says<SegmentWords>): string[] {
  const { data, place, own, words } = layout;
  const { contents } = data;
  const where =
    place === "beside"
      ? words.besideRows(contents.sheetName, columnsCalled(columnBeside(data), 2))
      : words.onSheet(list);
  return [
    words.from(placeNamed(contents), [customersFound(data, says), ...countingNotes(data, says.words)].join(" ")),
    own ? words.direct : words.translated,
    where,
    words.change,
  ];
}

/** The number of segments, and room for a name of each. */
function namesPart({ result, names, nameRows, words }: SegmentLayout, count: string): SheetPart {
  const rows = Array.from({ length: nameRows }, (_, i) => i);
  return {
    id: "assumptions",
    heading: words.assumptions,
    // The chart stands beside them.
    rows: Math.max(nameRows + 1, CHART.rows),
    cells: () => ({ count, segments: count }),
    names: ({ row, column }) => [{ name: count, row, column: column + 1 }],
    inputs: ({ row, column }) => [
      { field: "segments", label: words.count, value: result.segments, numberFormat: "0", row, column: column + 1 },
      ...rows.map((at): CellToChange => {
        const place = { row: row + 1 + at, column: column + 1 };
        return {
          field: "names",
          at,
          of: String(result.segments),
          label: words.nameOf(at + 1),
          value: names[at],
          ...place,
        };
      }),
    ],
    columns: ({ row, column }) => ({ "typed names": blockAddress(row + 1, column + 1, nameRows, 1) }),
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
        checks: [{ ...place, formula, title: words.count, about, wrong: about }],
      };
    },
  };
}

/** How large the segments are. */
function sizesChart({ result, labels, words }: SegmentLayout, at: Places): ChartPlan {
  const first = at.row("assumptions");
  return {
    title: words.sizes,
    series: words.customers,
    meanings: ["main"],
    source: { row: at.row("profile"), column: 1, rows: result.segments + 1 },
    place: {
      from: cellAddress(first, CHART.first),
      to: cellAddress(first + CHART.rows - 1, Math.min(CHART.last, LEADING + labels.length - 1)),
    },
    numberFormat: "#,##0",
  };
}

/** How well each number of segments fits. */
function fitChart({ result, words }: SegmentLayout, at: Places): ScatterPlan {
  const row = at.row("fit");
  const fits = (column: number) => ({ row: row + 1, column, rows: result.fits.length });
  return {
    title: words.fit,
    series: [{ name: words.silhouette, x: fits(0), y: fits(3), drawn: "line" }],
    axes: { x: words.segments, y: words.silhouette },
    place: { from: cellAddress(row, 6), to: cellAddress(row + CHART.rows - 1, FIT_WIDTHS.length - 1) },
    numberFormat: "General",
  };
}
