import type { FlowRow } from "../../../../core/customers/customerFlow";
import type { ProfitStatement } from "../../../../core/customers/profitStatements";

/** The figures of the answer that can be followed. Periods are counted back: 0 is now, 1 the days before. */
export type TraceName =
  | { readonly of: "line"; readonly figure: keyof ProfitStatement; readonly period: number }
  | { readonly of: "change"; readonly figure: keyof ProfitStatement }
  | { readonly of: "period"; readonly period: number }
  | { readonly of: "spent"; readonly period: number }
  | { readonly of: "channel"; readonly name: string; readonly period: number }
  | { readonly of: "flow"; readonly column: FlowColumn; readonly row: number }
  | { readonly of: "paidFor" }
  | { readonly of: "sent" }
  | { readonly of: "worthOfSent" }
  | { readonly of: "split"; readonly to: "winning" | "keeping" }
  | { readonly of: "splitShare" }
  | { readonly of: "retention" };

export const FLOW_COLUMNS = ["opening", "gained", "back", "lost", "closing"] as const satisfies (keyof FlowRow)[];
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** As the answer hands it on. */
export function traceName(name: TraceName): string {
  return JSON.stringify(name);
}

/** What was handed on by `traceName`. */
export function traceNamed(name: string): TraceName {
  return JSON.parse(name) as TraceName;
}

/** Of a line of the statement, for the latest days. */
export function lineNow(figure: keyof ProfitStatement): string {
  return traceName({ of: "line", figure, period: 0 });
}
