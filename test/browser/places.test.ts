import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import { JobPane } from "./pane/JobPane";

afterEach(closePreviews);

test("a sheet is come back to where it was left, also from one whose first row is frozen", async () => {
  const preview = await openPreview();
  const { page } = preview;
  const goTo = async (sheet: string) => {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    await page.waitForFunction((name) => window.worthPreview?.selected().includes(name), sheet);
    await preview.quiet();
  };
  /** Rolls the wheel, and gives where a cell is then. */
  const roll = async (cell: string, by: number) => {
    const before = await preview.middle(cell);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, by);
    await preview.quiet();
    const after = await preview.middle(cell);
    expect(after.y).toBeLessThan(before.y);
    return after;
  };
  const pane = new JobPane(preview);
  await pane.press(/^Plan a keyword test/);
  await pane.press("Try with sample data");
  await pane.ready();
  const first = await preview.middle("A1");
  const written = await pane.write();
  await preview.quiet();
  await goTo("Keywords");
  expect(await preview.middle("A1")).toEqual(first);

  const rolled = await roll("A25", 300);
  await goTo(written);
  const rolledWritten = await roll("A25", 200);
  await goTo("Keywords");
  expect(await preview.middle("A25")).toEqual(rolled);
  await goTo(written);
  expect(await preview.middle("A25")).toEqual(rolledWritten);
});
