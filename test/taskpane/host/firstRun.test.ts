// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { endFirstRun, isFirstRun } from "../../../src/taskpane/host/firstRun";

const page = globalThis as { Office?: unknown };
const { Office: office } = page;

afterEach(() => {
  page.Office = office;
  localStorage.clear();
});

test.each([
  ["site|", "site|worth.seen"],
  [undefined, "worth.seen"],
])("where Office keeps what is its own under %s, the welcome is put away under %s", (partitionKey, key) => {
  page.Office = { context: { partitionKey } };
  expect(isFirstRun()).toBe(true);
  endFirstRun();
  expect([localStorage.getItem(key), isFirstRun()]).toEqual(["1", false]);
});
