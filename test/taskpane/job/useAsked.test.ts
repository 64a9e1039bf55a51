// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Question } from "../../../src/imports/table/Question";
import { useAsked } from "../../../src/taskpane/job/useAsked";

const COLUMN: Question = { about: "column", role: "cost", why: "missing", candidates: [] };
const DECIMAL: Question = { about: "decimal", columns: [], example: "1,234", withPoint: 1234, withComma: 1.234 };

test("a question stays once it is answered, until another range is read", () => {
  const { result, rerender } = renderHook(({ open, range }) => useAsked(open, range), {
    initialProps: { open: [COLUMN] as Question[], range: "A!A1:C3" },
  });
  rerender({ open: [DECIMAL], range: "A!A1:C3" });
  expect(result.current).toEqual([COLUMN, DECIMAL]);
  rerender({ open: [], range: "A!A1:C3" });
  expect(result.current).toEqual([COLUMN, DECIMAL]);
  rerender({ open: [], range: "B!A1:C3" });
  expect(result.current).toEqual([]);
});

test("questions about other columns, and of other kinds, are questions of their own", () => {
  const asked: Question[] = [
    COLUMN,
    { ...COLUMN, role: "clicks" },
    { about: "option", ask: "by", options: ["needs", "orders"], example: "" },
    { about: "option", ask: "scale", options: ["1", "5"], example: "" },
    { about: "currency", found: ["EUR", "USD"] },
  ];
  const { result, rerender } = renderHook(({ open }) => useAsked(open, "A!A1:C3"), {
    initialProps: { open: [] as Question[] },
  });
  for (const question of asked) rerender({ open: [question] });
  expect(result.current).toEqual(asked);
});
