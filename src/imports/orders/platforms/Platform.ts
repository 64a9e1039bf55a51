import type { ColumnNames } from "../../table/ColumnNames";
import type { OrderColumn } from "../OrderTable";

/** How one shop or payment service writes its orders. */
export interface Platform {
  /** Headings that only its export has, each list enough by itself; compared without capitals. */
  readonly signs: readonly (readonly string[])[];
  /** What its headings mean, before what they mean elsewhere. Best name first. */
  readonly columns: Partial<ColumnNames<OrderColumn>>;
  /** What its statuses mean where they mean something else elsewhere, in small letters. */
  readonly statuses?: Readonly<Record<string, "paid" | "notPaid" | "refunded">>;
  /** Kinds of rows (of its column `type`) that are no sale. */
  readonly noSales?: RegExp;
}
