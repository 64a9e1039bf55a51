import { ORDER_HEADER, orders } from "../../sample/orders";
import type { SampleTable } from "../job/sampleTable";

/** The invented orders, whichever job reads them. */
export const ORDER_SAMPLE: SampleTable = {
  sheetName: "Sample orders",
  tableName: "Sample_orders",
  rows: [ORDER_HEADER, ...orders()],
  widths: [80, 80, 80, 100, 100],
  formats: ["", "yyyy-mm-dd", "#,##0.00", "#,##0.00", ""],
};
