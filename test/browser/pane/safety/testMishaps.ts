import { afterAll, beforeAll, describe, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { JobPane } from "../JobPane";
import { MISHAPS } from "./mishaps";
import { addSheets } from "./workbook";
import { opened, type Writer } from "./Writer";

/** Of the person's own, that are there before anything is written. */
const SHEETS = 50;

/** Tests each of these against everything that can happen meanwhile, in one workbook of many sheets that is made good after each. */
export function testMishaps(writers: readonly Writer[]): void {
  describe.each(writers)("$name", (writer) => {
    let pane: JobPane;
    beforeAll(async () => {
      const preview = await openPreview("?empty");
      await addSheets(preview, SHEETS);
      pane = await opened(writer, preview);
    });
    afterAll(closePreviews);

    const concerned = MISHAPS.filter(({ concerns }) => concerns?.(writer) ?? true);
    test.each(concerned)("is safe where $name", ({ happens }) => happens(writer, pane));
  });
}
