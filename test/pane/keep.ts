import { expect } from "vitest";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";

/** Keeps something in the workbook under a key of the pane's, as a file can bring it along. */
export async function keep(workbook: TestWorkbook, key = "worth.planTest", value = "{}"): Promise<void> {
  const failure = await workbook.excel(
    async (context, setting) => {
      context.workbook.settings.add(setting.key, setting.value);
      await context.sync();
      return null;
    },
    { key, value },
  );
  expect(failure).toBeNull();
}
