import type { Reporter, TestModule } from "vitest/node";

/** In the name of a test, or of what it stands in, that reads files beside the repository. */
const NEEDS = /\(needs [^)]+\)/;

/** Says at the end how many tests read real data and how many were left out for want of it, so that nobody takes the one for the other. */
export class RealDataReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .flatMap(({ children }) => [...children.allTests()])
      .filter(({ fullName }) => NEEDS.test(fullName));
    if (tests.length === 0) return;
    const skipped = tests.filter((test) => test.result().state === "skipped").length;
    const ran = tests.length - skipped;
    console.log(
      `\n Real data  ${ran} tests that need files of ../shared/data ran, ${skipped} were skipped for want of them\n`,
    );
  }
}
