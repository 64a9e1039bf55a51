import { describe, expect, test } from "vitest";
import { valueOfOrders } from "../../../src/taskpane/orders/valueOfOrders";
import type { CellValue, RangeContents } from "../../../src/workbook/RangeContents";

/** Cells of a sheet called Orders, from A1 on. */
const orders = (values: CellValue[][], asked = "A1:D9"): RangeContents => ({
  ...{ sheetId: "1", sheetName: "Orders", address: asked, asked, row: 0, column: 0, values },
  text: values.map((row) => row.map(String)),
});

describe("what a customer is worth by orders", () => {
  test("is money less costs, shared by customers, and the same as a formula over the cells", () => {
    const { worth } = valueOfOrders(
      orders([
        ["Customer", "Amount", "Cost"],
        ["Ann", 30, 10],
        ["Ann", 50, 20],
        ["Bob", 10, 5],
      ]),
      {},
    );
    expect(worth).toEqual({
      customerValue: 27.5,
      customers: 2,
      orders: 3,
      hasCost: true,
      formula: "WORTH.CUSTOMERVALUE(Orders!A2:A4,Orders!B2:B4,Orders!C2:C4)",
    });
  });

  test("whole columns stay whole, so that orders to come count too", () => {
    const { worth } = valueOfOrders(orders([["Customer", "Amount"], ["Ann", 30]], "A:B"), {}); // prettier-ignore
    expect(worth?.formula).toBe("WORTH.CUSTOMERVALUE(Orders!A:A,Orders!B:B)");
  });

  test("counts what is left of an export after refunds and orders that were never paid, which no formula over it does", () => {
    const { worth, table } = valueOfOrders(
      orders([
        ["Name", "Email", "Financial Status", "Total", "Refunded Amount", "Created at"],
        ["#1", "ann@example.com", "paid", 100, 20, "2025-01-15"],
        ["#1", "ann@example.com", "", "", "", ""],
        ["#2", "bob@example.com", "voided", 70, 0, "2025-01-16"],
      ]),
      {},
    );
    expect(worth).toMatchObject({ customerValue: 80, customers: 1, orders: 1, hasCost: false, formula: undefined });
    expect(table.leftOut.map(({ why }) => why)).toEqual(["header", "orderLine", "notPaid"]);
  });

  test("waits for an answer where the cells can be read two ways", () => {
    const cells = orders([["Customer", "Amount"], ["Ann", "1,234"]]); // prettier-ignore
    const { worth, table } = valueOfOrders(cells, {});
    expect(worth).toBeUndefined();
    expect(table.questions).toMatchObject([{ about: "decimal", example: "1,234" }]);
    expect(valueOfOrders(cells, { decimal: "," }).worth?.customerValue).toBe(1.234);
  });
});
