import { expect, test } from "vitest";
import { heightAt } from "../../../src/taskpane/charts/LineFigures";

const line = {
  points: [
    { x: 1, y: 10 },
    { x: 3, y: 20 },
    { x: 4, y: 0 },
  ],
};

test("a line is as high as its points say, and in between as high as it is drawn", () => {
  expect([1, 2, 3, 3.5, 4].map((x) => heightAt(line, x))).toEqual([10, 15, 20, 10, 0]);
});

test("beyond its ends a line has no height", () => {
  expect([heightAt(line, 0), heightAt(line, 4.1), heightAt({ points: [] }, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
