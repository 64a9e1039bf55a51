import { expect, test } from "vitest";
import { readCentreTable } from "../../../../src/taskpane/jobs/seeProfitCentre/centreTable";
import { readValueTable } from "../../../../src/taskpane/jobs/valueCustomers/customerTable";
import { contentsFrom } from "../../keywords/contents";

test("orders tell their currency whichever table they could have been, so that no figure in another one is offered", () => {
  const orders = contentsFrom([
    ["Customer", "Date", "Amount (USD)"],
    ["C1", 46_000, 12],
    ["C2", 46_001, 30],
    ["C1", 46_030, 9],
  ]);
  const [valued, stated] = [readValueTable(orders, {}), readCentreTable(orders, {})];
  expect([valued.currency, stated.currency]).toEqual(["USD", "USD"]);
});
