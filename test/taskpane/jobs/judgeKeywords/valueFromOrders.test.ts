import { describe, expect, test } from "vitest";
import { keptDraft, type SettledOf } from "../../../../src/taskpane/job/form";
import { FORM } from "../../../../src/taskpane/jobs/judgeKeywords/form";
import { judgeKeywords } from "../../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { customerValueFormula } from "../../../../src/taskpane/jobs/judgeKeywords/valueFormula";
import { saysIn } from "../../../../src/taskpane/says/Says";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import { contentsFrom } from "../../keywords/contents";
import { end } from "../end";
import { speechIn } from "../onSample";

type Draft = SettledOf<typeof FORM>;
const USUAL = { ...(keptDraft(FORM, undefined) as Draft), valueFrom: "orders" as const };
const says = saysIn(judgeKeywords.words, speechIn("en", "en-GB"));

/** Two keywords judged by these orders, in cells of a sheet called Orders, from A1 on. */
function judged(orders: CellValue[][], change: Partial<Draft> = {}, asked = "A1:D9", decimal?: "," | ".") {
  const { sources } = judgeKeywords;
  const report = contentsFrom([["Keyword", "Clicks", "Cost", "Conversions"], ["tea", 100, 20, 2], ["mate", 50, 9, 0]]); // prettier-ignore
  const contents = contentsFrom(orders, { sheetName: "Orders", address: asked, asked });
  const read = {
    keywords: { contents: report, table: sources.keywords.read(report, {}), hasRoom: false },
    orders: { contents, table: sources.orders.read(contents, decimal ? { decimal } : {}), hasRoom: false },
  };
  const given = { read, draft: { ...USUAL, ...change } };
  return { given, read, refusal: judgeKeywords.refuse?.(given, says), result: () => end(judgeKeywords.work(given)) };
}

const ORDERS = [
  ["Customer", "Amount", "Cost"],
  ["Ann", 30, 10],
  ["Ann", 50, 20],
  ["Bob", 10, 5],
];

describe("what a customer is worth by orders", () => {
  test("is money less costs, shared by customers, and the same as a formula over the cells", () => {
    const { read, result, refusal } = judged(ORDERS);
    expect(refusal).toBeUndefined();
    const { worth, assumptions } = result();
    expect(worth).toEqual({ from: "orders", customerValue: 27.5, customers: 2, orders: 3, cost: { from: "column" } });
    expect(assumptions.customerValue).toBe(27.5);
    expect(customerValueFormula(read.orders, { from: "column" }, "Cost")).toBe(
      "WORTH.CUSTOMERVALUE(Orders!A2:A4,Orders!B2:B4,Orders!C2:C4)",
    );
  });

  test("asks for the cost where no column holds it, and takes it as money for each or as a share", () => {
    const cells = ORDERS.map((row) => row.slice(0, 2));
    expect(judged(cells).refusal).toBe(
      "Say above what it costs to fulfil an order. Without it no customer has a value.",
    );
    const amount = judged(cells, { costFrom: "amount", costAmount: 10 });
    expect(amount.result().worth?.customerValue).toBe(30);
    expect(customerValueFormula(amount.read.orders, { from: "amount", perOrder: 10 }, "Verdicts_cost")).toBe(
      "WORTH.CUSTOMERVALUE(Orders!A2:A4,Orders!B2:B4,Verdicts_cost)",
    );
    const share = judged(cells, { costFrom: "share", costShare: 0.5 });
    expect(share.result().worth?.customerValue).toBe(22.5);
    expect(customerValueFormula(share.read.orders, { from: "share", share: 0.5 }, "Verdicts_cost")).toBe(
      "WORTH.CUSTOMERVALUE(Orders!A2:A4,Orders!B2:B4)*(1-Verdicts_cost)",
    );
  });

  test("whole columns reach far below the last order, so that orders to come count too", () => {
    const { read } = judged(ORDERS, {}, "A:C");
    expect(customerValueFormula(read.orders, { from: "column" }, "Cost")).toBe(
      "WORTH.CUSTOMERVALUE(Orders!A2:A100000,Orders!B2:B100000,Orders!C2:C100000)",
    );
  });

  test("counts what is left of an export after refunds and orders that were never paid, which no formula over it does", () => {
    const { read, result } = judged(
      [
        ["Name", "Email", "Financial Status", "Total", "Refunded Amount", "Created at"],
        ["#1", "ann@example.com", "paid", 100, 20, "2025-01-15"],
        ["#1", "ann@example.com", "", "", "", ""],
        ["#2", "bob@example.com", "voided", 70, 0, "2025-01-16"],
      ],
      { costFrom: "amount", costAmount: 0 },
    );
    expect(result().worth).toMatchObject({ customerValue: 80, customers: 1, orders: 1 });
    expect(customerValueFormula(read.orders, { from: "amount", perOrder: 0 }, "Cost")).toBeUndefined();
    expect(read.orders.table.leftOut.map(({ why }) => why)).toEqual(["header", "orderLine", "notPaid"]);
  });

  test("waits for an answer where the cells can be read two ways", () => {
    const cells = [["Customer", "Amount"], ["Ann", "1,234"]]; // prettier-ignore
    expect(judged(cells).read.orders.table.questions).toMatchObject([{ about: "decimal", example: "1,234" }]);
    const { read, result } = judged(cells, { costFrom: "amount", costAmount: 0 }, "A1:B2", ",");
    expect(read.orders.table.questions).toEqual([]);
    expect(result().worth?.customerValue).toBe(1.234);
  });
});
