// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { answerGiven, type Question, useAsked } from "../../../src/taskpane/job/useAsked";

const COLUMN: Question = { about: "column", role: "cost" };
const DECIMAL: Question = { about: "decimal" };

test("a question stays once it is answered, until another range is read", () => {
  const { result, rerender } = renderHook(({ open, range }) => useAsked(open, range), {
    initialProps: { open: [COLUMN], range: "A!A1:C3" },
  });
  rerender({ open: [DECIMAL], range: "A!A1:C3" });
  expect(result.current).toEqual([COLUMN, DECIMAL]);
  rerender({ open: [], range: "A!A1:C3" });
  expect(result.current).toEqual([COLUMN, DECIMAL]);
  rerender({ open: [], range: "B!A1:C3" });
  expect(result.current).toEqual([]);
});

test("a field shows the answer that was given, and nothing where there is none", () => {
  const choices = { columns: { cost: 2 }, decimal: "," };
  expect([COLUMN, DECIMAL, { about: "currency" }].map((question) => answerGiven(question, choices))).toEqual([
    "2",
    ",",
    "",
  ]);
});
