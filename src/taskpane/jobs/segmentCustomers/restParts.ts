import { PARTS_TRIED } from "../../../core/segments/traits/triedOnKnown";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { answers, fixed, table } from "../../job/parts";
import { said } from "../../job/said";
import type { Places, SheetPart } from "../../job/SheetPart";
import { customerCell } from "./customerCell";
import { MOST_SEGMENTS } from "./form";
import { profileCells, needsAt, segmentsFormula, SEGMENTS_TABLE, type SegmentLayout } from "./tables";
import type { TraitRefs } from "./traitRefs";

/** Columns of the sheet that are seen, and of those behind them that only formulas look at. */
const SEEN = 3;
const HIDDEN = 4;

/** The parts of the sheet of people without an answer: how far to trust it, where each probably belongs, and how that comes about. */
export function restParts(layout: SegmentLayout, refs: TraitRefs, number: number | ""): SheetPart[] {
  return [trustPart(layout), listOfRest(layout, number), placingPart(layout, refs)];
}

function trustPart({ rest }: SegmentLayout): SheetPart {
  const segments = (at: Places) => fixed(at.column("segments of rows"));
  const eachSegment = `{${Array.from({ length: MOST_SEGMENTS }, (_, i) => i + 1).join()}}`;
  return answers(rest.figures, [
    { id: "people of the rest", label: rest.people, formula: countOfRest, format: "#,##0" },
    {
      id: "certainty of the rest",
      label: rest.sure,
      formula: (at) => `IFERROR(AVERAGE(${fixed(at.column("certainty of rows"))}),0)`,
      format: "0%",
    },
    {
      id: "placed rightly",
      label: rest.right,
      formula: (at) => `SUM(${fixed(at.column("rightly by tenth"))})/COUNT(${segments(at)})`,
      format: "0%",
    },
    {
      id: "largest placed rightly",
      label: rest.largest,
      formula: (at) => `SUMPRODUCT(MAX(COUNTIF(${segments(at)},${eachSegment})))/COUNT(${segments(at)})`,
      format: "0%",
    },
  ]);
}

/** How many people have a likeliest segment. */
export function countOfRest(at: Places): string {
  return `COUNT(${fixed(at.column("likeliest of rows"))})`;
}

/** A row of the survey among those of the likeliest segments, whose first may be a heading. */
function placeAmong({ data }: SegmentLayout, row: number): number {
  const { firstRow, headerEnd } = data.table.survey;
  return row - firstRow + (headerEnd === null ? 1 : 2);
}

function listOfRest(layout: SegmentLayout, number: number | ""): SheetPart {
  const { data, rest, words } = layout;
  return {
    ...table(
      { name: `${SEGMENTS_TABLE}${number}_placed`, heading: rest.list },
      [
        { id: "customer of the rest", header: words.customer, cell: (row) => customerCell(layout, row) },
        {
          id: "likeliest segment",
          header: rest.likeliest,
          cell: (row, _, at) => {
            const { names, numbers } = profileCells(at);
            const found = `INDEX(${fixed(at.column("likeliest of rows"))},${placeAmong(layout, row)})`;
            const own = `INDEX(${fixed(at.column("segments of rows"))},${placeAmong(layout, row)})`;
            const named = `IFERROR(INDEX(${names},MATCH(${found},${numbers},0)),${literal(rest.unknown)})`;
            return { formula: `=IF(${own}<>"",${literal(rest.answered)},${named})` };
          },
        },
        {
          id: "how sure",
          header: rest.howSure,
          format: "0%",
          mark: { kind: "bars" },
          cell: (row, _, at) => {
            const sure = `INDEX(${fixed(at.column("certainty of rows"))},${placeAmong(layout, row)})`;
            return { formula: `=IF(${sure}="","",${sure})` };
          },
        },
      ],
      data.table.survey.unplaced.map(({ row }) => row),
    ),
    id: "rest",
  };
}

/** For each row of the survey, hidden: its segment, its likeliest one where it has none, and how sure that is; then the trial. */
function placingPart(layout: SegmentLayout, { cells, traits, isHeaded }: TraitRefs): SheetPart {
  const { survey } = layout.data.table;
  const rows = survey.lastRow - survey.firstRow + 1;
  const all = isHeaded ? rows + 1 : rows;
  const below = ({ row, column }: { row: number; column: number }, i: number) =>
    blockAddress(isHeaded ? row : row + 1, column + i, all, 1);
  return {
    id: "placing",
    rows: 0,
    origin: (at) => ({ row: at.row("answers"), column: SEEN + 1 }),
    columns: ({ row, column }) => ({
      "segments of rows": below({ row, column }, 0),
      "likeliest of rows": below({ row, column }, 1),
      "certainty of rows": below({ row, column }, 2),
      "rightly by tenth": blockAddress(row + 1, column + 3, PARTS_TRIED, 1),
    }),
    write({ row, column }, at) {
      const segments = fixed(below({ row, column }, 0));
      const first = cellAddress(row + 1, column);
      const known = `TRIM(SUBSTITUTE(${traits.map((one) => one.cells).join("&")},"--",""))`;
      const placed = (by: string, answer: number) =>
        `INDEX(WORTH.SEGMENTBYTRAITS(${cells},${cells},${by}),0,${answer})`;
      const answered = `(${segments}<>"")+(${known}="")`;
      const spilled = (i: number, formula: string) => ({
        row: isHeaded ? row : row + 1,
        column: column + i,
        formula: `=${formula}`,
        headed: isHeaded,
        rows: all,
        columns: 1,
        formats: [],
      });
      const tenth = (part: number): SheetCell[] => {
        const inPart = `(ROW(${segments})>=ROW(${first}))*(MOD(ROW(${segments})-ROW(${first}),${PARTS_TRIED})=${part})`;
        const own = `(${placed(`IF(${inPart},"",${segments})`, 1)}=${segments})`;
        return [{ formula: `=IFERROR(SUMPRODUCT(${inPart}*(${segments}<>"")*${own}),0)` }];
      };
      return {
        blocks: isHeaded ? [{ row, column, cells: [[layout.words.segment]] } satisfies Block] : [],
        spills: [
          {
            ...spilled(0, segmentsFormula(needsAt(layout, at).rows, at)),
            ...{ row: row + 1, rows, headed: false },
          },
          spilled(1, `IF(${answered},"",${placed(segments, 1)})`),
          spilled(2, `IF(${answered},"",${placed(segments, 2)})`),
        ],
        results: [
          { row: row + 1, column: column + 3, cells: Array.from({ length: PARTS_TRIED }, (_, part) => tenth(part)) },
        ],
        hidden: [{ column, columns: HIDDEN }],
      };
    },
  };
}

/**
 * What stands in place of a segment's name beside somebody without one: the same in every row, so that it can be copied.
 *
 * @param first a cell of the first row of the survey's people, or of a row that stands for it
 */
export function likelyFormula(
  layout: SegmentLayout,
  at: Places,
  first: string,
  { names, numbers }: Pick<ReturnType<typeof profileCells>, "names" | "numbers">,
): string {
  const place = `ROW()-ROW(${first})+${placeAmong(layout, layout.data.table.survey.firstRow)}`;
  const of = (column: string) => `INDEX(${fixed(at.column(column))},${place})`;
  const name = `INDEX(${names},MATCH(${of("likeliest of rows")},${numbers},0))`;
  const sure = layout.spoken.percent(of("certainty of rows"));
  return `IFERROR(${said(layout.rest.likely("{name}", "{sure}"), { name, sure })},"")`;
}
