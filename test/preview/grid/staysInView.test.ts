// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../excel/calculatedWorkbook";

const CHANGES: Record<string, (sheet: Excel.Worksheet) => void> = {
  "columns that are hidden": (sheet) => (sheet.getRange("B:C").columnHidden = true),
  "columns that are shown again": (sheet) => (sheet.getRange("B:C").columnHidden = false),
  "rows that are hidden": (sheet) => (sheet.getRange("2:3").rowHidden = true),
  "rows that are shown again": (sheet) => (sheet.getRange("2:3").rowHidden = false),
  "rows that are inserted": (sheet) => sheet.getRange("6:7").insert("Down"),
  "rows that are deleted": (sheet) => sheet.getRange("6:7").delete("Up"),
  "cells that are joined": (sheet) => sheet.getRange("E5:G6").merge(true),
  "a table": (sheet) => sheet.tables.add("A20:B22", true),
  "frozen rows": (sheet) => sheet.freezePanes.freezeRows(1),
  "a height": (sheet) => (sheet.getRange("9:9").format.rowHeight = 40),
  "a width": (sheet) => (sheet.getRange("I:I").format.columnWidth = 90),
  "cleared cells": (sheet) => sheet.getRange("A1:Z30").clear(),
};

test("code changes a sheet that is shown, or another, and the same cells stay selected on the same sheet", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("Shown");
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  await workbook.select("'Shown'!C3:D9");
  const { shown } = await workbook.snapshot();
  expect(shown).toContain('"row":2,"column":2,"rows":7,"columns":2');
  for (const name of ["Shown", "Other"]) {
    for (const [what, change] of Object.entries(CHANGES)) {
      const failure = await workbook.excel(
        async (context, { of, by }) => {
          by(context.workbook.worksheets.getItem(of));
          await context.sync();
          return null;
        },
        { of: name, by: change },
      );
      expect(failure, what).toBeNull();
      expect((await workbook.snapshot()).shown, `${what} on “${name}”`).toBe(shown);
    }
  }
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("New");
    context.workbook.worksheets.getItem("Other").delete();
    await context.sync();
  });
  expect((await workbook.snapshot()).shown).toBe(shown);
});
