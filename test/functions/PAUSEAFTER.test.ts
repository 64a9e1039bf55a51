import { expect, test } from "vitest";
import { LEARNINGCPC } from "../../src/functions/LEARNINGCPC";
import { PAUSEAFTER } from "../../src/functions/PAUSEAFTER";
import { called } from "./called";

test("PAUSEAFTER answers a column of sales beside its header, and a bad cell in its own place", () => {
  const sales = [["Conversions"], [0], [1], [""], [-1], [4]];
  expect(called(PAUSEAFTER, [[3]], [[250]], [[5000]], sales)).toEqual([
    ["Pause after"],
    [159],
    [270],
    [159],
    ["#VALUE! Sales in row 5 are -1; they must be 0 or more."],
    [558],
  ]);
});

test("PAUSEAFTER: a blank row of a column of prices stays blank, and blank arguments stand for what is usual", () => {
  expect(called(PAUSEAFTER, [[3], [""], [3]], [[250]], [[1000]], [[""]], [[""]], [[null]])).toEqual([[85], [""], [85]]);
  expect(called(PAUSEAFTER, [[3]], [[250]], [[1000]], [[0]], [[0.01]], [[100]])).toEqual([[85]]);
});

test("PAUSEAFTER: keywords beside one another do not change each other's answers", () => {
  const cpcs = Array.from({ length: 250 }, (_, i) => [2.5 + (i % 120) / 100]);
  const together = called(PAUSEAFTER, cpcs, [[250]], [[600]]);
  expect(together).toEqual(cpcs.map((cpc) => called(PAUSEAFTER, [cpc], [[250]], [[600]])[0 as never]));
});

test("LEARNINGCPC gives the highest CPC for the next click", () => {
  expect(called(LEARNINGCPC, [["Value"], [250], [""]], [["Clicks"], [1000], [""]])).toEqual([
    ["Learning CPC"],
    [expect.closeTo(6.592375, 6)],
    [""],
  ]);
  expect(called(LEARNINGCPC, [[300]], [[1000]], [[0], [3]], [[100], [300]])).toEqual([
    [expect.closeTo(3.339228, 6)],
    [expect.closeTo(4.30041, 6)],
  ]);
  expect(called(LEARNINGCPC, [[300]], [[40_001]])).toEqual([
    ["#VALUE! Clicks ahead are 40001; they must be from 0 to 40,000."],
  ]);
});
