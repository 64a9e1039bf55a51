// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { FigureTable } from "../../../src/taskpane/job/FigureTable";

afterEach(cleanup);

const ROWS = [
  { label: "Income", cells: ["9", "8", "1"], traces: ["a", "b", "c"] },
  { label: "Days", cells: ["–", "5", "–"], traces: [undefined, "d", undefined] },
  { label: "Profit", cells: ["7", "6", "1"], traces: ["e", "f", "g"] },
];

function drawn(rows: readonly { label: string; cells: string[]; traces?: (string | undefined)[] }[]) {
  const followed: string[] = [];
  const table = { caption: "The statement", heads: ["Line", "Now", "Before", "Change"], rows };
  render(
    <FluentProvider theme={webLightTheme}>
      <FigureTable table={table} follow={(trace) => followed.push(trace)} />
    </FluentProvider>,
  );
  return followed;
}

const focused = () => document.activeElement?.getAttribute("aria-label");
const stops = () => screen.getAllByRole("button").filter((button) => button.tabIndex === 0);
const arrow = (...keys: readonly string[]) =>
  keys.forEach((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key: `Arrow${key}` }));

test("figures that can be pressed are one stop of Tab, and the arrows go from one to the next over those that cannot", () => {
  const followed = drawn(ROWS);
  expect(stops().map((button) => button.getAttribute("aria-label"))).toEqual(["Income, Now: 9"]);
  stops()[0].focus();
  arrow("Down");
  expect(focused()).toBe("Profit, Now: 7");
  arrow("Right", "Up");
  expect(focused()).toBe("Days, Before: 5");
  arrow("Right", "Left", "Down", "Down");
  expect(focused()).toBe("Profit, Before: 6");
  expect(stops()).toEqual([document.activeElement]);
  fireEvent.click(document.activeElement ?? document.body);
  expect(followed).toEqual(["f"]);
});

test("a press makes its figure the stop, to which the focus comes back", () => {
  drawn(ROWS);
  fireEvent.click(screen.getByRole("button", { name: "Days, Before: 5" }));
  expect(stops().map((button) => button.getAttribute("aria-label"))).toEqual(["Days, Before: 5"]);
});

test("a table without such figures stays a table that Tab passes by", () => {
  drawn(ROWS.map(({ label, cells }) => ({ label, cells })));
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.getByRole("table")).toBeTruthy();
  expect(screen.queryByRole("grid")).toBeNull();
});
