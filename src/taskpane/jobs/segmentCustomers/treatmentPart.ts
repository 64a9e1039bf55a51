import type { Block, Joined, SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { moreSegments, type SegmentLayout } from "./tables";

/** Room to write in, between boxes, and for figures and words before them, in points. */
const BOX = 96;
const GAP = 6;
const FIGURE = 84;
const WORDS = 120;
const ROW_HEIGHT = 66;
const HEAD_HEIGHT = 32;

/** A column that says what is known of the segment of its row. */
interface Known {
  readonly head: string;
  readonly width: number;
  readonly format?: string;
  /** What it says, given the cell with the number of the segment. */
  readonly formula: (segment: string, at: Places) => string;
}

function knownColumns({ result, words, plan, money }: SegmentLayout): Known[] {
  const pick = (column: string) => (segment: string, at: Places) => `INDEX(${fixed(at.column(column))},${segment})`;
  const valued = (column: number) => (segment: string, at: Places) => {
    const values = fixed(at.column("values by segment"));
    return `IFERROR(INDEX(${values},MATCH(${segment},INDEX(${values},0,1),0),${column}),"")`;
  };
  return [
    { head: words.segment, width: WORDS, formula: pick("names") },
    { head: plan.need, width: WORDS, formula: pick("needs named") },
    ...(result.who === undefined ? [] : [{ head: plan.tells, width: WORDS, formula: pick("told of segments") }]),
    {
      head: words.customers,
      width: FIGURE,
      format: "#,##0",
      formula: (segment, at) => `INDEX(${fixed(at.column("profile without names"))},${segment}+1,3)`,
    },
    ...(result.values === undefined
      ? []
      : [
          { head: plan.value, width: FIGURE, format: money.exact, formula: valued(4) },
          { head: plan.atStake, width: FIGURE, format: money.whole, formula: valued(6) },
        ]),
  ];
}

/** Of the columns of a plan, with a gap beside each box. */
export function treatmentWidths(layout: SegmentLayout): number[] {
  const boxes = layout.plan.boxes.flatMap(() => [GAP, BOX]);
  return [...knownColumns(layout).map(({ width }) => width), ...boxes];
}

/**
 * How each segment is to be treated: what is known of it, and boxes to fill. A row belongs to its segment as the names do, so that what
 * is written in it stays with that when the number of segments changes.
 */
export function treatmentPart(layout: SegmentLayout): SheetPart {
  const { result, plan } = layout;
  const known = knownColumns(layout);
  // One more than there are: somebody may try another.
  const lines = Array.from({ length: result.segments + 1 }, (_, i) => i);
  // A thin row stands between two.
  const rows = 1 + 2 * lines.length;
  return {
    id: "treatment",
    rows: rows + 1,
    write({ row, column }, at) {
      const segments = fixed(at.column("named segments"));
      const rowOf = (i: number) => row + 2 + 2 * i;
      const boxAt = (i: number) => column + known.length + 1 + 2 * i;
      const tall = (place: number, height: number, columns: number): Joined[] =>
        Array.from({ length: columns }, (_, i) => ({
          row: place,
          column: column + i,
          rows: 1,
          columns: 1,
          heights: [height],
        }));
      const width = known.length + 2 * plan.boxes.length;
      const segmentAt = (i: number) => `INDEX(${segments},${i + 1})`;
      return {
        blocks: [
          ...known.map(({ head }, i): Block => {
            return { row, column: column + i, cells: [[head]], style: "result" };
          }),
          ...plan.boxes.map((box, i): Block => {
            return { row, column: boxAt(i), cells: [[box]], style: "result" };
          }),
          ...lines.flatMap((i) =>
            plan.boxes.map((_, box): Block => {
              return { row: rowOf(i), column: boxAt(box), cells: [[null]], style: "input" };
            }),
          ),
        ],
        results: [
          ...lines.flatMap((i) =>
            known.map(({ formula, format }, place): Block => {
              const cell: SheetCell = { formula: `=IF(${segmentAt(i)}="","",${formula(segmentAt(i), at)})` };
              const style = place === 0 ? ({ style: "result" } as const) : {};
              return { row: rowOf(i), column: column + place, cells: [[cell]], numberFormat: format, ...style };
            }),
          ),
          {
            row: row + rows,
            column,
            cells: [[{ formula: `=${moreSegments(at, lines.length, plan.more)}` }]],
            style: "note",
          },
        ],
        joined: [
          ...tall(row, HEAD_HEIGHT, width),
          ...lines.flatMap((i) => [...tall(rowOf(i) - 1, GAP, 1), ...tall(rowOf(i), ROW_HEIGHT, width)]),
        ],
      };
    },
  };
}

/** The last of its columns that is printed, and its rows. */
export function treatmentArea(layout: SegmentLayout, at: Places): { readonly columns: number; readonly rows: number } {
  const columns = treatmentWidths(layout).length;
  return { columns, rows: at.row("treatment") + 2 + 2 * (layout.result.segments + 1) };
}
