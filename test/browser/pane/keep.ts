import { expect } from "vitest";
import type { Preview } from "../Preview";

/** Keeps something in the workbook under a key of the pane's, as a file can bring it along. */
export async function keep(preview: Preview, key = "worth.planTest", value = "{}"): Promise<void> {
  const failure = await preview.excel(
    async (context, setting) => {
      context.workbook.settings.add(setting.key, setting.value);
      await context.sync();
      return null;
    },
    { key, value },
  );
  expect(failure).toBeNull();
}
