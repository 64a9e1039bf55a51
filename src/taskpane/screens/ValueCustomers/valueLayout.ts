import { texts } from "../../texts/texts";
import { excelMoney } from "../../writing/excelMoney";
import type { Assumptions, Cost } from "./assumptions";
import type { OrderRefs } from "../../orders/orderRefs";
import type { ValueSheetData } from "./valueOrder";

export type InputName = "cost" | Exclude<keyof Assumptions, "cost">;
export type CellNames = Readonly<Record<InputName, string>>;

/** What the parts of the sheet have in common. */
export interface ValueLayout {
  readonly data: ValueSheetData;
  /** The cells of the assumptions, as formulas call them. */
  readonly names: CellNames;
  readonly refs: OrderRefs;
  /** What each order brought: its amount less its cost, as a formula over all of them. */
  readonly net: string;
  /** The costs as CUSTOMERVALUE takes them: one for every order, or one for each. */
  readonly cost: string;
  readonly firstInput: number;
  /** The heading row of the tables to the right. */
  readonly firstTable: number;
  readonly money: ValueMoney;
}

/** Number formats of money, whole and to the cent. */
export interface ValueMoney {
  readonly whole: string;
  readonly exact: string;
}

/** The first column of the tables to the right, and the rows that their charts cover. */
const FIRST_TABLE = 4;
export const CHART_ROWS = 17;
export const CHART_COLUMNS = 5;

/** The first column of each table to the right; one that is not there takes no room. */
export interface TableColumns {
  readonly curve: number;
  readonly trial: number;
  readonly sources: number;
  readonly channels: number;
  readonly forecast: number;
  /** The first one that is free after all of them. */
  readonly end: number;
}

export function tableColumns({ result }: ValueSheetData): TableColumns {
  const { curve: points, trial: tried, sources: bySource, channels: byChannels } = result;
  const curve = FIRST_TABLE;
  const trial = curve + (points.length > 0 ? 3 : 0);
  const sources = trial + ("why" in tried ? 0 : CHART_COLUMNS + 1);
  const channels = sources + (bySource ? 8 : 0);
  const forecast = channels + (byChannels && byChannels.length > 0 ? 5 : 0);
  return { curve, trial, sources, channels, forecast, end: forecast + ("why" in result.forecast ? 0 : 9) };
}

/** What the names of the cells start with. */
export const CELL_START = "Value";

/** Names that begin alike, so that Excel lists them together; those of the second sheet begin with Value2. */
export function valueNames(number: number | ""): CellNames {
  const start = `${CELL_START}${number}`;
  return {
    cost: `${start}_fulfilment_cost`,
    highValueShare: `${start}_high_value`,
    costOfMoney: `${start}_cost_of_money`,
    forecastDays: `${start}_days_ahead`,
  };
}

export function costTerms(cost: Cost, refs: OrderRefs, name: string): Pick<ValueLayout, "net" | "cost"> {
  const { amount, cost: column } = refs;
  switch (cost.from) {
    case "amount":
      return { net: `${amount}-${name}`, cost: name };
    case "share":
      return { net: `${amount}*(1-${name})`, cost: `${amount}*${name}` };
    case "column":
      return column === undefined ? { net: amount, cost: "0" } : { net: `${amount}-${column}`, cost: column };
  }
}

export function valueMoney({ numbers: { locale }, data }: ValueSheetData): ValueMoney {
  const { currency } = data.table;
  return { whole: excelMoney(0, locale, currency), exact: excelMoney(2, locale, currency) };
}

export function forecastFormula({ refs, names }: ValueLayout): string {
  return `WORTH.ORDERFORECAST(${refs.customer},${refs.date},${refs.amount},${names.forecastDays},"",${names.costOfMoney})`;
}

/** The values of all customers, under a heading that formulas pass over. */
export function valuesFormula({ refs, cost }: ValueLayout): string {
  return `INDEX(WORTH.CUSTOMERTABLE(${refs.customer},${refs.date},${refs.amount},${cost}),0,7)`;
}

/** The notes on top: where the orders came from, what the formulas look at, what to know of the forecast. */
export function valueNotes(from: string, found: string, looksAt: string, { result }: ValueSheetData): string[] {
  const { sheet, answer } = texts.valueCustomers;
  const { forecast } = result;
  const about =
    "why" in forecast
      ? [sheet.noForecast(texts.formula(forecast.why))]
      : forecast.warnings.length > 0
        ? [answer.rough]
        : [];
  return [sheet.from(from, found), looksAt, ...about];
}
