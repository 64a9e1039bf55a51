import { ORDER_HEADER, orders } from "../../../sample/orders";
import type { SampleTable } from "../../job/sampleTable";
import { texts } from "../../texts/texts";

/** Invented orders, for who has none at hand. */
export const SAMPLE_ORDERS: SampleTable = {
  get sheetName() {
    return texts.valueCustomers.sampleSheet;
  },
  tableName: "Sample_orders",
  rows: [ORDER_HEADER, ...orders()],
  widths: [80, 80, 80, 100, 100],
  formats: ["", "yyyy-mm-dd", "#,##0.00", "#,##0.00", ""],
};
