/**
 * How fast the add-in is in the preview workbook: part of `npm run bench`, after `npm run build` and `npm run build:preview`.
 * The grid is an open-source one, so that these numbers say something of the add-in in it, and little of Excel.
 */
import { previewCertificate } from "../../src/start/certificate";
import { listen } from "../../src/start/listen";
import { previewServer } from "../../src/start/previewServer";
import { CERTIFICATE_FOLDER, PREVIEW_FOLDERS } from "../../src/start/startPreview";
import { closeBrowser, sharedBrowser } from "../browser/browser";

const CELLS = 10_000;
const RUNS = 5;

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1];

const server = previewServer(PREVIEW_FOLDERS, await previewCertificate(CERTIFICATE_FOLDER));
const address = await listen(server, 0);
const browser = await sharedBrowser();
const page = await browser.newPage({ ignoreHTTPSErrors: true });
await page.goto(`${address}/?empty`);
await page.waitForFunction(() => window.worthPreview?.isReady() === true);

const paint = await page
  .frames()[1]
  ?.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);

const column = (cell: (row: number) => number | string) => Array.from({ length: CELLS }, (_, i) => [cell(i + 1)]);
const written = async (at: string, cells: (number | string)[][]) =>
  page.evaluate(
    async ([to, values]) => {
      const start = performance.now();
      window.worthPreview?.write(to, values);
      await window.worthPreview?.calculated();
      return performance.now() - start;
    },
    [at, cells] as const,
  );

await written(
  `A1:A${CELLS}`,
  column((row) => row),
);
await written("C1", [[0.01]]);
const first = await written(
  `B1:B${CELLS}`,
  column((row) => `=WORTH.EPC(A${row},$C$1)`),
);
const again: number[] = [];
for (let run = 1; run <= RUNS; run++) again.push(await written("C1", [[run / 100]]));
const shown = await page.evaluate((last) => window.worthPreview?.values(`B${last}`)[0][0], CELLS);
if (shown !== (CELLS * RUNS) / 100) throw new Error(`B${CELLS} shows ${String(shown)}`);

console.table({
  "first paint of the pane, ms after its page is asked for": { time: paint?.toFixed(0) ?? "" },
  [`${CELLS.toLocaleString("en")} EPC formulas written and calculated, ms`]: { time: first.toFixed(0) },
  [`all of them calculated again, ms`]: { time: median(again).toFixed(0) },
});
await closeBrowser();
server.closeAllConnections();
server.close();
