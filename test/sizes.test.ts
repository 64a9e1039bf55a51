import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtSize, WHOLE } from "./bench/sizes/builtSizes";

const dist = path.join(import.meta.dirname, "../dist");

/**
 * What a person waits for on a slow line, in kB as the files stand and as they are sent, a twentieth above what they are. A
 * package that grows the add-in by a tenth has to be worth it: raise the limit in the commit that says why.
 */
const MOST_KILOBYTES: Readonly<Record<string, { readonly raw: number; readonly gzip: number }>> = {
  // Each refusal has an id beside its English words; the German ones are the pane's. Seven languages of dates are read. A third of
  // it are the models of what is to come: orders, subscriptions, and keywords that teach while they are tested. Curves and slopes that take
  // a third off the range of a million orders are 7 kB of it.
  "functions.js": { raw: 218, gzip: 78 },
  "functions.json": { raw: 88, gzip: 9.3 },
  "functions-de.json": { raw: 92, gzip: 10.2 },
  // Eight jobs, whose assumptions can be kept side by side: the statement of the profit centre and where its figures come from, tests that are tracked, contracts, lists and what to do next about keywords are a seventh of it; placing people without an answer, how steady segments are and why a source is worth less a hundredth. Sheets to fill in, with their statements in both languages, are a fiftieth. German is a sixteenth of it, the headings of ad platforms, shops and surveys in seven languages about a fifteenth.
  "taskpane.js": { raw: 1790, gzip: 589 },
  [WHOLE]: { raw: 2500, gzip: 828 },
};

/** A limit further away than this would let an extra tenth pass unseen. */
const SLACK = 1.1;

/** A picture of README, in kB. */
const MOST_OF_A_PICTURE = 150;

test("README's pictures are there, beside no others, and none is large", () => {
  const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
  const shown = [...readme.matchAll(/!\[[^\]]{20,}\]\(test\/pictures\/([\w.]+)\)/g)].map(([, file]) => file);
  const folder = path.join(import.meta.dirname, "pictures");
  expect(readdirSync(folder).filter((file) => file.endsWith(".png"))).toEqual(shown.sort());
  for (const file of shown) expect(statSync(path.join(folder, file)).size / 1000, file).toBeLessThan(MOST_OF_A_PICTURE);
});

describe.each(Object.entries(MOST_KILOBYTES))("%s", (file, most) => {
  test.each(["raw", "gzip"] as const)("is within its budget, %s, and the budget within a tenth of it", (form) => {
    const kilobytes = builtSize(dist, file)[form] / 1000;
    expect(kilobytes).toBeLessThan(most[form]);
    expect(kilobytes * SLACK).toBeGreaterThan(most[form]);
  });
});
