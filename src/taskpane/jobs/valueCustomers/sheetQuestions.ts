import { REPORT_WORDS, type ReportWords } from "../../../core/customers/reportWords";
import type { ReportRow } from "../../../core/customers/reportRows";
import { blockAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Block } from "../../../workbook/SheetPlan";
import { fixed, spill } from "../../job/parts";
import type { Origin, Places, SheetPart } from "../../job/SheetPart";
import { questionRows } from "./questionRows";
import type { ValueSheet } from "./ValueSheet";

/** Columns of CUSTOMERREPORT, and rows that it may come to have, as more channels are named. */
const REPORT_COLUMNS = 3;
const MORE_ROWS = 20;

const formatsOf = ({ money }: ValueSheet) =>
  ({ customers: "#,##0", money: money.exact, share: "0.0%", number: "#,##0.00" }) as const;

function reportFormula({ refs }: ValueSheet, { cell }: Places): string {
  const given = [refs.customer, refs.date, refs.amount, refs.listPrice ?? '""', refs.channel ?? '""', '""', '""'];
  return `WORTH.CUSTOMERREPORT(${[...given, cell("highValueShare")].join(",")})`;
}

/** Whether the sheet words the report as the function does, so that its answer can stand there as it is. */
export function isWordedAlike(words: ReportWords): boolean {
  return words.notKnown === REPORT_WORDS.notKnown;
}

/** What the function says, in hidden columns, for a sheet that puts it into other words. */
export function reportPart(sheet: ValueSheet, column: number): SheetPart {
  const rows = questionRows(sheet.result).length + 1;
  const part = spill("report", {
    origin: (at) => ({ row: at.row("assumptions"), column }),
    rows,
    columns: REPORT_COLUMNS,
    formats: [],
    formula: (at) => reportFormula(sheet, at),
  });
  const below = ({ row, column: first }: Origin, i: number) => fixed(blockAddress(row, first + i, rows + MORE_ROWS, 1));
  return {
    ...part,
    columns: (from) => ({ "report questions": below(from, 0), "report answers": below(from, 1) }),
    write: (from, at) => ({ ...part.write(from, at), hidden: [{ column, columns: REPORT_COLUMNS }] }),
  };
}

/** The questions about the customers with their answers, from this row on. */
export function questionPart(sheet: ValueSheet, top: (at: Places) => number): SheetPart {
  const { result, words, report } = sheet;
  const asked = questionRows(result);
  const formats = formatsOf(sheet);
  const place = {
    heading: words.questions,
    origin: (at: Places) => ({ row: top(at), column: 0 }),
  };
  if (isWordedAlike(report.words)) {
    return spill("questions", {
      ...place,
      rows: asked.length + 1,
      columns: REPORT_COLUMNS,
      formula: (at) => reportFormula(sheet, at),
      formats: asked.map(({ unit }, i) => {
        return { row: 1 + i, column: 1, rows: 1, columns: 1, numberFormat: formats[unit] };
      }),
    });
  }
  const [question, answer] = words.heads.questions;
  return {
    ...place,
    id: "questions",
    rows: asked.length + 1,
    write: ({ row, column }, at) => ({
      results: [
        { row, column, cells: [[question]], style: "result" },
        { row, column: column + 1, cells: [[answer]], style: "columnHeads" },
        ...questionRows(result, report).flatMap(({ question: said, unit }, i): Block[] => [
          { row: row + 1 + i, column, cells: [[{ text: said }]] },
          {
            row: row + 1 + i,
            column: column + 1,
            cells: [[{ formula: `=${answerFormula(asked[i], report.words, at)}` }]],
            // That something is not known stands where its figure would.
            style: "held",
            numberFormat: formats[unit],
          },
        ]),
      ],
    }),
  };
}

/** The answer to a question by the words that the function has for it; "–" once it is no longer asked. */
function answerFormula({ question, answer }: ReportRow, words: ReportWords, at: Places): string {
  const place = `MATCH(${literal(question)},${at.column("report questions")},0)`;
  const found = `INDEX(${at.column("report answers")},${place})`;
  const said = typeof answer === "string" ? `IF(ISNUMBER(${found}),${found},${literal(words.notKnown)})` : found;
  return `IFERROR(${said},"–")`;
}
