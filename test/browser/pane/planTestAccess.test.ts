import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import { PlanTestPane } from "./PlanTestPane";
import { violations } from "./violations";

afterEach(closePreviews);

test.each(["light", "dark"])("home and job have no accessibility violations in the %s theme", async (theme) => {
  const preview = await openPreview(`?theme=${theme}`);
  expect(await violations(preview)).toEqual([]);
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await job.field("Sales wanted").fill("0");
  await job.said("Write a whole number from 1 to 1,000.");
  await job.button("Columns").click();
  expect(await violations(preview)).toEqual([]);
  await job.field("Sales wanted").fill("1");
  await job.answer();
  for (const line of await preview.pane.getByRole("button", { name: /How is this counted/ }).all()) await line.click();
  expect(await violations(preview)).toEqual([]);
});

test("the whole job is done by keyboard, from the home list to the written sheet", async () => {
  const preview = await openPreview();
  await preview.select("Keywords!A1");
  await preview.pane.getByRole("button", { name: /Plan a keyword test/ }).focus();
  await preview.page.keyboard.press("Enter");
  const focused = () => preview.pane.evaluate(() => document.activeElement?.textContent ?? "");
  expect(await focused()).toBe("Plan a keyword test");
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 40; steps++) {
      await preview.page.keyboard.press("Tab");
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never came to "${name}"`);
  };
  await tabTo("Use selection");
  await preview.page.keyboard.press("Enter");
  await preview.pane.getByText(/keywords read/).waitFor();
  expect(await focused()).toBe("Use selection");
  await tabTo("Write to sheet");
  await preview.page.keyboard.press("Space");
  expect(await new PlanTestPane(preview).written()).toBe("Test budget");
});

test("typing in a field keeps the focus there and the text as typed", async () => {
  const preview = await openPreview();
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await job.field("Conversion rate").fill("");
  await job.field("Conversion rate").pressSequentially("1.50", { delay: 30 });
  expect(await job.field("Conversion rate").inputValue()).toBe("1.50");
  expect(await preview.pane.evaluate(() => document.activeElement?.id)).toBe("plan-test-conversionRate");
  await job.field("Months").focus();
  expect(await job.field("Conversion rate").inputValue()).toBe("1.5");
});

test("nothing needs sideways scrolling at 320 pixels, and the top right corner stays clear", async () => {
  const preview = await openPreview("?width=320");
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await job.button("Columns").click();
  await job.answer();
  const { scroll, width, corner } = await preview.pane.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
    corner: document.elementsFromPoint(window.innerWidth - 17, 16).map(({ tagName }) => tagName),
  }));
  expect(scroll).toBeLessThanOrEqual(width);
  expect(corner.filter((tag) => ["BUTTON", "INPUT", "A", "H1"].includes(tag))).toEqual([]);
});
