import { describe, expect, test } from "vitest";
import { priceMix } from "../../../src/core/customers/priceMix";
import type { OrderTable } from "../../../src/imports/orders/OrderTable";
import { listPricesOf, orderLogOf } from "../../../src/taskpane/orders/orderLogOf";
import { readOrders } from "../reports/readCells";
import { day, NORA, OMAR, PIA, QUIN, shopifyRows, tableOf } from "./shopExports";

/** By customer, the number of orders and what is left of them. */
function byCustomer({ orders }: OrderTable): Record<string, [number, number]> {
  const all: Record<string, [number, number]> = {};
  for (const { customer, amount } of orders) {
    const [count, money] = all[customer] ?? [0, 0];
    all[customer] = [count + 1, money + amount];
  }
  return all;
}

const left = (table: OrderTable, why: string) => table.leftOut.filter((row) => row.why === why).map(({ row }) => row);

describe("lines of one order number are one order", () => {
  const headings = ["Order ID", "Order Date", "Customer ID", "Customer Name", "Product", "Sales"];
  const line = (id: string, who: string, sales: number) => {
    return {
      "Order ID": id,
      "Order Date": day(2024, 3, 4),
      "Customer ID": who,
      "Customer Name": "Nora Nil",
      Product: "Tea",
      Sales: sales,
    };
  };

  test("different amounts are those of its lines, and so are equal ones beside them", () => {
    const table = readOrders(
      tableOf(headings, [line("A", "n1", 20), line("A", "n1", 20), line("B", "n2", 5), line("B", "n2", 7)]),
    );
    expect(table.columns.customer?.heading).toBe("Customer ID");
    expect(byCustomer(table)).toEqual({ n1: [1, 40], n2: [1, 12] });
    expect(left(table, "orderLine")).toEqual([2, 4]);
    expect(table.asItStands).toBe(false);
  });

  test("the total of the order on each of its lines counts once", () => {
    const rows = [
      { "Order ID": 1, "Date Created": day(2024, 3, 4), Status: "processing", Email: NORA, "Total Amount": 90 },
      { "Order ID": 1, "Date Created": day(2024, 3, 4), Status: "processing", Email: NORA, "Total Amount": 90 },
      { "Order ID": 2, "Date Created": day(2024, 3, 5), Status: "refunded", Email: OMAR, "Total Amount": 30 },
      { "Order ID": 3, "Date Created": day(2024, 3, 6), Status: "failed", Email: OMAR, "Total Amount": 11 },
    ];
    const table = readOrders(tableOf(["Order ID", "Date Created", "Status", "Email", "Total Amount"], rows));
    expect(byCustomer(table)).toEqual({ [NORA]: [1, 90], [OMAR]: [1, 0] });
    expect(table.backByStatus).toBe(1);
    expect(left(table, "notPaid")).toEqual([4]);
  });

  test("a number that comes again on other days is no order number", () => {
    const rows = [1, 2, 3].map((month) => ({ Order: "Tea", Customer: "n", Date: day(2024, month, 1), Amount: 5 }));
    expect(readOrders(tableOf(["Order", "Customer", "Date", "Amount"], rows)).orders).toHaveLength(3);
  });
});

