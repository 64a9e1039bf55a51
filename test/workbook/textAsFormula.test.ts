// @vitest-environment jsdom
import { expect, test } from "vitest";
import { countFormulas, turnIntoValues } from "../../src/workbook/turnIntoValues";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";

const TEXT = "=WORTH.EPC(100,1%)";

test("text that says a formula of Worth, and a sheet that is called like one, are left alone", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Mine", "WORTH.EPC (2)"] });
  const written = await workbook.excel(async (context, text) => {
    const mine = context.workbook.worksheets.getItem("Mine");
    mine.getRange("A1:A2").formulas = [[`'${text}`], ["='WORTH.EPC (2)'!A1"]];
    const read = mine.getRange("A1");
    read.load("formulas, values");
    await context.sync();
    return [read.formulas[0][0] as string, read.values[0][0] as string];
  }, TEXT);
  expect(written).toEqual([TEXT, TEXT]);
  const before = await workbook.snapshot();
  const none = { formulas: 0, sheets: 0, withoutValue: 0 };
  expect(await countFormulas("workbook", () => undefined)).toEqual(none);
  expect(await turnIntoValues("workbook", () => undefined)).toEqual(none);
  expect(await workbook.snapshot()).toEqual(before);
});
