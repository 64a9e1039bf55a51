import { DAYS_A_MONTH } from "../../../core/clicks/monthsOfTest";
import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import { fixed, type ItemColumn } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { workedOut, type Working } from "../../job/workings";
import type { KeywordCells, WrittenRow } from "../../keywords/keywordCells";
import type { PlanDraft } from "./form";
import { MONTH_DECIMALS } from "./pace";
import type { TestPlan } from "./plan";
import type { PlannedKeyword } from "./PlannedKeyword";
import type { PlanWords } from "./words.en";

/** What the time that tests take depends on. */
interface Paced {
  readonly plan: TestPlan;
  readonly draft: PlanDraft;
  readonly words: PlanWords["sheet"];
  readonly cells: KeywordCells;
}

/** Columns of months: at the fewest and the most searches where these are told as a range. */
type Months = "months" | "monthsBest" | "monthsWorst";

/** How long each test takes; searches told as a range make it one. */
export function paceColumns({ plan, words, cells }: Paced): ItemColumn<PlannedKeyword>[] {
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
  const months = (id: Months, of: string): ItemColumn<PlannedKeyword> => ({
    id,
    header: columns[id],
    format: "#,##0.0",
    cell: (_, row, at) =>
      plan.forGain ? plannedMonthsCell(row(of), row("clicks"), words, at) : monthsCell(row(of), id, words, at),
  });
  const pace = (best: string, worst: string): ItemColumn<PlannedKeyword> => ({
    id: "pace",
    header: columns.pace,
    mark: {
      kind: "words",
      words: [
        [words.pace.inTime, "good"],
        [words.pace.mayBeTooSlow, "open"],
        [words.pace.tooSlow, "bad"],
      ],
    },
    cell: (_, row, at) => paceCell(row(best), row(worst), at.cell("months"), words),
  });
  return isRange(plan)
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

function isRange({ keywords }: TestPlan): boolean {
  return keywords.some(({ keyword: { searches } }) => searches && searches.low !== searches.high);
}

/** Months until the tests of all keywords are over. */
export function paceWorkings({ plan, draft }: Paced): Working[] {
  const months = (id: Months, of: string) => ({ ids: [id], formula: (at: Places) => monthsOf(of, draft, at) });
  return isRange(plan)
    ? [months("monthsBest", "searchesHigh"), months("monthsWorst", "searchesLow")]
    : [months("months", "searches")];
}

/** Without a confidence its place is held by "", which every WORTH function takes for a cell left blank. */
function monthsOf(searches: string, { confidence }: PlanDraft, at: Places): string {
  const [clickRate, rate, sales, days] = ["clickRate", "conversionRate", "sales", "salesCycleDays"].map(at.cell);
  const all = fixed(at.column(searches));
  const known = `IF(ISNUMBER(${all}),IF(${all}*${clickRate}>0,${all},""),"")`;
  const args = [known, clickRate, rate, sales, confidence === undefined ? '""' : at.cell("confidence"), days];
  return `WORTH.TESTMONTHS(${args.join(",")})`;
}

/** Months until a test is over. */
function monthsCell(searches: string, id: Months, { pace }: Paced["words"], at: Places): SheetCell {
  const months = `IF(${searches}*${at.cell("clickRate")}>0,${workedOut(id, at)},"${pace.never}")`;
  return { formula: `=IF(${searches}="","",${months})` };
}

/** Months until the clicks are there that the plan gives. */
function plannedMonthsCell(searches: string, clicks: string, { pace }: Paced["words"], at: Places): SheetCell {
  const speed = `${searches}*${at.cell("clickRate")}`;
  const months = `ROUND(${clicks}/(${speed})+${at.cell("salesCycleDays")}/${DAYS_A_MONTH},${MONTH_DECIMALS})`;
  const known = `IF(${speed}>0,${months},"${pace.never}")`;
  return { formula: `=IF(OR(${searches}="",${clicks}=""),"",IF(${clicks}=0,"",${known}))` };
}

/** The column of the most searches that a keyword may have. */
export function mostSearches(plan: TestPlan): string {
  return isRange(plan) ? "searchesHigh" : "searches";
}

/** Clicks that searches bring within these months, early enough for the last sale to be seen. */
export function inTimeOnSheet(searches: string, months: string, at: Places): string {
  const left = `MAX(0,${months}-${at.cell("salesCycleDays")}/${DAYS_A_MONTH})`;
  return `${searches}*${at.cell("clickRate")}*${left}`;
}

/** Whether a test is over in time, by the months at the most and at the fewest searches. */
function paceCell(best: string, worst: string, months: string, { pace }: Paced["words"]): SheetCell {
  const over = (cell: string) => `IF(ISNUMBER(${cell}),${cell}>${months},TRUE)`;
  const open = best === worst ? `"${pace.tooSlow}"` : `IF(${over(best)},"${pace.tooSlow}","${pace.mayBeTooSlow}")`;
  return { formula: `=IF(${best}="","",IF(${over(worst)},${open},"${pace.inTime}"))` };
}