describe("who ordered", () => {
  test("guests, whom a shop gives the id 0, are known by their e-mail", () => {
    const rows = [
      {
        order_number: 1,
        order_date: day(2024, 1, 1),
        status: "completed",
        order_total: 50,
        customer_id: 7,
        billing_email: NORA,
      },
      {
        order_number: 2,
        order_date: day(2024, 1, 2),
        status: "completed",
        order_total: 40,
        customer_id: 0,
        billing_email: OMAR,
      },
      {
        order_number: 3,
        order_date: day(2024, 1, 3),
        status: "completed",
        order_total: 20,
        customer_id: 0,
        billing_email: PIA,
        refunded_total: 5,
      },
    ];
    const headings = [
      "order_number",
      "order_date",
      "status",
      "order_total",
      "customer_id",
      "billing_email",
      "refunded_total",
    ];
    const table = readOrders(tableOf(headings, rows));
    expect(table.columns.customer?.heading).toBe("billing_email");
    expect(byCustomer(table)).toEqual({ [NORA]: [1, 50], [OMAR]: [1, 40], [PIA]: [1, 15] });
  });

  test("an id goes before a name", () => {
    const rows = [
      [1, "Nora Nil"],
      [2, "Nora Nil"],
    ].map(([id, name]) => [id, name, day(2024, 1, 1), 10]);
    const table = readOrders([["Customer ID", "Customer name", "Order date", "Amount"], ...rows]);
    expect(table.columns.customer?.heading).toBe("Customer ID");
    expect(Object.keys(byCustomer(table))).toEqual(["1", "2"]);
  });

  test("capitals and spaces make no other customer", () => {
    const rows = [NORA, NORA.toUpperCase(), ` ${NORA}  `].map((email) => [email, day(2024, 1, 1), 10]);
    expect(byCustomer(readOrders([["Email", "Date", "Amount"], ...rows]))).toEqual({ [NORA]: [3, 30] });
  });

  test("a phone says it where no order has an e-mail; what is paid on delivery is asked about", () => {
    const cod = {
      "Payment Method": "Cash on Delivery (COD)",
      "Financial Status": "pending",
      "Billing Name": "Nora",
      "Created at": "2024-01-05",
    };
    const cells = shopifyRows([
      { Name: "#1", Total: 15, Phone: 4911, ...cod },
      { Name: "#2", Total: 25, Phone: 4912, ...cod },
      { Name: "#3", Total: 10, Phone: 4911, ...cod, "Financial Status": "paid" },
    ]);
    const asked = readOrders(cells);
    expect(asked.columns.customer?.heading).toBe("Phone");
    expect(asked.questions).toEqual([
      { about: "option", ask: "onDelivery", options: ["count", "leaveOut"], example: "pending" },
    ]);
    const counted = readOrders(cells, { answers: { onDelivery: "count" } });
    expect(counted.questions).toEqual([]);
    expect(byCustomer(counted)).toEqual({ 4911: [2, 25], 4912: [1, 25] });
    expect(byCustomer(readOrders(cells, { answers: { onDelivery: "leaveOut" } }))).toEqual({ 4911: [1, 10] });
  });
});

