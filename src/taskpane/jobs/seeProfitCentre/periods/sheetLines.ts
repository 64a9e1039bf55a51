import type { ProfitStatement } from "../../../../core/customers/profitStatements";
import type { PeriodColumn } from "../../../../imports/periods/PeriodTable";
import type { Block } from "../../../../workbook/SheetPlan";
import type { SheetPart } from "../../../job/SheetPart";
import { cellNamed, lineCell, PANELS, spentCell, type CentrePanels } from "../layout";
import { LINES, SUMS } from "../lines";
import { changeFormat, lineCells, lineFormats, lineLabels } from "../sheetStatement";
import type { PeriodRefs } from "./periodRefs";

/** What the sheet over periods depends on. */
export interface PeriodsSheet extends CentrePanels {
  readonly refs: PeriodRefs;
}

const DAYS_OF_YEAR = 365;

/** A figure of a period as it was summed up, found by the period's number. */
export function summedIn({ refs }: Pick<PeriodsSheet, "refs">, column: PeriodColumn, period: number): string {
  return `SUMIFS(${refs[column]},${refs.period},${period})`;
}

export function hasPeriod({ refs }: Pick<PeriodsSheet, "refs">, period: number): string {
  return `COUNTIF(${refs.period},${period})>0`;
}

/** The statement as PROFITCENTRE states it of orders, line by line over the sums. */
export function statementOverPeriods(sheet: PeriodsSheet, spendRow: number): SheetPart {
  const { words, top } = sheet;
  const column = PANELS.statement;
  const formats = lineFormats(sheet);
  const [now, before] = [linesOf(sheet, "now", spendRow), linesOf(sheet, "before", spendRow)];
  return {
    id: "statement",
    heading: words.sheet.statement,
    rows: LINES.length + 1,
    origin: () => ({ row: top, column }),
    cells: () => lineCells(sheet),
    write: ({ row }) => ({
      blocks: [
        {
          ...{ row, column: column + 1, style: "columnHeads" },
          cells: [[words.answer.now, words.answer.before, words.answer.change]],
        },
        { row: row + 1, column, cells: lineLabels(words).map((label) => [label]) },
      ],
      results: LINES.flatMap((figure, i): Block[] => {
        const [latest, earlier] = (["now", "before"] as const).map((of) => lineCell(sheet, figure, of));
        const change = `IF(COUNT(${latest},${earlier})=2,${latest}-${earlier},"")`;
        const at = { row: row + 1 + i, column: column + 1 };
        return [
          {
            ...at,
            cells: [[{ formula: `=${now[figure]}` }, { formula: `=IF(${hasPeriod(sheet, 1)},${before[figure]},"")` }]],
            numberFormat: formats[i],
          },
          {
            ...at,
            column: at.column + 2,
            cells: [[{ formula: `=${change}` }]],
            numberFormat: changeFormat(formats[i]),
          },
        ];
      }),
      marks: [
        {
          ...{ row: row + 1, column, rows: LINES.length, columns: 1 },
          mark: {
            kind: "words",
            words: LINES.flatMap((figure, i) => (SUMS.has(figure) ? [[words.lines[i], "main"] as const] : [])),
          },
        },
      ],
    }),
  };
}

