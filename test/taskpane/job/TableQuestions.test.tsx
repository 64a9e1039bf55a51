// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Choices } from "../../../src/imports/table/Choices";
import type { Question } from "../../../src/imports/table/Question";
import { ColumnChoices, TableQuestions } from "../../../src/taskpane/job/TableQuestions";
import type { SourceState } from "../../../src/taskpane/job/PaneJobState";
import { pageInNode } from "../../pane/pageInNode";
import { contentsFrom } from "../keywords/contents";

beforeEach(pageInNode);
afterEach(cleanup);

const WORDS = {
  range: "",
  why: "",
  awaited: "",
  deleted: "",
  role: { cost: "Cost" },
  which: { cost: "Which is the cost?" },
};
const COLUMN: Question = { about: "column", role: "cost", why: "missing", candidates: [] };
const CURRENCY: Question = { about: "currency", found: ["EUR", "USD"] };
const contents = contentsFrom([["Keyword", "Spent"], ["tea", 2]]); // prettier-ignore

function drawn(questions: readonly Question[], choices: Choices = {}) {
  const choose = vi.fn();
  const source = { range: "Keywords!A1:B2", choices, choose } as unknown as SourceState;
  const props = {
    id: "job",
    source,
    words: WORDS,
    data: { contents, table: { headerRow: 0, columns: {}, questions }, hasRoom: false },
  };
  return {
    choose,
    element: (
      <FluentProvider theme={webLightTheme}>
        <TableQuestions {...props} />
        <ColumnChoices {...props} roles={["cost"]} />
      </FluentProvider>
    ),
  };
}

test("a question is a field that asks to choose, and hands on what was chosen", () => {
  const { element, choose } = drawn([COLUMN, CURRENCY]);
  render(element);
  const field = screen.getByLabelText("Which is the cost?");
  expect((field as HTMLSelectElement).value).toBe("");
  fireEvent.change(field, { target: { value: "1" } });
  fireEvent.change(screen.getByLabelText(/EUR and USD/), { target: { value: "USD" } });
  expect(choose.mock.calls).toEqual([[{ columns: { cost: 1 } }], [{ currency: "USD" }]]);
});

test("a question stays with its answer, to be answered otherwise, and asks no more to choose", () => {
  const { rerender } = render(drawn([CURRENCY]).element);
  const { element, choose } = drawn([], { currency: "EUR" });
  rerender(element);
  const field = screen.getByLabelText<HTMLSelectElement>(/EUR and USD/);
  expect([field.value, [...field.options].map(({ value }) => value)]).toEqual(["EUR", ["EUR", "USD"]]);
  fireEvent.change(field, { target: { value: "USD" } });
  expect(choose).toHaveBeenCalledWith({ currency: "USD" });
});

test("a column can be put right, or said to be none", () => {
  const { element, choose } = drawn([], { columns: { keyword: 0 } });
  render(element);
  const field = screen.getByLabelText("Cost");
  fireEvent.change(field, { target: { value: "1" } });
  expect(choose).toHaveBeenLastCalledWith({ columns: { keyword: 0, cost: 1 } });
});
