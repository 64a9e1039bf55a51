import type { PeriodStatement } from "./periods/statementOfPeriods";
import type { Statement } from "./statement";

/** The statement, by the orders or by what a database summed up of them. */
export type Stated =
  | { readonly orders: Statement; readonly periods?: undefined }
  | { readonly periods: PeriodStatement; readonly orders?: undefined };
