// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useIsNews } from "../../../src/taskpane/writing/useIsNews";

const [FIRST, SECOND] = [{ name: "first" }, { name: "second" }];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function news() {
  const { result, rerender } = renderHook(
    ({ written, differs }: { written: object | undefined; differs: boolean }) => useIsNews(written, differs),
    { initialProps: { written: undefined as object | undefined, differs: false } },
  );
  expect(result.current).toBe(false);
  return {
    after: (written: object | undefined, differs: boolean) => {
      rerender({ written, differs });
      return result.current;
    },
    later: () => {
      act(() => {
        vi.advanceTimersByTime(3000);
      });
      return result.current;
    },
  };
}

test("that a sheet was written is news until it is otherwise than the pane, and not again for the same write", () => {
  const { after, later } = news();
  expect(after(FIRST, false)).toBe(true);
  expect(later()).toBe(true);
  expect(after(FIRST, true)).toBe(false);
  expect(after(FIRST, false)).toBe(false);
  // What is known right after the second write is still of the first.
  expect(after(SECOND, true)).toBe(true);
  expect(later()).toBe(true);
  expect(after(SECOND, false)).toBe(true);
  expect(after(SECOND, true)).toBe(false);
});

test("it is to be seen for a while, whatever changes meanwhile", () => {
  const { after, later } = news();
  expect(after(FIRST, false)).toBe(true);
  expect(after(FIRST, true)).toBe(true);
  expect(later()).toBe(false);
});
