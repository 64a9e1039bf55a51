import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { JobPane } from "./JobPane";

afterEach(closePreviews);

test("the first run offers the sample, and does not come back once it was skipped", async () => {
  const preview = await openPreview("?empty");
  const pane = new JobPane(preview);
  await pane.said("New here?");
  await pane.button("No, thanks").click();
  await preview.reloadPane();
  await pane.said("What do you want to do?");
  expect(await preview.pane.getByText("New here?").count()).toBe(0);
});
