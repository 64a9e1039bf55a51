// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useIsNews } from "../../../src/taskpane/writing/useIsNews";

const [FIRST, SECOND] = [{ name: "first" }, { name: "second" }];

test("that a sheet was written is news until it is otherwise than the pane, and not again for the same write", () => {
  const { result, rerender } = renderHook(
    ({ written, differs }: { written: object | undefined; differs: boolean }) => useIsNews(written, differs),
    { initialProps: { written: undefined as object | undefined, differs: false } },
  );
  const after = (written: object | undefined, differs: boolean) => {
    rerender({ written, differs });
    return result.current;
  };
  expect(result.current).toBe(false);
  expect(after(FIRST, false)).toBe(true);
  expect(after(FIRST, true)).toBe(false);
  expect(after(FIRST, false)).toBe(false);
  // What is known right after the second write is still of the first.
  expect(after(SECOND, true)).toBe(true);
  expect(after(SECOND, false)).toBe(true);
  expect(after(SECOND, true)).toBe(false);
});
