import type { Steadiness } from "../../../core/segments/steadiness";
import { literal } from "../../../workbook/formulaLimits";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { AnswerFigure } from "../../job/AnswerView";
import { linesHeight, TEXT } from "../../job/linesHeight";
import { fixed } from "../../job/parts";
import { said } from "../../job/said";
import type { SheetPart } from "../../job/SheetPart";
import type { Says } from "../../says/Says";
import type { SegmentLayout } from "./tables";
import type { SegmentWords } from "./words.en";

/** Where fewer stay together it is doubtful who belongs to a segment, or it is not to be trusted (see `steadiness`). */
const STEADY = 0.75;
const DOUBTFUL = 0.6;

/** So many columns hold the name of a segment. */
const NAME_COLUMNS = 3;

type Degree = "steady" | "doubtful" | "apart";

function steadyDegree(share: number): Degree {
  if (share >= STEADY) return "steady";
  return share >= DOUBTFUL ? "doubtful" : "apart";
}

/** How many stay together, among the figures of the answer. */
export function steadyFigure(steady: Steadiness | undefined, { words, numbers }: Says<SegmentWords>): AnswerFigure[] {
  if (!steady) return [];
  const { together, people } = steady;
  return [
    {
      shown: numbers.percent(together),
      label: words.steady.figure,
      counted: words.steady.counted(numbers.count(people)),
      measures: [{ id: "together", unit: "share", value: together, called: words.steady.figure }],
    },
  ];
}

/** What to be told of segments that do not stay together. */
export function steadyWarnings(
  steady: Steadiness | undefined,
  names: readonly string[],
  { words, numbers }: Says<SegmentWords>,
): string[] {
  return (steady?.bySegment ?? []).flatMap((share, place) => {
    const degree = share === undefined ? "steady" : steadyDegree(share);
    return share === undefined || degree === "steady"
      ? []
      : [words.steady[degree](names[place], numbers.percent(share))];
  });
}

/** How steady the segments were when the sheet was written, of the number of them that there was then. */
export function steadyPart(layout: SegmentLayout, width: number): SheetPart[] {
  const { steady: words, result } = layout;
  const { steady, segments } = result;
  if (!steady) return [];
  const sentence = words.sheet.written(String(segments), String(steady.people), layout.percent(steady.together));
  const other = words.sheet.otherNumber(segments);
  const { degrees } = words.sheet;
  const [segment, isSteady, together] = words.sheet.heads;
  return [
    {
      id: "steadiness",
      heading: words.sheet.title,
      rows: 2 + steady.bySegment.length,
      write({ row, column }, at) {
        const count = at.cell("count");
        const isAsWritten = (formula: string): SheetCell => ({ formula: `=IF(${count}=${segments},${formula},"")` });
        const rows = steady.bySegment.flatMap((share, place) => (share === undefined ? [] : [{ share, place }]));
        const named = `INDEX(${fixed(at.column("named segments"))}`;
        return {
          results: [
            {
              row,
              column,
              cells: [[{ formula: `=IF(${count}=${segments},${said(sentence, {})},${said(other, {})})` }]],
              style: "note",
            },
            { row: row + 1, column, cells: [[segment]], style: "result" },
            { row: row + 1, column: column + NAME_COLUMNS, cells: [[isSteady]], style: "result" },
            { row: row + 1, column: column + NAME_COLUMNS + 1, cells: [[together]], style: "columnHeads" },
            {
              row: row + 2,
              column,
              cells: rows.map(({ place }) => [
                isAsWritten(`INDEX(${fixed(at.column("names"))},${named},${place + 1}))`),
              ]),
            },
            {
              row: row + 2,
              column: column + NAME_COLUMNS,
              cells: rows.map(({ share }) => [isAsWritten(literal(degrees[steadyDegree(share)]))]),
            },
            {
              row: row + 2,
              column: column + NAME_COLUMNS + 1,
              cells: rows.map(({ share }) => [isAsWritten(String(share))]),
              numberFormat: "0%",
            },
          ],
          joined: [
            { row, column, rows: 1, columns: NAME_COLUMNS + 2, heights: [linesHeight(sentence, TEXT, width)] },
            { row: row + 1, column, rows: 1 + rows.length, columns: NAME_COLUMNS },
          ],
          marks: [
            {
              row: row + 2,
              column: column + NAME_COLUMNS,
              rows: rows.length,
              columns: 1,
              mark: {
                kind: "words",
                words: [
                  [degrees.steady, "good"],
                  [degrees.doubtful, "open"],
                  [degrees.apart, "bad"],
                ],
              },
            },
          ],
        };
      },
    },
  ];
}
