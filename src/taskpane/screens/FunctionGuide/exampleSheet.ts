import type { FunctionHelp, SampleName } from "../../../help/FunctionHelp";
import type { Block, Spill } from "../../../workbook/SheetPlan";
import type { SheetOrder } from "../../../workbook/writeSheet";
import type { SampleWords } from "../../job/JobWords";
import { formatIn, inWords, type SampleTable } from "../../job/sampleTable";
import { judgeKeywords } from "../../jobs/judgeKeywords/judgeKeywords";
import { planTest } from "../../jobs/planTest/planTest";
import { segmentCustomers } from "../../jobs/segmentCustomers/segmentCustomers";
import { valueCustomers } from "../../jobs/valueCustomers/valueCustomers";
import type { Speech } from "../../says/Says";
import { dateFormats } from "../../writing/excelDates";
import { playCells } from "./playCells";

/** The data that an example looks at is that of a job, with its words. */
const SAMPLES = {
  Keywords: { words: planTest.words, sample: planTest.sources.keywords.sample },
  RunningKeywords: { words: judgeKeywords.words, sample: judgeKeywords.sources.keywords.sample },
  Orders: { words: valueCustomers.words, sample: valueCustomers.sources.orders.sample },
  Needs: { words: segmentCustomers.words, sample: segmentCustomers.sources.customers.sample },
} satisfies Readonly<Record<SampleName, unknown>>;

const NAME_WIDTH = 160;
const WIDTH = 80;
const ANSWER_WIDTH = 110;
const ANSWER_COLUMNS = 10;

/** The row where what can be changed begins: the function, what it answers and its example stand above. */
const PLAY_ROW = 4;

/**
 * A sheet with the example of a function at work: the invented data from A1 on, as the formula expects it, and beside it
 * what the function answers, the formula as text, its figures in cells to play with, and the formula itself over these. Whole columns
 * hold data alone.
 */
export function exampleOrder(help: FunctionHelp, { texts, language, numbers }: Speech): SheetOrder {
  const { name, description = "", example, sample, dates = [] } = help;
  const words = texts.functionGuide.sheet;
  const { day } = dateFormats(numbers.locale);
  const data = sample && SAMPLES[sample].sample;
  const column = data ? data.rows[0].length + 1 : 0;
  const play = playCells(help, { row: PLAY_ROW, column }, day);
  const answerRow = play.rows === 0 ? PLAY_ROW : PLAY_ROW + play.rows + 2;
  const lines: Block[] = [
    { row: 0, column, cells: [[`WORTH.${name}`]], style: "title" },
    { row: 1, column, cells: [[{ text: description }]], style: "note" },
    { row: 2, column, cells: [[{ text: words.formula(example) }]], style: "note" },
    ...(play.rows === 0
      ? []
      : [
          { row: PLAY_ROW - 1, column, cells: [[words.play]], style: "heading" } as const,
          ...play.blocks,
          { row: answerRow - 1, column, cells: [[words.answer]], style: "heading" } as const,
        ]),
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
      blocks: [
        ...(sample && data ? dataBlocks(data, SAMPLES[sample].words[language].sample, numbers.locale) : []),
        ...lines,
      ],
      names: [],
      spills: [
        {
          row: answerRow,
          column,
          formula: play.formula,
          headed: false,
          rows: 1,
          columns: 1,
          formats: dates.map((at) => dayColumn(at, day)),
        },
      ],
    }),
  };
}

/** Room enough for the answers over the samples. */
const ANSWER_ROWS = 400;

function dayColumn(column: number, day: string): Spill["formats"][number] {
  return { row: 1, column: column - 1, rows: ANSWER_ROWS, columns: 1, numberFormat: day };
}

function dataBlocks({ rows, formats }: SampleTable, words: SampleWords, locale: string): Block[] {
  const [header, ...data] = rows.map((row) => row.map((cell) => inWords(cell, words)));
  return [
    { row: 0, column: 0, cells: [header], style: "columnHeads" },
    ...header.map((_, column): Block => {
      const cells = data.map((row) => {
        const cell = row[column];
        return [typeof cell === "string" ? { text: cell } : cell];
      });
      return { row: 1, column, cells, numberFormat: formatIn(formats[column], locale) };
    }),
  ];
}
