import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { JobPane } from "../JobPane";
import { expectUntouched, snapshot } from "../../../pane/safety/workbook";

afterEach(closePreviews);

const ROWS = 100_000;

/** The grid of the preview works on the pane's own thread, so that a press waits for it here as it does not in Excel. */
const GRID = { test: 180_000, press: 120_000 };

test(
  "a hundred thousand keywords are read and answered, and the write is left when it is cancelled",
  { timeout: GRID.test },
  async () => {
    const preview = await openPreview("?empty");
    const pane = new JobPane(preview);
    const keywords = Array.from({ length: ROWS }, (_, i) => [`keyword ${i}`, 100 + (i % 900), 1 + (i % 40) / 10]);
    await preview.set(`A1:C${ROWS + 1}`, [["Keyword", "Searches", "CPC"], ...keywords]);
    await pane.button(/^Plan a keyword test/).click();
    await preview.select(`A1:C${ROWS + 1}`);
    await pane.button("Use selection").first().click();
    await pane.said(/keywords read/);
    await pane.ready();
    const before = await snapshot(preview);
    await pane.button("Write to sheet").click();
    await pane.button("Cancel").click({ timeout: GRID.press });
    await pane.said("Cancelled. Nothing was written.");
    expectUntouched(before, await snapshot(preview), "cancelled");
  },
);

test("a hundred thousand orders are read, answered and written", async () => {
  const preview = await openPreview("?empty");
  const pane = new JobPane(preview);
  const orders = Array.from({ length: ROWS }, (_, i) => [
    `C${(i * 7919) % 30_011}`,
    45_000 + ((i * 31) % 700),
    10 + (i % 90),
  ]);
  await preview.set(`A1:C${ROWS + 1}`, [["Customer", "Date", "Amount"], ...orders]);
  await pane.button(/^Value customers/).click();
  await preview.select(`A1:C${ROWS + 1}`);
  await pane.button("Use selection").first().click();
  await pane.said(/orders? of .* customers read/);
  await pane.field("Fulfilment cost of an order").selectOption("The same for each order");
  await pane.field("Cost of an order").fill("0");
  await pane.ready();
  const before = await snapshot(preview);
  await pane.button("Write to sheet").click();
  expect(await pane.written()).toBe("Customer value");
  const after = await snapshot(preview);
  expect(after["sheet Sheet1"]).toBe(before["sheet Sheet1"]);
});
test("a hundred thousand customers are read and segmented", async () => {
  const preview = await openPreview("?empty");
  const pane = new JobPane(preview);
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `C${i}`,
    1 + ((i * 7) % 5),
    1 + ((i * 11) % 7),
    1 + ((i * 3) % 5),
  ]);
  await preview.set(`A1:D${ROWS + 1}`, [["Customer", "Taste", "Price", "Speed"], ...rows]);
  await pane.button(/^Segment customers/).click();
  await preview.select(`A1:D${ROWS + 1}`);
  await pane.button("Use selection").first().click();
  await pane.said(/^100,000 customers fall into/);
});
