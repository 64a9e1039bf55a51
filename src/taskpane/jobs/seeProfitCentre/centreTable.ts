import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS, type OrderTable } from "../../../imports/orders/OrderTable";
import { arePeriods, PERIOD_FORMAT } from "../../../imports/periods/periodFormat";
import { PERIOD_COLUMNS, type PeriodTable } from "../../../imports/periods/PeriodTable";
import type { Choices } from "../../../imports/table/Choices";
import { chosenFor } from "../../../imports/table/chosenFor";
import { readTable } from "../../../imports/table/readTable";
import { settleColumns } from "../../../imports/table/settleColumns";
import type { RangeContents } from "../../../workbook/RangeContents";
import { asRead } from "../../job/asRead";
import type { Data, ReadTable } from "../../job/JobData";

/** What tells of new and returning customers: their orders, or periods that a database summed up. */
export type CentreTable = ReadTable &
  (
    | { readonly orders: OrderTable; readonly periods?: undefined }
    | { readonly periods: PeriodTable; readonly orders?: undefined }
  );

/** Reads cells as whichever they are: what tells of periods was summed up, anything else is taken for orders. */
export function readCentreTable(contents: RangeContents, choices: Choices): CentreTable {
  const asPeriods = { ...choices, columns: chosenFor(PERIOD_COLUMNS, choices) };
  if (arePeriods(settleColumns(contents.values, PERIOD_FORMAT, asPeriods).columns)) {
    const periods = readTable(PERIOD_FORMAT, contents, asPeriods);
    return { ...asRead(periods), periods };
  }
  const orders = readTable(ORDER_FORMAT, contents, { ...choices, columns: chosenFor(ORDER_COLUMNS, choices) });
  return { ...asRead(orders), orders };
}

/** The columns that can be put right. */
export function rolesOfCentre({ periods }: CentreTable): readonly string[] {
  return periods ? PERIOD_COLUMNS : ORDER_COLUMNS;
}

export function ordersOf(data: Data<CentreTable>): Data<OrderTable> | undefined {
  const { orders } = data.table;
  return orders && { ...data, table: orders };
}

export function periodsIn(data: Data<CentreTable>): Data<PeriodTable> | undefined {
  const { periods } = data.table;
  return periods && { ...data, table: periods };
}
