// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useStages } from "../../../src/taskpane/workbookState/useStages";

/** How long a stage takes, as the clock says. */
let milliseconds = 20;

beforeEach(() => {
  vi.useFakeTimers();
  milliseconds = 20;
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Work of three stages that keeps a record of what was done. */
function workOf(result: string, done: string[] = []) {
  return function* () {
    done.push(`${result} 1`);
    yield 0.3;
    done.push(`${result} 2`);
    yield 0.6;
    done.push(`${result} 3`);
    return result;
  };
}

const step = () => {
  act(() => {
    vi.advanceTimersToNextTimer();
  });
};

test("stages are worked through one at a time, and say how far they are", () => {
  const done: string[] = [];
  const work = workOf("a", done);
  const { result } = renderHook(() => useStages(work));
  expect([done, result.current.share]).toEqual([[], 0]);
  step();
  expect([done, result.current.share]).toEqual([["a 1"], 0.3]);
  step();
  step();
  expect(result.current).toMatchObject({ result: "a", cancelled: false });
  expect(result.current.share).toBeUndefined();
});

test("stages that are over at once are worked through together", () => {
  milliseconds = 1;
  const done: string[] = [];
  const work = workOf("a", done);
  const { result } = renderHook(() => useStages(work));
  step();
  expect([done, result.current.result]).toEqual([["a 1", "a 2", "a 3"], "a"]);
});

test("a stage that goes wrong in an unforeseen way is the failure of the screen", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const work = function* (): Generator<number, string> {
    yield 0.5;
    throw new Error("unforeseen");
  };
  renderHook(() => useStages(work));
  step();
  expect(step).toThrow("unforeseen");
});

test("work that is cancelled stops between two stages, and begins anew when asked to", () => {
  const done: string[] = [];
  const work = workOf("a", done);
  const { result } = renderHook(() => useStages(work));
  step();
  act(() => {
    result.current.cancel();
  });
  expect(vi.getTimerCount()).toBe(0);
  expect(result.current).toMatchObject({ cancelled: true });
  expect(result.current.share).toBeUndefined();
  act(() => {
    result.current.again();
  });
  for (let i = 0; i < 3; i++) step();
  expect(done).toEqual(["a 1", "a 1", "a 2", "a 3"]);
  expect(result.current.result).toBe("a");
});

test("new work takes the place of the old, whose result stands until the new one is there", () => {
  const done: string[] = [];
  const [first, second] = [workOf("a", done), workOf("b", done)];
  const { result, rerender } = renderHook(({ work }) => useStages(work), { initialProps: { work: first } });
  for (let i = 0; i < 3; i++) step();
  rerender({ work: second });
  step();
  expect(result.current).toMatchObject({ result: "a", share: 0.3 });
  for (let i = 0; i < 2; i++) step();
  expect(result.current).toMatchObject({ result: "b" });
});
