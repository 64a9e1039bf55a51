import { expect, test } from "vitest";
import { ALLOCATE } from "../../src/functions/ALLOCATE";
import { CHANNELVALUE } from "../../src/functions/CHANNELVALUE";
import { CUSTOMERREPORT } from "../../src/functions/CUSTOMERREPORT";
import { PRICEMIX } from "../../src/functions/PRICEMIX";
import { SEGMENT } from "../../src/functions/SEGMENT";
import { SEGMENTPROFILE } from "../../src/functions/SEGMENTPROFILE";
import { SEGMENTVALUE } from "../../src/functions/SEGMENTVALUE";
import { SOURCEVALUE } from "../../src/functions/SOURCEVALUE";
import { called, type Shown } from "./called";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ERROR = { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" };

test("an error among sources, channels, segments or names is refused, and not taken for a blank cell", () => {
  const [customers, dates, amounts] = [column("a", "b"), column(45000, 45001), column(5, 6)];
  expect(called(SOURCEVALUE, customers, dates, amounts, column("web", ERROR))).toBe(
    "#VALUE! Source in row 2 is the error #N/A; it must be a name or a number.",
  );
  expect(called(CHANNELVALUE, customers, amounts, column(ERROR, "web"))).toBe(
    "#VALUE! Channel in row 1 is the error #N/A; it must be a name or a number.",
  );
  expect(called(SEGMENTVALUE, column(1, ERROR), amounts)).toBe(
    "#VALUE! Segment in row 2 is the error #N/A; it must be a name or a number.",
  );
  expect(called(SEGMENTPROFILE, column(1, 2), column(1, 2), column("Savers", ERROR))).toBe(
    "#VALUE! Name in row 2 is the error #N/A; it must be a name or a number.",
  );
});

test("a source or channel left blank is none, also as the 0 that desktop Excel makes of it", () => {
  const [customers, dates, amounts] = [column("a", "a", "b"), column(45000, 45001, 45002), column(5, 6, 7)];
  for (const blank of [0, null, "", " --"]) {
    expect(called(CHANNELVALUE, customers, amounts, column("web", blank, "shop"))).toHaveLength(2);
    const sources = called(SOURCEVALUE, customers, dates, amounts, column(blank, "web", "shop")) as Shown[][];
    expect(sources.slice(1).map(([source]) => source)).toEqual(["", "shop"]);
  }
});

test("a number out of range says in which row it stands", () => {
  const [customers, dates, amounts] = [column("c", "a", "b"), column("d", 45000, 45001), column("a", 5, 6)];
  const prices = column("List price", 5, "-6");
  const refused = '#VALUE! List price in row 3 is "-6"; it must be 0 or more.';
  expect(called(PRICEMIX, customers, amounts, prices)).toBe(refused);
  expect(called(CUSTOMERREPORT, customers, dates, amounts, prices)).toBe(refused);
  expect(
    called(
      SEGMENT,
      [
        [1, 2],
        [3, 4],
      ],
      [[2]],
      [[1, -1]],
    ),
  ).toBe("#VALUE! Weight in row 2 is -1; it must be 0 or above.");
});

test("a single cell that counts for every channel is not said to stand in a row", () => {
  expect(called(ALLOCATE, [[100]], column(5, 6), column(5, 6), [[1]])).toBe(
    "#VALUE! Elasticity is 1; it must be above 0 and below 1 (100%).",
  );
  expect(called(ALLOCATE, [[100]], column(5, 6), column(5, 6), column(0.5, 1))).toBe(
    "#VALUE! Elasticity in row 2 is 1; it must be above 0 and below 1 (100%).",
  );
});

test("a budget that no cell can hold to the cent is told, and not answered by infinity", () => {
  expect(called(ALLOCATE, [[1.7e308]], column(5), column(6))).toBe(
    "#N/A The answer is too large for a cell; check the numbers it is made from.",
  );
});
