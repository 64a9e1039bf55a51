import { growthCheck } from "../../lookup/growthCheck";
import { cellAddress } from "../../../workbook/a1";
import { textWidth } from "../../../workbook/place/columnWidths";
import type { ChartPlan, ScatterPlan } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import type { BehindParts } from "../../job/sheetBehind";
import { sheetOf, type SheetParts } from "../../job/sheetOf";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { countingNotes, customersFound } from "./found";
import type { SegmentGiven } from "./given";
import { whoColumns } from "./levelsPart";
import { segmentNames } from "./names";
import { segmentNamesPart } from "./segmentNamesPart";
import { namingPart } from "./naming";
import { segmentPlace } from "./place";
import { restParts } from "./restParts";
import { besideRows, listPart } from "./rowSegments";
import type { Segmentation } from "./segmentation";
import { segmentsBeside } from "./segmentsBeside";
import { segmentsFront } from "./sheetFront";
import { columnBeside, columnCells, columnsCalled } from "./surveyRefs";
import { steadyPart } from "./steady";
import {
  fitPart,
  LEADING,
  numbersPart,
  profilePart,
  segmentLayout,
  SEGMENTS_TABLE,
  valueParts,
  type SegmentLayout,
} from "./tables";
import { treatmentArea, treatmentPart, treatmentWidths } from "./treatmentPart";
import { traitRefs, type TraitRefs } from "./traitRefs";
import { whoOfNeeds } from "./whoLayout";
import { whoParts } from "./whoParts";
import type { SegmentWords } from "./words.en";

/** What the names of the cells start with. */
const CELL_START = "Segment";
const FIRST_WIDTH = 190;
const WIDTH = 104;
const NAME_WIDTH = 170;
const MOST_WIDTH = 220;
const REST_WIDTH = 340;
/** Between words and the numbers before them, in points. */
const WORDS_INDENT = 8;
/** Beside the names, five columns wide where the page has them. */
const CHART = { first: 3, last: 7, rows: 16 };
/** Of the table of fits, a gap, and the chart beside it. */
const FIT_WIDTHS = [WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, 24, 90, 90, 90, 90, 90, 90];

type BehindName = keyof SegmentWords["sheet"]["behind"] | "who" | "plan" | "rest";

/** The sheets of segments: their number and names to change and what they need; behind it what they are worth, and the rest. */
export function segmentsSheet(result: Segmentation, { read, draft }: SegmentGiven, says: Says<SegmentWords>): Sheet {
  const { customers: data } = read;
  const { words } = says;
  const typed = (draft.names[result.segments] ?? []).map((name) => name.trim() || undefined);
  const { names: named } = segmentNames(result, data, draft.names[result.segments], words);
  const place = segmentPlace(data, draft.place);
  const front = segmentsFront(says, {
    hasValues: result.values !== undefined,
    hasTraits: result.who !== undefined,
    hasRest: result.rest !== undefined,
    money: moneyFormats(says.numbers),
  });
  const layout = segmentLayout({ data, result, names: named, typed, place }, says);
  const behind = namesBehind(layout);
  const refs = result.who && traitRefs(data, words);
  return {
    name: words.sheet.name,
    tableName: SEGMENTS_TABLE,
    cellStart: CELL_START,
    besideKind: segmentsBeside,
    besides: place === "beside" ? words.besides(columnsCalled(columnBeside(data), 2)) : undefined,
    behind: behind.map((name) => behindWords(name, layout).name),
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
        parts: [
          segmentNamesPart(layout, `${CELL_START}${number}_count`, CHART.rows),
          profilePart(layout),
          namingPart(layout, Math.max(LEADING + layout.labels.length, CHART.last + 1)),
        ],
        names,
        behind: sheetsBehind(behind, layout, listPart(layout, number, numbers), refs && { refs, number }),
        rest: (at) => ({ chart: sizesChart(layout, at), beside: besideRows(layout, at, numbers) }),
      });
    },
  };
}

/** Those that there is something for, in their order. */
function namesBehind({ result, place, own }: SegmentLayout): BehindName[] {
  const has: Readonly<Record<BehindName, boolean>> = {
    plan: true,
    who: result.who !== undefined,
    rest: result.rest !== undefined,
    values: result.values !== undefined,
    fit: true,
    customers: place === "sheet",
    numbers: own === undefined,
  };
  return (Object.keys(has) as BehindName[]).filter((name) => has[name]);
}

function behindWords(
  name: BehindName,
  { words, who, plan, rest }: SegmentLayout,
): { readonly name: string; readonly about: string } {
  return { ...words.behind, who: who.behind, plan: plan.behind, rest: rest.behind }[name];
}

function sheetsBehind(
  names: readonly BehindName[],
  layout: SegmentLayout,
  list: SheetPart,
  traits: { readonly refs: TraitRefs; readonly number: number | "" } | undefined,
): BehindParts[] {
  const { labels } = layout;
  const made: Readonly<Record<BehindName, Omit<BehindParts, "name" | "about">>> = {
    plan: {
      widths: treatmentWidths(layout),
      parts: [treatmentPart(layout)],
      rest: (at) => ({ print: { ...treatmentArea(layout, at), isOnePage: true } }),
    },
    who: {
      widths: [
        ...[nameWidth(layout), NAME_WIDTH, nameWidth(layout)],
        ...new Array<number>(whoColumns(layout.result) - 3).fill(WIDTH),
      ],
      parts: traits ? whoParts(whoOfNeeds(layout, traits.refs)) : [],
    },
    rest: {
      widths: [REST_WIDTH, nameWidth(layout), WIDTH],
      parts: traits && layout.result.rest ? restParts(layout, traits.refs, traits.number) : [],
    },
    values: { widths: [nameWidth(layout), ...new Array<number>(8).fill(WIDTH)], parts: valueParts(layout) },
    fit: {
      widths: FIT_WIDTHS,
      parts: [fitPart(layout), ...steadyPart(layout, 5 * WIDTH)],
      rest: (at) => ({ scatters: [fitChart(layout, at)] }),
    },
    customers: { widths: [NAME_WIDTH, WIDTH, likelyWidth(layout)], heads: "list", parts: [list] },
    numbers: { widths: labels.map(needWidth), heads: "numbers", parts: [numbersPart(layout)] },
  };
  return names.map((name) => ({ ...behindWords(name, layout), ...made[name] }));
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
function widthsOf(layout: SegmentLayout): number[] {
  return [FIRST_WIDTH, nameWidth(layout), WIDTH, WIDTH, ...layout.labels.map(needWidth)];
}

/** For the names of the segments, which formulas put there: no column grows with what they answer. */
function nameWidth({ names }: SegmentLayout): number {
  return Math.max(NAME_WIDTH, ...names.map((name) => textWidth(name) + WORDS_INDENT));
}

/** The same where somebody without an answer has a likely one. */
function likelyWidth(layout: SegmentLayout): number {
  const { result, rest, names, percent } = layout;
  const likely = result.rest ? names.map((name) => textWidth(rest.likely(name, percent(1))) + WORDS_INDENT) : [];
  return Math.max(nameWidth(layout), ...likely);
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
    ...(layout.result.rest ? [layout.rest.note] : []),
    words.change,
  ];
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
