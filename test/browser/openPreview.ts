import type { BrowserContextOptions } from "playwright-core";
import { expect, inject, type TestContext } from "vitest";
import { sharedBrowser } from "./browser";
import { loadedPreview } from "./loadedPreview";
import type { Preview } from "./Preview";

type Options = Pick<BrowserContextOptions, "reducedMotion">;

/** Pages that tests use now, and those that wait for the next one; each with the query it was opened with. */
const used = new Map<Preview, string>();
const spare = new Map<string, Preview>();

/** Most tests begin with the sample or the empty workbook, and those in German with that. A page takes a few hundred megabytes: others are not kept. */
const KEPT = new Set(["", "?empty", "?locale=de-DE&empty"]);

/**
 * Gives the preview workbook as it opens, once its workbook and the pane can be used. Where an earlier test asked for the same
 * and is through with it, that page is made as new, which takes a tenth of the time.
 * @param query as in `?empty&width=320`; see PageOptions for all that can be asked for
 */
export async function openPreview(query = "", { reducedMotion = "no-preference" }: Options = {}): Promise<Preview> {
  const preview =
    (await anew(query)) ?? (await loadedPreview(await sharedBrowser(), `${inject("previewAddress")}/${query}`, true));
  used.set(preview, query);
  await preview.page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion });
  await preview.calculated();
  return preview;
}

async function anew(query: string): Promise<Preview | undefined> {
  const preview = spare.get(query);
  if (!preview) return undefined;
  spare.delete(query);
  await preview.clear();
  preview.complaints.forget();
  return preview;
}

/**
 * Takes back what a test opened, and fails it if a page complained; for `afterEach`. What a failed test leaves behind is closed:
 * who knows what it is in the middle of.
 */
export function closePreviews({ task }: Pick<TestContext, "task">): Promise<void> {
  return takeBack(task.result?.state !== "fail");
}

/** The same for `afterAll`, where all tests of a file share a page. */
export function closeSharedPreviews(): Promise<void> {
  return takeBack(true);
}

async function takeBack(passed: boolean): Promise<void> {
  const back = [...used];
  used.clear();
  const complaints = back.flatMap(([preview]) => preview.complaints.list());
  const isSound = complaints.length === 0 && passed;
  for (const [preview, query] of back) {
    if (isSound && KEPT.has(query) && !spare.has(query)) spare.set(query, preview);
    else await close(preview);
  }
  expect(complaints).toEqual([]);
}

function close(preview: Preview): Promise<void> {
  return preview.page.context().close();
}
