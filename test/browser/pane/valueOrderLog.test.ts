import { afterEach, expect, test } from "vitest";
import { cdnowSample } from "../../core/forecast/data";
import { closePreviews, openPreview } from "../openPreview";
import { ValuePane } from "./ValuePane";
import { WrittenSheet } from "./WrittenSheet";

afterEach(closePreviews);

test.skipIf(cdnowSample.missing)(
  `a real order log is valued and forecast, on the pane and on the sheet (needs ${cdnowSample.name})`,
  async () => {
    const orders = cdnowSample.orders();
    const preview = await openPreview("?empty");
    await preview.set("A1", [["Customer", "Date", "Amount"], ...orders]);
    const job = await ValuePane.open(preview);
    await job.use("A1");
    await job.said("6,919 orders of 2,357 customers read.");
    await (await job.field("Fulfilment cost of an order")).selectOption("The same for each order");
    await (await job.field("Cost of an order")).fill("0");
    const total = orders.reduce((sum, [, , amount]) => sum + amount, 0);
    expect(await job.answer()).toContain(
      `2,357 customers brought ${Math.round(total).toLocaleString("en-US")} after fulfilment costs, 104 each.`,
    );
    const name = await job.write();
    const sheet = await WrittenSheet.read(preview, name);
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
