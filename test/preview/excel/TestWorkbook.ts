import type { GridValue } from "../../../src/preview/grid/GridCell";
import type { Interruption } from "../../../src/preview/protocol/BatchGate";

export interface ExcelFailure {
  readonly code: string;
  readonly message: string;
  readonly location?: string;
}

/**
 * A workbook of the preview as a test uses it, whether it is on a page in a browser or in this process. Addresses without a
 * sheet are on the sheet that is shown.
 */
export interface TestWorkbook {
  /** Waits until every formula has its value. */
  calculated(): Promise<void>;
  /** Waits until whoever was told of a change has looked at it. */
  quiet(): Promise<void>;
  /** Writes cells without a person's hand. Formulas begin with `=`. */
  set(address: string, values: GridValue[][]): Promise<void>;
  select(address: string): Promise<void>;
  value(address: string): Promise<GridValue>;
  values(address: string): Promise<GridValue[][]>;
  /** What the cell shows, formatted. */
  text(address: string): Promise<string>;
  formula(address: string): Promise<string | null>;
  /** Sorts rows by one of their columns, counted from the first of them, as the buttons in the head of a table do. */
  sort(address: string, column: number, order: "ascending" | "descending"): Promise<void>;
  sheetNames(): Promise<string[]>;
  /**
   * Runs the body of an `Excel.run` in the add-in's page and gives what it returns, or the error.
   * The body is a function of the request context; it cannot see the variables around it, but for `argument`.
   */
  excel<Result, Argument>(
    body: (context: Excel.RequestContext, argument: Argument) => Promise<Result>,
    argument?: Argument,
  ): Promise<Result | ExcelFailure>;
  /** All that the workbook holds, as text by what it is about. */
  snapshot(): Promise<Record<string, string>>;
  /** Interrupts the add-in's batches from now on; null lets all of them pass. */
  interrupt(plan: Interruption | null): Promise<void>;
  /** How many batches were interrupted. */
  interrupted(): Promise<number>;
  /** Waits until a batch is held. */
  held(): Promise<void>;
  release(): Promise<void>;
}
