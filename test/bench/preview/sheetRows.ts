import { blockAddress } from "../../../src/workbook/a1";
import { closeBrowser, sharedBrowser } from "../../browser/browser";
import { loadedPreview } from "../../browser/loadedPreview";
import { JobPane } from "../../browser/pane/JobPane";
import type { Preview } from "../../browser/Preview";
import { servedPreview } from "../../browser/servedPreview";
import type { Row } from "../table/Row";

/** Keywords of a large account. */
const SIZES = [1000, 5000];

const RUNS = 3;

/** Longer than any write takes, in milliseconds. */
const PATIENCE = 600_000;

interface Written {
  readonly what: string;
  readonly button: RegExp;
  readonly data: (rows: number) => (string | number)[][];
  /** A field of the pane that has to be filled before there is an answer. */
  readonly field?: readonly [label: string, value: string];
  /** The assumption that is changed, as the sheet calls it. */
  readonly input: string;
}

const SHEETS: readonly Written[] = [
  {
    what: "Judge's sheet",
    button: /^Judge running keywords/,
    data: (rows) => [
      ["Keyword", "Clicks", "Cost", "Conversions"],
      ...each(rows, (i) => [`keyword ${i} tea`, 40 + ((i * 37) % 400), 20 + ((i * 53) % 300), (i * 7) % 9]),
    ],
    field: ["Customer value", "12"],
    input: "Customer value",
  },
  {
    what: "Plan's sheet",
    button: /^Plan a keyword test/,
    data: (rows) => [
      ["Keyword", "Searches", "CPC"],
      ...each(rows, (i) => [`keyword ${i} tea`, 100 + (i % 900), 1 + (i % 40) / 10]),
    ],
    input: "Conversion rate",
  },
  {
    what: "Plan's sheet, each keyword twice",
    button: /^Plan a keyword test/,
    data: (rows) => [
      ["Keyword", "Searches", "CPC"],
      ...each(rows, (i) => [`keyword ${i % Math.ceil(rows / 2)} tea`, 100 + (i % 900), 1 + (i % 40) / 10]),
    ],
    input: "Conversion rate",
  },
];

/** How long a person waits in the preview for a sheet of thousands of keywords, and for it to follow an assumption. */
export async function* sheetRows(): AsyncGenerator<Row> {
  const { address, close } = await servedPreview();
  for (const sheet of SHEETS) {
    let before: Times | undefined;
    for (const size of SIZES) {
      const preview = await loadedPreview(await sharedBrowser(), `${address}/?empty`);
      preview.page.context().setDefaultTimeout(PATIENCE);
      const times = await timesOf(preview, sheet, size);
      await preview.page.context().close();
      for (const what of ["written", "changed"] as const) {
        const [milliseconds, known] = [times[what], before?.[what]];
        const growth = known && milliseconds / known / (size / SIZES[0]);
        yield { what: `${sheet.what}, ${what}`, size, milliseconds, growth };
      }
      before ??= times;
    }
  }
  await closeBrowser();
  close();
}

/** In milliseconds. */
interface Times {
  readonly written: number;
  readonly changed: number;
}

/** Writes the sheet, then changes the assumption until all that is compiled late has been. */
async function timesOf(preview: Preview, { button, data, field, input }: Written, size: number): Promise<Times> {
  const cells = data(size);
  const at = blockAddress(0, 0, cells.length, cells[0].length);
  await preview.set(at, cells);
  const job = new JobPane(preview);
  await job.press("No, thanks");
  await job.press(button);
  if (field) await (await job.field(field[0])).fill(field[1]);
  await preview.select(at);
  await job.press("Use selection");
  await job.ready();
  const start = performance.now();
  await job.press("Write to sheet");
  const sheet = await writtenSheet(preview);
  const written = performance.now() - start;
  const place = `'${sheet}'!B${(await preview.values(`'${sheet}'!A1:A60`)).findIndex(([label]) => label === input) + 1}`;
  const [[value]] = await preview.values(place);
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run++) times.push(await changed(preview, place, Number(value) * (1 + run / 10)));
  return { written, changed: Math.min(...times) };
}

/** Looking for words as a person does takes time of the page's own: so does this, but seldom. */
async function writtenSheet({ pane, page }: Preview): Promise<string> {
  const told = await pane.waitForFunction(
    () => /Written to the sheet “([^”]*)”/.exec(document.body.textContent ?? "")?.[1],
    undefined,
    { polling: 200 },
  );
  await page.evaluate(() => window.worthPreview?.calculated());
  return String(await told.jsonValue());
}

function changed({ page }: Preview, place: string, value: number): Promise<number> {
  return page.evaluate(
    async ([at, figure]) => {
      const start = performance.now();
      window.worthPreview?.write(at, [[figure]]);
      await window.worthPreview?.calculated();
      return performance.now() - start;
    },
    [place, value] as const,
  );
}

function each<Cell>(rows: number, cells: (index: number) => Cell): Cell[] {
  return Array.from({ length: rows }, (_, i) => cells(i));
}
