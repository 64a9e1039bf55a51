import path from "node:path";
import { closeBrowser, sharedBrowser } from "../browser/browser";
import { loadedPreview } from "../browser/loadedPreview";
import { JobPane } from "../browser/pane/JobPane";
import type { Preview } from "../browser/Preview";
import { servedPreview } from "../browser/servedPreview";

/**
 * `npm run pictures`: draws README's pictures anew, of the product as it is: from the preview, which has to be built.
 */
const FOLDER = import.meta.dirname;
const SIZE = { width: 1500, height: 700 };

interface Picture {
  readonly file: string;
  readonly query: string;
  /** Brings the workbook and the pane to what is to be seen. */
  readonly show: (preview: Preview) => Promise<void>;
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const PICTURES: readonly Picture[] = [
  {
    file: "pane.png",
    query: "?empty",
    show: async (preview) => {
      await onSample(preview, /^Segment customers/);
    },
    clip: { x: 560, y: 34, width: 940, height: 640 },
  },
  {
    file: "sheet.png",
    query: "?empty",
    show: async (preview) => {
      const pane = await onSample(preview, /^Judge running keywords/);
      await pane.write();
    },
    clip: { x: 0, y: 57, width: 1150, height: 500 },
  },
  {
    file: "autocomplete.png",
    query: "",
    show: async (preview) => {
      await preview.click("F4");
      await preview.page.keyboard.type("=WORTH.CUST");
      await preview.page.waitForTimeout(1500);
    },
    clip: { x: 0, y: 34, width: 830, height: 330 },
  },
];

async function onSample(preview: Preview, job: RegExp): Promise<JobPane> {
  const pane = new JobPane(preview);
  await pane.press("No, thanks");
  await pane.press(job);
  await pane.press("Try with sample data");
  await pane.ready();
  return pane;
}

const { address, close } = await servedPreview();
const browser = await sharedBrowser();
for (const { file, query, show, clip } of PICTURES) {
  const preview = await loadedPreview(browser, `${address}/${query}`);
  await preview.page.setViewportSize(SIZE);
  await show(preview);
  await preview.calculated();
  await preview.pane.evaluate(() => scrollTo(0, 0));
  await preview.page.mouse.move(0, 0);
  await preview.page.waitForTimeout(1000);
  await preview.page.screenshot({ path: path.join(FOLDER, file), ...(clip && { clip }) });
  await preview.page.context().close();
  console.log(`Drawn: test/pictures/${file}`);
}
await closeBrowser();
close();
