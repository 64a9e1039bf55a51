import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { ItemColumn, Places } from "../../job/sheetOf";
import type { KeywordCells, WrittenRow } from "../../keywords/keywordCells";
import type { PlanDraft } from "./form";
import type { PlannedKeyword, TestPlan } from "./plan";
import type { PlanWords } from "./words.en";

/** What the time that tests take depends on. */
interface Paced {
  readonly plan: TestPlan;
  readonly draft: PlanDraft;
  readonly words: PlanWords["sheet"];
  readonly cells: KeywordCells;
}

/** How long each test takes; searches told as a range make it one. */
export function paceColumns({ plan, words, cells, draft }: Paced): ItemColumn<PlannedKeyword>[] {
  const { columns } = words;
  const searches = (
    id: "searches" | "searchesLow" | "searchesHigh",
    end: "low" | "high",
  ): ItemColumn<PlannedKeyword> => ({
    id,
    header: columns[id],
    format: "#,##0",
    cell: ({ keyword }, row, at, i) => searchCell(keyword, end, cells, { i, row, at }),
  });
  const months = (id: "months" | "monthsBest" | "monthsWorst", of: string): ItemColumn<PlannedKeyword> => ({
    id,
    header: columns[id],
    format: "#,##0.0",
    cell: (_, row, at) => monthsCell(row(of), draft, words, at),
  });
  const pace = (best: string, worst: string): ItemColumn<PlannedKeyword> => ({
    id: "pace",
    header: columns.pace,
    cell: (_, row, at) => paceCell(row(best), row(worst), at.cell("months"), words),
  });
  const isRange = plan.keywords.some(({ keyword: { searches } }) => searches && searches.low !== searches.high);
  return isRange
    ? [
        searches("searchesLow", "low"),
        searches("searchesHigh", "high"),
        months("monthsBest", "searchesHigh"),
        months("monthsWorst", "searchesLow"),
        pace("monthsBest", "monthsWorst"),
      ]
    : [searches("searches", "low"), months("months", "searches"), pace("months", "months")];
}

/**
 * How often a keyword is searched for, at the low or the high end of what its cell means. Where a rounded figure stands
 * for a range, the end is that figure times a constant, so that it follows the cell; a range in words is written as read.
 */
function searchCell({ searches }: KeywordRecord, end: "low" | "high", cells: KeywordCells, row: WrittenRow): SheetCell {
  const figure = cells.figure("searches", row);
  if (figure === undefined) return cells.asRead(searches?.[end], row);
  if (!searches || searches.low === searches.high) return { formula: `=${figure}` };
  if (searches.middle <= 0) return cells.asRead(searches[end], row);
  return { formula: `=IFERROR(${figure}*${searches[end] / searches.middle},"")` };
}

/** Months until a test is over. Without a confidence its place is held by "", which every WORTH function takes for a cell left blank. */
function monthsCell(searches: string, { confidence }: PlanDraft, { pace }: Paced["words"], at: Places): SheetCell {
  const [clickRate, rate, sales, days] = ["clickRate", "conversionRate", "sales", "salesCycleDays"].map(at.cell);
  const args = [searches, clickRate, rate, sales, confidence === undefined ? '""' : at.cell("confidence"), days];
  const months = `IF(${searches}*${clickRate}>0,WORTH.TESTMONTHS(${args.join(",")}),"${pace.never}")`;
  return { formula: `=IF(${searches}="","",${months})` };
}

/** Whether a test is over in time, by the months at the most and at the fewest searches. */
function paceCell(best: string, worst: string, months: string, { pace }: Paced["words"]): SheetCell {
  const over = (cell: string) => `IF(ISNUMBER(${cell}),${cell}>${months},TRUE)`;
  const open = best === worst ? `"${pace.tooSlow}"` : `IF(${over(best)},"${pace.tooSlow}","${pace.mayBeTooSlow}")`;
  return { formula: `=IF(${best}="","",IF(${over(worst)},${open},"${pace.inTime}"))` };
}