/** Every line of one of the two periods, as a formula. */
function linesOf(
  sheet: PeriodsSheet,
  of: "now" | "before",
  spendRow: number,
): Readonly<Record<keyof ProfitStatement, string>> {
  const period = of === "now" ? 0 : 1;
  const own = (figure: keyof ProfitStatement) => lineCell(sheet, figure, of);
  const summed = (column: PeriodColumn) => summedIn(sheet, column, period);
  const spent = (use: "winning" | "keeping") => {
    const cell = spentCell(spendRow, use, period);
    return `IF(ISNUMBER(${cell}),${cell},"")`;
  };
  const [winning, keeping] = [own("spentOnWinning"), own("spentOnKeeping")];
  const both = (then: string) => `IF(COUNT(${winning},${keeping})=2,${then},"")`;
  const over = (part: string, whole: string) => `IF(N(${whole})>0,${part}/${whole},"")`;
  return {
    income: `${own("incomeOfNew")}+${own("incomeOfReturning")}`,
    incomeOfNew: summed("incomeOfNew"),
    incomeOfReturning: summed("incomeOfReturning"),
    incomeOfOneTime: summed("incomeOfOneTime"),
    fulfilment: `${own("income")}-${own("margin")}`,
    margin: `${own("marginOfNew")}+${own("marginOfReturning")}`,
    marginOfNew: `${own("incomeOfNew")}-${costsIn(sheet, "New", own("incomeOfNew"), period)}`,
    marginOfReturning: `${own("incomeOfReturning")}-${costsIn(sheet, "Returning", own("incomeOfReturning"), period)}`,
    spentOnWinning: spent("winning"),
    spentOnKeeping: spent("keeping"),
    shareOnWinning: both(`IF(${winning}+${keeping}>0,${winning}/(${winning}+${keeping}),"")`),
    profit: both(`${own("margin")}-${winning}-${keeping}`),
    newCustomers: summed("newCustomers"),
    returningCustomers: summed("returningCustomers"),
    costOfNewCustomer: `IF(ISNUMBER(${winning}),${over(winning, own("newCustomers"))},"")`,
    marginOfNewCustomer: over(own("marginOfNew"), own("newCustomers")),
    marginOfReturningCustomer: over(own("marginOfReturning"), own("returningCustomers")),
    returnOnWinning: over(own("marginOfNew"), winning),
    returnOnKeeping: over(own("marginOfReturning"), keeping),
    daysToEarnBack: earnedBack(sheet, own("costOfNewCustomer")),
    costOfMoneyBoundUp: `IF(COUNT(${winning},${own("daysToEarnBack")})=2,${winning}/2*${cellNamed(sheet, "cost_of_money")}*${own("daysToEarnBack")}/${DAYS_OF_YEAR},"")`,
    nextBudget: `IF(ISNUMBER(${keeping}),${own("marginOfReturning")}-${keeping},"")`,
  };
}

/** What fulfilling took of new or returning customers, by the assumption or as the query took it off. */
function costsIn(sheet: PeriodsSheet, group: "New" | "Returning", income: string, period: number): string {
  const cell = cellNamed(sheet, "fulfilment_cost");
  switch (sheet.result.cost.from) {
    case "amount":
      return `${cell}*${summedIn(sheet, `ordersOf${group}`, period)}`;
    case "share":
      return `${cell}*${income}`;
    case "column":
      return summedIn(sheet, `costOf${group}`, period);
  }
}

/**
 * Days until half of those won in the period before had earned a cost: all days on which half had earned less, and of an even number the
 * middle of both halves. Rows may stand in any order, since each says how many days it lasts.
 */
function earnedBack(sheet: PeriodsSheet, cost: string): string {
  const { daysSinceFirst, halfEarned, mostEarned, lastingDays } = sheet.refs;
  const less = (earned: string) => `SUMPRODUCT(--(${earned}<${cost}),${lastingDays})`;
  const days = `IF(MAX(${mostEarned})<${cost},"",(${less(halfEarned)}+${less(mostEarned)})/2)`;
  const told = `IF(COUNT(${daysSinceFirst})=0,"",IF(${cost}<=0,0,${days}))`;
  return `IF(ISNUMBER(${cost}),IF(${isTakenOff(sheet)},${told},""),"")`;
}

/** Whether the cost is the one that the query took off. */
function isTakenOff(sheet: PeriodsSheet): string {
  const { refs, result } = sheet;
  const { from } = result.cost;
  if (from === "column") return "TRUE";
  const cell = cellNamed(sheet, "fulfilment_cost");
  const taken = from === "amount" ? refs.costPerOrder : refs.costShare;
  return `AND(${cell}=MAX(${taken}),OR(${cell}>0,SUM(${refs.costOfNew})+SUM(${refs.costOfReturning})=0))`;
}
