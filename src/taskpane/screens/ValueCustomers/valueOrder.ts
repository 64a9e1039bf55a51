import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import type { Valuation } from "./valuation";
import { CELL_START } from "./valueLayout";
import { valueSheet } from "./valueSheet";
import type { OrderData } from "./valueFormView";

/** Everything that the written sheet depends on. */
export interface ValueSheetData {
  readonly data: OrderData;
  readonly result: Valuation;
  readonly numbers: Numbers;
}

/** What to write, and under which name, for customers as they are valued. */
export function valueOrder(data: ValueSheetData): SheetContent {
  return {
    name: texts.valueCustomers.sheet.name,
    tableName: "Customer_orders",
    cellStart: CELL_START,
    build: (number) => valueSheet(data, number),
  };
}