describe("money that did not stay", () => {
  test("Magento: grand totals, less what was refunded; closed, cancelled and suspect orders bring nothing", () => {
    const order = (id: number, email: string, total: number, status: string, refunded: number) => {
      return {
        ID: id,
        "Purchase Point": "Main",
        "Purchase Date": day(2024, 1, id),
        "Grand Total (Base)": total,
        "Grand Total (Purchased)": total,
        Status: status,
        "Customer Email": email,
        Subtotal: total - 9,
        "Total Refunded": refunded,
      };
    };
    const rows = [
      order(1, NORA, 60, "Complete", 0),
      order(2, OMAR, 99, "Closed", 99),
      order(3, NORA, 40, "Processing", 15),
    ];
    const unpaid = ["Canceled", "Pending Payment", "Suspected Fraud"].map((status, i) =>
      order(4 + i, PIA, 70, status, 0),
    );
    const table = readOrders(tableOf(Object.keys(rows[0]), [...rows, ...unpaid]));
    expect(table.kind).toBe("magento");
    expect(table.columns.amount?.heading).toBe("Grand Total (Purchased)");
    expect(byCustomer(table)).toEqual({ [NORA]: [2, 85], [OMAR]: [1, 0] });
    expect(table.refunded).toBe(114);
  });

  test("PayPal: refunds come off, denied and pending payments, withdrawals and own bills are no sales", () => {
    const row = (date: number, name: string, type: string, status: string, gross: number) => {
      return {
        Date: day(2024, 1, date),
        Name: name,
        Type: type,
        Status: status,
        Currency: "USD",
        Gross: gross,
        Fee: -1,
        Net: gross - 1,
        "Transaction ID": `T${date}`,
      };
    };
    const rows = [
      row(1, "Nora Nil", "Express Checkout Payment", "Completed", 500),
      row(2, "", "General Withdrawal", "Completed", -300),
      row(3, "Omar Orr", "Express Checkout Payment", "Denied", 55),
      row(4, "Nora Nil", "Payment Refund", "Completed", -120),
      row(5, "Pia Pott", "Website Payment", "Pending", 20),
      row(6, "Server Ltd", "PreApproved Payment Bill User Payment", "Completed", -29),
    ];
    const table = readOrders(tableOf(Object.keys(rows[0]), rows));
    expect(table.kind).toBe("paypal");
    expect(byCustomer(table)).toEqual({ "Nora Nil": [1, 380] });
    expect([left(table, "noSale"), left(table, "notPaid"), left(table, "refund")]).toEqual([[2, 6], [3, 5], [4]]);
  });

  test("statuses of orders that were never paid, in the languages of shops", () => {
    const unpaid = [
      "Declined",
      "Awaiting Payment",
      "Denied",
      "Uncaptured",
      "Suspected Fraud",
      "Closed Lost",
      "Not paid",
      "Payment failed",
      "Cancelled by customer",
      "Abandoned",
      "wc-pending",
      "Storniert",
      "Zahlung ausstehend",
      "Annulée",
      "En attente",
      "Cancelado",
      "Rechazado",
      "Annullato",
      "In attesa",
      "Geannuleerd",
      "Aguardando pagamento",
    ];
    const rows = unpaid.map((status, i) => [i, `c${i}`, day(2024, 1, 1), 10, status]);
    const table = readOrders([
      ["Order number", "Customer", "Date", "Total", "Status"],
      [99, "n", day(2024, 1, 2), 10, "Completed"],
      ...rows,
    ]);
    expect(table.orders.map(({ customer }) => customer)).toEqual(["n"]);
    expect(left(table, "notPaid")).toHaveLength(unpaid.length);
  });

  test("without a column of refunds an order that was refunded came to nothing, and one in part is told", () => {
    const table = readOrders(
      shopifyRows([
        { Name: "#1", Email: NORA, Total: 60 },
        { Name: "#2", Email: OMAR, Total: 50, "Financial Status": "refunded" },
        { Name: "#3", Email: OMAR, Total: 40, "Financial Status": "partially_refunded" },
      ]),
    );
    expect(byCustomer(table)).toEqual({ [NORA]: [1, 60], [OMAR]: [2, 40] });
    expect([table.backByStatus, table.partUntold]).toEqual([1, 1]);
  });

  test("a refund that has a row of its own is not taken off twice", () => {
    const rows = [
      {
        Date: day(2024, 5, 1),
        "Order #": 1,
        "N. Revenue (formatted)": "৳2,999",
        Status: "Completed",
        Customer: "Nora",
      },
      {
        Date: day(2024, 5, 2),
        "Order #": 2,
        "N. Revenue (formatted)": "৳1,250.50",
        Status: "Refunded",
        Customer: "Nora",
      },
      {
        Date: day(2024, 5, 3),
        "Order #": 3,
        "N. Revenue (formatted)": "-৳1,250.50",
        Status: "Refunded",
        Customer: "Nora",
      },
    ];
    const table = readOrders(tableOf(Object.keys(rows[0]), rows));
    expect(byCustomer(table)).toEqual({ Nora: [2, 2999] });
    expect(table.currency).toBeDefined();
  });

  test("what is still owed comes off", () => {
    const orders = [
      { Name: "#1", Email: NORA, Total: 100, "Outstanding Balance": 0 },
      { Name: "#2", Email: QUIN, Total: 100, "Financial Status": "partially_paid", "Outstanding Balance": 60 },
    ];
    const table = readOrders(shopifyRows(orders));
    expect(byCustomer(table)).toEqual({ [NORA]: [1, 100], [QUIN]: [1, 40] });
    expect(table.owed).toBe(60);
  });
});

