// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { usePaneJob } from "../../../src/taskpane/job/usePaneJob";
import { allKept, keepSetting, readSetting } from "../../../src/workbook/documentSettings";
import { pageInNode } from "../../pane/pageInNode";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { madeUpJob, type Doing } from "./madeUpJob";

const KEY = "worth.addUp";
const KEPT = { sources: { first: { range: "Sheet1!A1:A3" }, second: { range: "Sheet1!B1:B3" } } };

let workbook: WorkbookInNode;
beforeEach(async () => {
  workbook = WorkbookInNode.open();
  pageInNode();
  await workbook.set("A1:B3", [[1, 10], [2, 20], [3, 30]]); // prettier-ignore
});
afterEach(cleanup);

async function opened(doing: Doing = {}, kept?: unknown) {
  if (kept !== undefined) await keepSetting(KEY, kept);
  const job = madeUpJob(doing);
  const { result, unmount } = renderHook(() => usePaneJob(job, false));
  return { state: () => result.current, unmount };
}

test("a job goes on where the document left off, and begins each range once", async () => {
  const reads: string[] = [];
  const { state } = await opened({ reads }, { ...KEPT, draft: { times: 3 } });
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 18."));
  act(() => state().assume({ times: 4 }));
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 24."));
  expect(reads).toEqual(["first"]);
  act(() => state().assume({ from: "both" }));
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 264."));
  expect(reads).toEqual(["first", "second"]);
  expect(Object.keys(state().sources)).toEqual(["first", "second"]);
});

test("what is chosen and assumed is kept in the document, the moment the screen is left at the latest", async () => {
  const { state, unmount } = await opened();
  await waitFor(() => {
    act(() => state().sources.first.takeAddress("Sheet1!A1:A3"));
    expect(state().sources.first.range).toBe("Sheet1!A1:A3");
  });
  act(() => state().assume({ times: 5 }));
  unmount();
  await allKept();
  expect(await readSetting(KEY)).toMatchObject({
    sources: { first: { range: "Sheet1!A1:A3" } },
    draft: { times: 5, from: "one" },
  });
});

test("what was decided about one range is forgotten with the next", async () => {
  const { state } = await opened({}, { sources: { first: { range: "Sheet1!A1:A3", choices: { currency: "EUR" } } } });
  await waitFor(() => expect(state().answer).toBeDefined());
  expect(state().sources.first.choices).toMatchObject({ currency: "EUR" });
  act(() => state().sources.first.choose({ decimal: "," }));
  expect(state().sources.first.choices).toMatchObject({ currency: "EUR", decimal: "," });
  act(() => state().sources.first.takeAddress("Sheet1!B1:B3"));
  expect(state().sources.first.choices).toEqual({});
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 120."));
  expect(state().sources.first.range).toBe("Sheet1!B1:B3");
});

test("what is missing is said first, then what is asked, then what is wrong, then what the job refuses", async () => {
  const questions = [{ about: "currency", found: ["EUR", "USD"] }] as const;
  const { state } = await opened({ questions, refusal: "Nothing to add up." }, { draft: { times: 3, from: "both" } });
  await waitFor(() => expect(state().refusal).toBe("Choose the first numbers."));
  act(() => state().assume({ times: undefined }));
  expect(state().refusal).toBe("Choose the first numbers.");
  await waitFor(() => expect(state().filling.draft.from).toBe("both"));
  act(() => state().sources.first.takeAddress("Sheet1!A1:A3"));
  await waitFor(() => expect(state().refusal).toBe("Choose the second numbers."));
  act(() => state().sources.second.takeAddress("Sheet1!B1:B3"));
  await waitFor(() => expect(state().refusal).toBe("Answer the question about the data above first."));
  act(() => state().sources.first.choose({ currency: "EUR" }));
  await waitFor(() => expect(state().refusal).toBe("One of the fields above needs another value."));
  act(() => state().assume({ times: 1 }));
  await waitFor(() => expect(state().refusal).toBe("Nothing to add up."));
  expect([state().answer, state().sheet]).toEqual([undefined, undefined]);
});

test("work can be left, and begun anew", async () => {
  let isOpen = false;
  const { state } = await opened(
    {
      *work(sum) {
        while (!isOpen) yield 0.5;
        return sum;
      },
    },
    KEPT,
  );
  await waitFor(() => expect(state().stages.share).toBe(0.5));
  expect([state().answer, state().sheet]).toEqual([undefined, undefined]);
  act(() => state().stages.cancel());
  expect(state().stages).toMatchObject({ cancelled: true, share: undefined });
  expect([state().answer, state().sheet]).toEqual([undefined, undefined]);
  isOpen = true;
  act(() => state().stages.again());
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 12."));
  expect(state().sheet?.name).toBe("Sum");
});

test("nothing is written of an answer to earlier input, which stands until the next is there", async () => {
  let isOpen = true;
  const { state } = await opened(
    {
      *work(sum) {
        while (!isOpen) yield 0.5;
        return sum;
      },
    },
    KEPT,
  );
  await waitFor(() => expect(state().sheet).toBeDefined());
  isOpen = false;
  act(() => state().assume({ times: 10 }));
  await waitFor(() => expect(state().stages.share).toBe(0.5));
  expect([state().answer?.sentence, state().sheet]).toEqual(["It is 12.", undefined]);
  isOpen = true;
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 60."));
});

test("why a formula has no answer is said in the answer's place", async () => {
  const { state } = await opened(
    {
      *work() {
        yield 0.5;
        throw new NoAnswer("noKeywords");
      },
    },
    KEPT,
  );
  await waitFor(() => expect(state().refusal).toMatch(/keyword/));
  expect([state().answer, state().sheet]).toEqual([undefined, undefined]);
});

test("cells that change are read again, and what follows with them", async () => {
  const { state } = await opened({}, KEPT);
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 12."));
  // What watches for changes is there a moment after the range was read.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await workbook.set("A1", [[101]]);
  await waitFor(() => expect(state().answer?.sentence).toBe("It is 212."), { timeout: 5000 });
});
