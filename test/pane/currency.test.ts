// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";

/** In thousands, so that no text shows the amount that is read. */
const numberFormat = "#,##0, [$€-407]";

/** A table of channels whose amounts are euros by their number format alone. */
test("the currency of the cells' number format is that of the pane and of the sheet", async () => {
  const workbook = await calculatedWorkbook({
    filled: [
      {
        name: "Mine",
        rows: [
          ["Channel", "Spend", "Revenue"],
          ["Radio", 3000, 9000],
          ["Search", 12_000, 50_000],
        ],
        columns: [{ width: 100 }, { width: 100, numberFormat }, { width: 100, numberFormat }],
      },
    ],
  });
  const pane = await PaneInNode.at("Split the budget", workbook);
  await pane.use("Mine!A1");
  await pane.said(/€59,000/);
  const sheet = await pane.write();
  const found = await workbook.excel(async (context, name: string) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("numberFormat");
    await context.sync();
    return used.numberFormat as string[][];
  }, sheet);
  if ("code" in found) throw new Error(found.message);
  expect(found.flat()).toContain('"€"#,##0');
});
