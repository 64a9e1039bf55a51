import { afterAll, beforeAll, describe, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { JobPane } from "../JobPane";
import { MISHAPS } from "./mishaps";
import { opened, type Writer } from "./Writer";

/** Tests each of these against everything that can happen meanwhile, in one workbook that is made good after each. */
export function testMishaps(writers: readonly Writer[]): void {
  describe.each(writers)("$name", (writer) => {
    let pane: JobPane;
    beforeAll(async () => {
      pane = await opened(writer, await openPreview("?empty"));
    });
    afterAll(closePreviews);

    const concerned = MISHAPS.filter(({ concerns }) => concerns?.(writer) ?? true);
    test.each(concerned)("is safe where $name", ({ happens }) => happens(writer, pane));
  });
}
