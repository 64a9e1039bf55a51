import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, the longest first. Left to chance, one of them is begun last, and all processes but its own wait for
 * it; from a fresh clone nothing else tells which they are.
 */
const SLOW = [
  "test/functions/hostile/manyRows.test.ts",
  "test/functions/hostile/hostile.test.ts",
  "test/functions/hostile/awkwardTexts.test.ts",
  "test/imports/noSilentWrongSum.test.ts",
  "test/core/segments/largeTables.test.ts",
  "test/awkward/awkward.test.ts",
  "test/warehouse/sumUpOrders.test.ts",
  "test/functions/wholeColumns.test.ts",
  "test/taskpane/jobs/shownWords.test.ts",
  "test/taskpane/know/interviews.test.ts",
  "test/pane/segmentCustomers.test.ts",
  "test/pane/safety/mishaps.test.ts",
  "test/pane/sheetsSurvive.test.ts",
  "test/pane/agreement.test.ts",
  "test/pane/safety/replacing.test.ts",
  "test/pane/safety/large.test.ts",
  "test/pane/scenarios.test.ts",
  "test/pane/safety/refusals.test.ts",
  "test/browser/pane/access/screens1.test.ts",
  "test/browser/pane/access/screens2.test.ts",
  "test/browser/pane/access/journeys.test.ts",
  "test/browser/pane/german.test.ts",
  "test/browser/pane/safety/pressed.test.ts",
  "test/browser/pane/access/keyboard.test.ts",
  "test/browser/pane/access/heard.test.ts",
  "test/browser/pane/otherExcels.test.ts",
  "test/browser/judgeExport.test.ts",
];

/**
 * Files of one project and one environment in a row, the slow ones of them first. A process goes on to the next file with all
 * that it has loaded only where that file is of the same project and environment, and else ends.
 */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
    const alike = new Map<string, TestSpecification[]>();
    for (const file of sorted) {
      const kind = `${file.project.name}, ${environment(file)}`;
      alike.set(kind, [...(alike.get(kind) ?? []), file]);
    }
    return [...alike.values()].flat();
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = SLOW.findIndex((file) => moduleId.replaceAll("\\", "/").endsWith(file));
  return place < 0 ? SLOW.length : place;
}

/** The environment that a file names in its first comment. */
function environment({ moduleId }: TestSpecification): string {
  return /@vitest-environment (\w+)/.exec(readFileSync(moduleId, "utf8"))?.[1] ?? "node";
}
