import type { Page } from "playwright-core";

/**
 * The preview's grid draws and measures for a moment what stood on a sheet that was deleted, and comes upon its formulas when it looks
 * for those to calculate: it says so and leaves them out, which does no harm.
 */
const OF_THE_GRID = [
  /reading 'skeleton'/,
  /of 'this\._worksheetData'/,
  /^console: Dependency tree not found for treeId/,
];

/** What a page did that no page should: errors on its console, and requests to anywhere but this machine. */
export class Complaints {
  #heard: string[] = [];
  #expected: RegExp[] = [...OF_THE_GRID];

  constructor(page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error") this.#heard.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.#heard.push(`error: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(request.url())) this.#heard.push(`request: ${request.url()}`);
    });
  }

  /** Names an error that the test means to cause. */
  expect(error: RegExp): void {
    this.#expected.push(error);
  }

  /** Begins anew, for another test on the same page. */
  forget(): void {
    this.#heard = [];
    this.#expected = [...OF_THE_GRID];
  }

  list(): string[] {
    return this.#heard.filter((complaint) => !this.#expected.some((expected) => expected.test(complaint)));
  }
}
