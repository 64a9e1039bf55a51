import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import type { Preview } from "./Preview";

afterEach(closePreviews);

/** Adds a sheet whose name "Rate" is a cell that holds 2 or 3, and then a formula of it. */
async function addSheet(preview: Preview, name: string, cell: string, rate: number): Promise<void> {
  await preview.excel(
    async (context, added) => {
      const sheet = context.workbook.worksheets.add(added.name);
      const named = sheet.getRange(added.cell);
      named.values = [[added.rate]];
      sheet.names.add("Rate", named);
      await context.sync();
    },
    { name, cell, rate },
  );
  await preview.set(`'${name}'!D1`, [["=Rate*10"]]);
}

async function removeSheet(preview: Preview, name: string): Promise<void> {
  await preview.excel(async (context, gone) => {
    context.workbook.worksheets.getItem(gone).delete();
    await context.sync();
  }, name);
  await preview.calculated();
}

test("a formula means what its name means now, whatever sheets bore that name before", async () => {
  const preview = await openPreview("?empty");
  await addSheet(preview, "Split", "B1", 2);
  expect(await preview.value("Split!D1")).toBe(20);
  await removeSheet(preview, "Split");
  await addSheet(preview, "Split 2", "B2", 3);
  expect(await preview.value("'Split 2'!D1")).toBe(30);
  await removeSheet(preview, "Split 2");
  await addSheet(preview, "Split", "B1", 4);
  expect(await preview.value("Split!D1")).toBe(40);
});
