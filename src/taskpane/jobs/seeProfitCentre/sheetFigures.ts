import { literal } from "../../../workbook/formulaLimits";
import type { Gives } from "../../job/known";
import type { AnswerRow } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { costGives } from "../../orders/cost";
import { sourcesIn } from "./given";
import {
  cellNamed,
  lineCell,
  ordersAlone,
  ordersUpToDay,
  sourcesUpToDay,
  spentCell,
  type CentrePanels,
  type CentreSheet,
} from "./layout";
import type { LINES } from "./lines";
import { isSent } from "./uses";

/** Share of their spend that 18 surveyed brands put into winning customers. */
const SURVEYED_SHARE = 0.78;
const DAYS_OF_YEAR = 365;

/** The sources whose customers were sent by others. */
export function sentIn({ given, refs }: CentreSheet): string[] {
  if (!refs.source) return [];
  return sourcesIn(given.read.orders.table).filter((source) => isSent(source, given.draft));
}

export function isSplit({ result }: Pick<CentrePanels, "result">): boolean {
  return result.split !== undefined && !("why" in result.split);
}

/** A year of days, give or take: what Split the budget asks by the year. */
function isYear({ result }: Pick<CentrePanels, "result">): boolean {
  return Math.abs(result.span.days - DAYS_OF_YEAR) <= 1;
}

/** What other jobs may take from the sheet. */
export function givesOf(sheet: CentrePanels): Gives {
  const { now } = sheet.result;
  const ofSplit = (cell: string) => (isSplit(sheet) ? cell : undefined);
  const ofYear = (cell: string) => (isYear(sheet) ? ofSplit(cell) : undefined);
  return {
    ...costGives(sheet.result.cost, { amount: "costAmount", share: "costShare" }),
    costOfMoney: "costOfMoney",
    margin: now.income > 0 ? "marginShare" : undefined,
    newCustomerCost: now.costOfNewCustomer === undefined ? undefined : "costOfNewCustomer.now",
    acquisitionSpend: ofSplit("acquisitionSpend"),
    acquisitionRate: ofSplit("acquisitionRate"),
    acquisitionCeiling: ofSplit("acquisitionCeiling"),
    retentionSpend: ofYear("retentionSpend"),
    retention: ofYear("retentionRate"),
    retentionCeiling: ofYear("retentionCeiling"),
    customerMargin: ofYear("marginOfReturningCustomer.now"),
  };
}

/** A figure of the answer, by the word that it has there. */
export function answerFigure(
  { words }: Pick<CentrePanels, "words">,
  id: keyof CentrePanels["words"]["sheet"]["answers"],
  format: string,
  formula: AnswerRow["formula"],
): AnswerRow {
  return { id, label: words.sheet.answers[id], format, formula };
}

export interface OwnFigures {
  /** What stands before the split. */
  readonly besides: readonly AnswerRow[];
  /** The share of customers who came back, as a formula. */
  readonly stayed: string;
}

export function answerRows(sheet: CentrePanels, spendRow: number, { besides, stayed }: OwnFigures): AnswerRow[] {
  const { money } = sheet;
  const figure = (id: Parameters<typeof answerFigure>[1], format: string, formula: AnswerRow["formula"]) =>
    answerFigure(sheet, id, format, formula);
  const now = (line: (typeof LINES)[number]) => lineCell(sheet, line, "now");
  const before = (line: (typeof LINES)[number]) => lineCell(sheet, line, "before");
  const name = (id: string) => cellNamed(sheet, id);
  const spent = (use: "winning" | "keeping") => spentCell(spendRow, use, 0);
  const split = ({ cell }: Places): string => {
    const given = [
      cell("acquisitionSpend"),
      cell("acquisitionRate"),
      name("acquisition_ceiling"),
      cell("retentionSpend"),
      cell("retentionRate"),
      name("retention_ceiling"),
      now("marginOfReturningCustomer"),
      `${name("cost_of_money")}*${name("days")}/${DAYS_OF_YEAR}`,
    ];
    return `INDEX(WORTH.BUDGETSPLIT(${given.join(",")}),7,3)`;
  };
  const known = `COUNT(${now("nextBudget")},${now("spentOnWinning")})=2`;
  return [
    figure("paidFor", "0%", () => {
      const winning = now("spentOnWinning");
      return `IF(${known},IF(${winning}>0,${now("nextBudget")}/${winning},""),"")`;
    }),
    figure("benchmark", "0%", () => String(SURVEYED_SHARE)),
    figure("supported", money.whole, () => now("marginOfReturning")),
    figure("marginShare", "0.0%", () => `IF(${now("income")}>0,${now("margin")}/${now("income")},"")`),
    ...besides,
    ...(isSplit(sheet)
      ? [
          figure("acquisitionSpend", money.exact, () => `${spent("winning")}/${name("prospects")}`),
          figure("acquisitionRate", "0.0%", () => `${now("newCustomers")}/${name("prospects")}`),
          figure("retentionSpend", money.exact, () => {
            return `${spent("keeping")}/(${before("newCustomers")}+${before("returningCustomers")})`;
          }),
          figure("retentionRate", "0.0%", () => stayed),
          figure("splitWinning", money.whole, (at) => `${at.cell("supported")}*${split(at)}`),
          figure("splitKeeping", money.whole, ({ cell }) => `${cell("supported")}-${cell("splitWinning")}`),
        ]
      : []),
  ];
}

/** What orders alone tell: who was sent by others, and who came back. */
export function orderFigures(sheet: CentreSheet): OwnFigures {
  const { money } = sheet;
  const name = (id: string) => cellNamed(sheet, id);
  const now = (line: (typeof LINES)[number]) => lineCell(sheet, line, "now");
  const day = name("last_day");
  const sent = [
    answerFigure(sheet, "sent", "#,##0", () => sentFormula(sheet, day)),
    answerFigure(sheet, "sentWorth", money.whole, ({ cell }) => {
      const given = [cell("sent"), now("marginOfNewCustomer"), name("join_anyway"), now("costOfNewCustomer")];
      return `IF(COUNT(${given[1]},${given[3]})=2,WORTH.REFERRALVALUE(${given.join(",")}),"")`;
    }),
  ];
  return {
    besides: sentIn(sheet).length > 0 ? sent : [],
    stayed: `WORTH.RETENTION(${ordersAlone(sheet, day)},${name("days")})`,
  };
}

/** New customers of the days whose source sends customers: those there are by now, less those there were before. */
function sentFormula(sheet: CentreSheet, day: string): string {
  const sources = `{${sentIn(sheet).map(literal).join(",")}}`;
  const upTo = (bound: string) => {
    const table = `WORTH.SOURCEVALUE(${ordersUpToDay(sheet, bound)},${sourcesUpToDay(sheet, bound)})`;
    return `SUMPRODUCT(--ISNUMBER(MATCH(INDEX(${table},0,1),${sources},0)),INDEX(${table},0,2))`;
  };
  return `${upTo(day)}-IFERROR(${upTo(`(${day}-${cellNamed(sheet, "days")})`)},0)`;
}
