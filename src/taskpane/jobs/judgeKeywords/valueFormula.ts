import type { OrderTable } from "../../../imports/orders/OrderTable";
import { blockAddress, quotedSheet } from "../../../workbook/a1";
import type { Data } from "../../job/JobData";
import type { Cost } from "../../orders/cost";

/** The row that whole columns reach down to, or, of longer logs, how much further than the last order. */
const ROOM = 100_000;
const MORE = 1.25;

/**
 * The value of a customer as a formula over the person's own orders, without the "="; undefined where these do not count as
 * they stand. Whole columns reach far below the last order, so that orders to come count too, but not to the end of the sheet:
 * Excel on the web hands no function that much.
 *
 * @param costName the name of the cell that holds the cost of an order, or its share of the amount
 */
export function customerValueFormula(
  { contents, table }: Data<OrderTable>,
  cost: Cost,
  costName: string,
): string | undefined {
  const { headerRow, columns, asItStands } = table;
  if (!asItStands) return undefined;
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const first = contents.row + (headerRow ?? -1) + 1;
  const isWhole = /^[A-Z]+:[A-Z]+$/.test(contents.asked) && first <= 1;
  const cells = (role: "customer" | "amount" | "cost"): string[] => {
    const index = columns[role]?.index;
    if (index === undefined) return [];
    const column = contents.column + index;
    const last = contents.row + contents.values.length;
    const end = isWhole ? Math.max(ROOM, Math.ceil(last * MORE)) : last;
    return [sheet + blockAddress(first, column, end - first, 1)];
  };
  const orders = [...cells("customer"), ...cells("amount")];
  switch (cost.from) {
    case "amount":
      return `WORTH.CUSTOMERVALUE(${[...orders, costName].join(",")})`;
    case "share":
      return `WORTH.CUSTOMERVALUE(${orders.join(",")})*(1-${costName})`;
    case "column":
      return `WORTH.CUSTOMERVALUE(${[...orders, ...cells("cost")].join(",")})`;
  }
}
