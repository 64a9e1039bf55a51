import type { ProfitStatement } from "../../../core/customers/profitStatements";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { fixed } from "../../job/parts";
import { costTerm } from "../../orders/cost";
import { ordersOnly, type OrderRefs } from "../../orders/orderRefs";
import type { DateFormats } from "../../writing/excelDates";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { CentreGiven } from "./given";
import { LINES } from "./lines";
import type { StatedMoney, Statement } from "./statement";
import type { CentreWords } from "./words.en";

/** What the names of the cells start with; those of the second sheet begin with Centre2. */
export const CENTRE_START = "Centre";
/** What its table of copied rows is called, where it has one. */
export const CENTRE_TABLE = "Centre_orders";

/** The first columns of the three panels: the statement, pictures with their tables, and what all of it rests on. */
export const PANELS = { statement: 0, pictures: 5, rests: 13 } as const;
/** The statement, its gap, the tables of pictures, their gap, and labels with figures. */
export const WIDTHS = [196, 72, 72, 72, 12, 84, 62, 62, 62, 62, 62, 74, 12, 190, 84, 66, 66];
/** Behind the panels: what only formulas look at. */
export const HIDDEN_AT = 18;
/** Over the table of periods. */
export const PICTURE_ROWS = 13;

/** What the panels depend on that orders and sums over them share, and where they stand. */
export interface CentrePanels {
  readonly result: StatedMoney;
  readonly given: Pick<CentreGiven, "draft">;
  readonly words: CentreWords;
  readonly money: MoneyFormats;
  readonly dates: DateFormats;
  readonly number: number | "";
  /** The first row below the headings of the panels, counted from 0. */
  readonly top: number;
}

/** Everything that the sheet over orders depends on. */
export interface CentreSheet extends CentrePanels {
  readonly result: Statement;
  readonly given: CentreGiven;
  readonly refs: OrderRefs;
}

/** What formulas call a cell by its name. */
export function cellNamed({ number }: Pick<CentrePanels, "number">, name: string): string {
  return `${CENTRE_START}${number}_${name}`;
}

/** The cell of a line of the statement. */
export function lineCell(
  { top }: Pick<CentrePanels, "top">,
  figure: keyof ProfitStatement,
  of: "now" | "before",
): string {
  const row = top + 1 + LINES.indexOf(figure);
  return fixed(cellAddress(row, PANELS.statement + (of === "now" ? 1 : 2)));
}

/** The rows of the panel that all rests on, by how many assumptions stand at its top. */
export function restRows({ top, given, result }: CentrePanels, inputs: number) {
  const spend = top + inputs + 2;
  const channels = spend + 5;
  const { spendFrom } = given.draft;
  const answers = spendFrom === "table" ? channels + 1 + (result.channels?.length ?? 0) + 2 : channels;
  return { spend, channels, answers };
}

/** The cells of what was spent on winning or keeping in these days, and beside it in those before. */
export function spentCells(spendRow: number, use: "winning" | "keeping"): string {
  return fixed(blockAddress(spendRow + (use === "winning" ? 1 : 2), PANELS.rests + 1, 1, 2));
}

/** What was spent on winning or keeping in a period: 0 is now, 1 the days before. */
export function spentCell(spendRow: number, use: "winning" | "keeping", period: number): string {
  return fixed(cellAddress(spendRow + (use === "winning" ? 1 : 2), PANELS.rests + 1 + period));
}

/** A column of the orders up to a day, as a formula: rows after it are passed over. */
function upTo({ refs }: Pick<CentreSheet, "refs">, day: string): (cells: string) => string {
  return (cells) => `IF(${refs.date}<${day}+1,${cells},"")`;
}

/** The orders up to a day, as functions take them: customers, dates, amounts. */
export function ordersUpToDay(sheet: CentreSheet, day: string): string {
  const { refs } = sheet;
  return [refs.customer, refs.date, refs.amount].map(upTo(sheet, day)).join(",");
}

/** Customers and dates without what was given back, for functions that see no amounts. */
export function ordersAlone(sheet: CentreSheet, day: string): string {
  const { customer, date } = ordersOnly(sheet.refs);
  return [customer, date].map(upTo(sheet, day)).join(",");
}

export function sourcesUpToDay(sheet: CentreSheet, day: string): string {
  return upTo(sheet, day)(sheet.refs.source ?? '""');
}

export function costOfOrders(sheet: CentreSheet): string {
  return costTerm(sheet.result.cost, sheet.refs, () => cellNamed(sheet, "fulfilment_cost"));
}

/**
 * The whole statement up to a day, as a formula.
 * @param spent on winning and on keeping, as the function takes them
 */
export function statementFormula(sheet: CentreSheet, day: string, spent: readonly [string, string]): string {
  const terms = [costOfOrders(sheet), ...spent, cellNamed(sheet, "cost_of_money"), cellNamed(sheet, "days"), day];
  return `WORTH.PROFITCENTRE(${[ordersUpToDay(sheet, day), ...terms].join(",")})`;
}
