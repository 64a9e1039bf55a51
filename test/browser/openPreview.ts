import type { BrowserContextOptions } from "playwright-core";
import { expect, inject } from "vitest";
import { sharedBrowser } from "./browser";
import { Complaints } from "./Complaints";
import { Preview } from "./Preview";

const opened: Preview[] = [];

/** Loading the page and its workbook can take this long on a busy machine. */
const PATIENCE = 45_000;

/**
 * Opens the preview workbook and waits until its workbook and the pane can be used.
 * @param query as in `?empty&width=320`; see PageOptions for all that can be asked for
 */
export async function openPreview(query = "", options: BrowserContextOptions = {}): Promise<Preview> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = new Complaints(page);
  await page.goto(`${inject("previewAddress")}/${query}`);
  await page.waitForFunction(() => window.worthPreview?.isReady() === true);
  const frame = await page.waitForSelector("#pane iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The pane has no page");
  const preview = new Preview(page, pane, complaints);
  opened.push(preview);
  await preview.calculated();
  return preview;
}

/** Closes what a test opened, and fails it if a page complained. For `afterEach`. */
export async function closePreviews(): Promise<void> {
  const previews = opened.splice(0);
  const complaints = previews.flatMap((preview) => preview.complaints.list());
  await Promise.all(previews.map((preview) => preview.page.context().close()));
  expect(complaints).toEqual([]);
}
