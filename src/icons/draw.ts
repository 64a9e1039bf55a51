/**
 * Draws the add-in's icons from worth.svg in the sizes that Excel and the store ask for: `npm run icons`.
 * The PNG files are kept in the repository, so that a build needs no browser.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const folder = import.meta.dirname;
const svg = readFileSync(path.join(folder, "worth.svg"), "utf8");

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `worth-${size}.png`), omitBackground: true });
}
await browser.close();
