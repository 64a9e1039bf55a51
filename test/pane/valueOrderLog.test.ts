// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { cdnowSample } from "../core/forecast/data";

test.skipIf(cdnowSample.missing)(
  `a real order log is valued and forecast, on the pane and on the sheet (needs ${cdnowSample.name})`,
  async () => {
    const orders = cdnowSample.orders();
    const workbook = await calculatedWorkbook();
    await workbook.set("A1", [["Customer", "Date", "Amount"], ...orders]);
    const job = await PaneInNode.at("Value customers", workbook);
    await job.use("A1");
    await job.said("6,919 orders of 2,357 customers read.");
    await job.choose("Fulfilment cost of an order", "The same for each order");
    await job.fill("Cost of an order", "0");
    const total = orders.reduce((sum, [, , amount]) => sum + amount, 0);
    expect(await job.said(/customers brought .* after fulfilment costs/)).toContain(
      `2,357 customers brought ${Math.round(total).toLocaleString("en-US")} after fulfilment costs, 104 each.`,
    );
    const name = await job.write();
    const sheet = await WrittenSheet.read(workbook, name);
    expect(sheet.errors()).toEqual([]);
    expect(sheet.beside("Value of a customer")).toBeCloseTo(103.5604, 4);
    expect(sheet.beside("Came back for more")).toBeCloseTo(
      new Set(orders.filter(([who], i) => orders.findIndex(([other]) => other === who) !== i).map(([who]) => who))
        .size / 2357,
      10,
    );
    const ahead = await job.said(/can be expected to bring/);
    const [, , value] = /next ([\d,]+) days they can be expected to bring ([\d,]+)/.exec(ahead) ?? [];
    expect(Number(value.replaceAll(",", ""))).toBe(Math.round(Number(sheet.beside("Expected value ahead"))));
  },
);
