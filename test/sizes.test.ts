import { statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const dist = path.join(import.meta.dirname, "../dist");

/**
 * What a person waits for on a slow line. A package that grows the pane by a tenth has to be worth it: raise the limit in the
 * commit that says why.
 */
const MOST_KILOBYTES = { "functions.js": 130, "functions.json": 80, "taskpane.js": 950, "taskpane.html": 4 };

test.each(Object.entries(MOST_KILOBYTES))("%s is no larger than %i kB", (file, limit) => {
  expect(statSync(path.join(dist, file)).size / 1000).toBeLessThan(limit);
});
