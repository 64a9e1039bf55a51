// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { endFirstRun, isFirstRun } from "../../../src/taskpane/host/firstRun";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test.each([
  ["site|", "site|worth.seen"],
  [undefined, "worth.seen"],
])("where Office keeps what is its own under %s, the welcome is put away under %s", (partitionKey, key) => {
  vi.stubGlobal("Office", { context: { partitionKey } });
  expect(isFirstRun()).toBe(true);
  endFirstRun();
  expect([localStorage.getItem(key), isFirstRun()]).toEqual(["1", false]);
});