test("list prices are compared with what the lines were sold at, not with an amount that holds tax and shipping", () => {
  const line = (price: number, list: number, quantity = 1) => {
    return { "Lineitem price": price, "Lineitem compare at price": list, "Lineitem quantity": quantity };
  };
  const table = readOrders(
    shopifyRows([
      { Name: "#1", Email: NORA, Total: 210, ...line(60, 80, 3) },
      { Name: "#2", Email: OMAR, Total: 95, ...line(80, 80) },
      { Name: "#3", Email: PIA, Total: 120, ...line(60, 60) },
      { Name: "#3", Email: PIA, Total: "", "Financial Status": "", Currency: "", ...line(40, 50) },
    ]),
  );
  const prices = listPricesOf(table.orders);
  const mix = priceMix(orderLogOf(table.orders).log, prices ?? new Float64Array());
  expect(mix.map(({ habit, customers }) => [habit, customers])).toEqual([
    ["Full price only", 1],
    ["Discount only", 2],
    ["Both", 0],
  ]);
});

describe("tables that say the customer once for several rows", () => {
  test("QuickBooks: in a line above them, with a sum below", () => {
    const line = (date: number, type: string, num: string, amount: number) => ["", date, type, num, amount, amount];
    const table = readOrders([
      ["Tea Ltd", "", "", "", "", ""],
      ["", "Transaction date", "Transaction type", "Num", "Amount", "Balance"],
      ["Nora Nil", "", "", "", "", ""],
      line(day(2024, 1, 5), "Invoice", "1", 20),
      line(day(2024, 2, 5), "Invoice", "2", 30),
      line(day(2024, 2, 6), "Payment", "77", 20),
      ["Total for Nora Nil", "", "", "", "$50.00", ""],
      ["Omar Orr", "", "", "", "", ""],
      line(day(2024, 1, 9), "Sales Receipt", "3", 15),
      line(day(2024, 3, 9), "Credit Memo", "4", -15),
      ["Total for Omar Orr", "", "", "", "$0.00", ""],
      ["TOTAL", "", "", "", "$50.00", ""],
    ]);
    expect(table.kind).toBe("quickbooks");
    expect(byCustomer(table)).toEqual({ "Nora Nil": [2, 50], "Omar Orr": [1, 0] });
    expect(left(table, "total")).toEqual([6, 10, 11]);
    expect(left(table, "groupHeading")).toEqual([2, 7]);
  });

  const merged = (days: readonly number[]) => {
    const names = ["Nora", "", "", "Omar", ""];
    return [["Customer", "Order date", "Amount"], ...names.map((name, i) => [name, days[i], 10 + i])];
  };

  test("in merged cells, where the days begin anew with each", () => {
    const table = readOrders(merged([5, 40, 70, 7, 90].map((after) => day(2025, 1, 1) + after)));
    expect(byCustomer(table)).toEqual({ Nora: [3, 33], Omar: [2, 27] });
    expect(table.filledDown).toEqual([2, 3, 5]);
    expect(table.questions).toEqual([]);
  });

  test("and where the days could be those of guests, it is asked", () => {
    const cells = merged([1, 2, 3, 4, 5].map((after) => day(2025, 1, 1) + after));
    expect(readOrders(cells).questions).toEqual([
      { about: "option", ask: "blankKey", options: ["above", "nobody"], example: "Nora" },
    ]);
    expect(byCustomer(readOrders(cells, { answers: { blankKey: "above" } }))).toEqual({ Nora: [3, 33], Omar: [2, 27] });
    const nobody = readOrders(cells, { answers: { blankKey: "nobody" } });
    expect([nobody.orders.length, left(nobody, "noCustomer").length, nobody.questions]).toEqual([2, 3, []]);
  });
});
