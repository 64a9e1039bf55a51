import { expect, test } from "vitest";
import { agreedMark, decimalEvidence } from "../../../src/imports/numbers/decimalEvidence";

const proves = (texts: string[], whole = false) => agreedMark(decimalEvidence(texts, whole));

test("one value with other than three digits after its comma settles the column", () => {
  expect(proves(["1,234", "2,345", "12,5"])).toBe(",");
  expect(proves(["1,234", "2.80"])).toBe(".");
});

test("a mark that stands twice parts thousands, so the other one is decimal", () => {
  expect(proves(["1,234,567"])).toBe(".");
  expect(proves(["1.234.567"])).toBe(",");
});

test("of two marks in one number the last is decimal", () => {
  expect(proves(["1.234,56"])).toBe(",");
});

test("three digits after every comma prove nothing, but for whole numbers", () => {
  expect(proves(["1,234", "5,678"])).toBeNull();
  expect(proves(["1,234", "5,678"], true)).toBe(".");
});

test("ranges count as evidence", () => {
  expect(proves(["1.000 – 10.000"], true)).toBe(",");
  expect(proves(["0,50 – 1,20"])).toBe(",");
});

test("a column that contradicts itself proves nothing", () => {
  expect(proves(["12,5", "2.80"])).toBeNull();
});
