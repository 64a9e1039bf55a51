import type { FunctionHelp, SampleName } from "../../../help/FunctionHelp";
import { NEED_HEADER, needs } from "../../../sample/needs";
import { ORDER_HEADER, orders } from "../../../sample/orders";
import { RUNNING_HEADER, RUNNING_KEYWORDS } from "../../../sample/runningKeywords";
import type { SampleCell } from "../../../sample/SampleSheet";
import { sampleKeywords } from "../../../sample/sampleSheets";
import type { Block, Spill } from "../../../workbook/SheetPlan";
import type { SheetOrder } from "../../../workbook/writeSheet";
import { inWords } from "../../job/sampleTable";
import type { Texts } from "../../texts/en";

interface Sample {
  readonly rows: readonly (readonly SampleCell[])[];
  /** Excel number formats of the columns; "" for none. */
  readonly formats: readonly string[];
}

const SAMPLE: Readonly<Record<SampleName, () => Sample>> = {
  Keywords: () => ({ rows: sampleKeywords(), formats: ["", "#,##0", "#,##0.00", "#,##0.00"] }),
  RunningKeywords: () => ({ rows: [RUNNING_HEADER, ...RUNNING_KEYWORDS], formats: ["", "#,##0", "#,##0.00", "#,##0"] }),
  Orders: () => ({ rows: [ORDER_HEADER, ...orders()], formats: ["", "yyyy-mm-dd", "#,##0.00", "#,##0.00", ""] }),
  Needs: () => ({ rows: [NEED_HEADER, ...needs()], formats: NEED_HEADER.map(() => "") }),
};

const NAME_WIDTH = 160;
const WIDTH = 80;
const ANSWER_WIDTH = 110;
const ANSWER_COLUMNS = 10;

/**
 * A sheet with the example of a function at work: the invented data from A1 on, as the formula expects it, and beside it
 * what the function answers, the formula as text, and the formula itself. Whole columns hold data alone.
 */
export function exampleOrder(help: FunctionHelp, texts: Texts): SheetOrder {
  const { name, description = "", example, sample, dates = [] } = help;
  const words = texts.functionGuide.sheet;
  const data = sample && SAMPLE[sample]();
  const column = data ? data.rows[0].length + 1 : 0;
  const lines: Block[] = [
    { row: 0, column, cells: [[`WORTH.${name}`]], style: "title" },
    { row: 1, column, cells: [[{ text: description }]], style: "note" },
    { row: 2, column, cells: [[{ text: words.formula(example) }]], style: "note" },
  ];
  return {
    name: words.name(name),
    tableName: "Example",
    build: () => ({
      columnWidths: [
        ...(data ? data.rows[0].map((_, i) => (i === 0 ? NAME_WIDTH : WIDTH)) : []),
        ...(data ? [WIDTH / 3] : []),
        ...new Array<number>(ANSWER_COLUMNS).fill(ANSWER_WIDTH),
      ],
      blocks: [...(data ? dataBlocks(data, texts) : []), ...lines],
      names: [],
      spills: [{ row: 4, column, formula: example, headed: false, rows: 1, columns: 1, formats: dates.map(dayColumn) }],
    }),
  };
}

/** Room enough for the answers over the samples. */
const ANSWER_ROWS = 400;

function dayColumn(column: number): Spill["formats"][number] {
  return { row: 1, column: column - 1, rows: ANSWER_ROWS, columns: 1, numberFormat: "yyyy-mm-dd" };
}

function dataBlocks({ rows, formats }: Sample, texts: Texts): Block[] {
  const [header, ...data] = rows.map((row) => row.map((cell) => inWords(cell, texts)));
  return [
    { row: 0, column: 0, cells: [header], style: "columnHeads" },
    ...header.map((_, column): Block => {
      const cells = data.map((row) => {
        const cell = row[column];
        return [typeof cell === "string" ? { text: cell } : cell];
      });
      return { row: 1, column, cells, numberFormat: formats[column] };
    }),
  ];
}
