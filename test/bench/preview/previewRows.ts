import type { Page } from "playwright-core";
import { previewCertificate } from "../../../src/start/certificate";
import { listen, previewServer } from "../../../src/start/previewServer";
import { CERTIFICATE_FOLDER, PREVIEW_FOLDERS } from "../../../src/start/startPreview";
import { closeBrowser, sharedBrowser } from "../../browser/browser";
import type { Row } from "../table/Row";

const CELLS = 10_000;
const RUNS = 5;

/**
 * How fast the add-in is in the preview workbook. The grid is an open-source one, so that these numbers say something of the
 * add-in in it, and little of Excel.
 */
export async function* previewRows(): AsyncGenerator<Row> {
  const server = previewServer(PREVIEW_FOLDERS, await previewCertificate(CERTIFICATE_FOLDER));
  const address = await listen(server, 0);
  const browser = await sharedBrowser();
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`${address}/?empty`);
  await page.waitForFunction(() => window.worthPreview?.isReady() === true);
  yield { what: "pane, first paint", milliseconds: await firstPaint(page), note: "after its page is asked for" };
  yield* cellRows(page);
  await closeBrowser();
  server.closeAllConnections();
  server.close();
}

async function firstPaint(page: Page): Promise<number> {
  const paint = await page
    .frames()[1]
    ?.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  if (paint === undefined) throw new Error("The pane has painted nothing.");
  return paint;
}

/** Formulas in cells of their own, as they are filled down. */
async function* cellRows(page: Page): AsyncGenerator<Row> {
  const written = writerOf(page);
  await written(
    `A1:A${CELLS}`,
    column((row) => row),
  );
  await written("C1", [[0.01]]);
  const first = await written(
    `B1:B${CELLS}`,
    column((row) => `=WORTH.EPC(A${row},$C$1)`),
  );
  yield { what: "EPC cells in the preview, written", size: CELLS, milliseconds: first };
  const again: number[] = [];
  for (let run = 1; run <= RUNS; run++) again.push(await written("C1", [[run / 100]]));
  const shown = await page.evaluate((last) => window.worthPreview?.values(`B${last}`)[0][0], CELLS);
  if (shown !== (CELLS * RUNS) / 100) throw new Error(`B${CELLS} shows ${String(shown)}`);
  yield { what: "EPC cells, calculated again", size: CELLS, milliseconds: median(again) };
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1];

const column = (cell: (row: number) => number | string) => Array.from({ length: CELLS }, (_, i) => [cell(i + 1)]);

/** Writes cells, and says how long it took until all of the sheet was calculated. */
function writerOf(page: Page) {
  return async (at: string, cells: (number | string)[][]): Promise<number> =>
    page.evaluate(
      async ([to, values]) => {
        const start = performance.now();
        window.worthPreview?.write(to, values);
        await window.worthPreview?.calculated();
        return performance.now() - start;
      },
      [at, cells] as const,
    );
}
