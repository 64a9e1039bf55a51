import type { Reporter, TestCase } from "vitest/node";

/** Tells of each test that passed when it was tried again what was wrong the first time: a fault in it can be found by nothing else. */
export class TriedAgainReporter implements Reporter {
  private readonly found: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const wrong = (test.result().errors ?? []).map(({ message, diff }) => [message, diff].filter(Boolean).join("\n"));
    this.found.push(`${test.module.relativeModuleId} > ${test.name}\n${wrong.join("\n")}`);
  }

  onTestRunEnd(): void {
    for (const each of this.found) console.log(`\nPassed when it was tried again: ${each}`);
  }
}
