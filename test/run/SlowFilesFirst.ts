import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, the longest first. Left to chance, one of them is begun last, and all processes but its own wait for
 * it; from a fresh clone nothing else tells which they are.
 */
const SLOW = [
  "test/pane/safety/mishaps.test.ts",
  "test/functions/hostile/manyRows.test.ts",
  "test/pane/safety/large.test.ts",
  "test/taskpane/warehouse/orderSummarySql.test.ts",
  "test/functions/hostile/awkwardTexts.test.ts",
  "test/functions/hostile/hostile.test.ts",
  "test/awkward/awkward.test.ts",
  "test/functions/wholeColumns.test.ts",
  "test/pane/safety/replacing.test.ts",
  "test/browser/pane/access/screens2.test.ts",
  "test/browser/pane/access/screens1.test.ts",
  "test/browser/pane/segmentCustomers.test.ts",
  "test/browser/pane/safety/tours.test.ts",
  "test/browser/pane/access/keyboard.test.ts",
  "test/browser/pane/locales.test.ts",
  "test/browser/pane/access/heard.test.ts",
  "test/browser/pane/german.test.ts",
  "test/browser/pane/planTestSafety.test.ts",
];

export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = SLOW.findIndex((file) => moduleId.replaceAll("\\", "/").endsWith(file));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
