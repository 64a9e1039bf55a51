import type { Browser } from "playwright-core";
import { Complaints } from "./Complaints";
import { Preview } from "./Preview";

/** Loading the page and its workbook can take this long on a busy machine. */
const PATIENCE = 45_000;

/** How often the spreadsheet is drawn where nobody looks, in milliseconds: as often as a screen can show it takes a sixth of the processor. */
const PICTURE_EVERY = 150;

/**
 * Loads the preview's page in a window of its own, and gives it once its workbook and the pane can be used.
 * @param isLookedAtRarely whether the spreadsheet need not be drawn at once whenever something changes
 */
export async function loadedPreview(browser: Browser, address: string, isLookedAtRarely = false): Promise<Preview> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (isLookedAtRarely) await page.addInitScript(drawRarely, PICTURE_EVERY);
  const complaints = new Complaints(page);
  await page.goto(address);
  await page.waitForFunction(() => window.worthPreview?.isReady() === true);
  const frame = await page.waitForSelector("#pane iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The pane has no page");
  return new Preview(page, pane, complaints);
}

/** Runs in every page before its own scripts. The pane, whose looks are tested, is drawn as ever. */
function drawRarely(every: number): void {
  if (window !== window.top) return;
  window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), every);
  window.cancelAnimationFrame = (drawing) => window.clearTimeout(drawing);
}
