// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Fold } from "../../../src/taskpane/controls/Fold/Fold";

afterEach(cleanup);

function fold(isSettled: boolean, isNeeded = false) {
  return (
    <Fold label="Change" line="Rate: 1%" isSettled={isSettled} isNeeded={isNeeded}>
      <input aria-label="Rate" />
    </Fold>
  );
}

const isShown = () => screen.queryByRole("textbox", { name: "Rate" }) !== null;
const line = () => screen.queryByText("Rate: 1%");

test("fields are there until they have served, then their line, and again once asked", () => {
  const { rerender } = render(fold(false));
  expect([isShown(), line(), screen.queryByRole("button", { name: "Change" })]).toEqual([true, null, null]);
  rerender(fold(true));
  expect([isShown(), line() === null]).toEqual([false, false]);
  const button = screen.getByRole("button", { name: "Change" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(button);
  expect([isShown(), line(), button.getAttribute("aria-expanded")]).toEqual([true, null, "true"]);
  fireEvent.click(button);
  expect(isShown()).toBe(false);
});

test("they stay folded while an answer is worked out anew", () => {
  const { rerender } = render(fold(true));
  rerender(fold(false));
  expect(isShown()).toBe(false);
});

test("they never fold under the hands of who is in them", () => {
  const { rerender } = render(fold(false));
  screen.getByRole("textbox", { name: "Rate" }).focus();
  rerender(fold(true));
  expect(isShown()).toBe(true);
});

test("they are there as long as one of them needs the person", () => {
  const { rerender } = render(fold(true));
  rerender(fold(true, true));
  expect(isShown()).toBe(true);
  rerender(fold(true));
  expect(isShown()).toBe(false);
});
