// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useKept } from "../../../src/taskpane/workbookState/useKept";
import * as settings from "../../../src/workbook/documentSettings";

const asList = (kept: unknown): readonly string[] => (Array.isArray(kept) ? (kept as string[]) : []);

test("what is changed before the document was looked into is changed in what it holds, and kept", async () => {
  let found: (kept: unknown) => void = () => undefined;
  vi.spyOn(settings, "readSetting").mockReturnValue(new Promise((resolve) => (found = resolve)));
  const keep = vi.spyOn(settings, "keepSetting").mockResolvedValue();
  const { result, unmount } = renderHook(() => useKept("worth.test", asList));
  act(() => {
    result.current[1]((list) => [...list, "early"]);
    result.current[1]((list) => [...list, "earlier still than the document"]);
  });
  expect(result.current[0]).toBeUndefined();
  found(["kept"]);
  await waitFor(() => expect(result.current[0]).toEqual(["kept", "early", "earlier still than the document"]));
  unmount();
  expect(keep).toHaveBeenCalledWith("worth.test", ["kept", "early", "earlier still than the document"]);
  vi.restoreAllMocks();
});
