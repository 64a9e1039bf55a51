import type { Browser } from "playwright-core";
import { Complaints } from "./Complaints";
import { Preview } from "./Preview";

/** Loading the page and its workbook can take this long on a busy machine. */
const PATIENCE = 45_000;

/** Loads the preview's page in a window of its own, and gives it once its workbook and the pane can be used. */
export async function loadedPreview(browser: Browser, address: string): Promise<Preview> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = new Complaints(page);
  await page.goto(address);
  await page.waitForFunction(() => window.worthPreview?.isReady() === true);
  const frame = await page.waitForSelector("#pane iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The pane has no page");
  return new Preview(page, pane, complaints);
}
