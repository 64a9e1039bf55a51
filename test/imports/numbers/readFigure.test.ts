import { expect, test } from "vitest";
import { readFigure } from "../../../src/imports/numbers/readFigure";

const POINT = { decimal: ".", tableDecimal: ".", whole: false } as const;

test.each([null, undefined, "", "  ", " --", "--", "-", "–", "auto", "Automatisch", "n/a", "auto: 1.20"])(
  "%j means no figure",
  (cell) => {
    expect(readFigure(cell, POINT)).toEqual({ held: "blank" });
  },
);

test("a number cell is what it is, whatever its format shows", () => {
  expect(readFigure(0.0588, POINT, "5.88%")).toEqual({ held: "number", value: 0.0588 });
  expect(readFigure(2.8, POINT, "£2.80")).toEqual({ held: "number", value: 2.8 });
  expect(readFigure(1234.5, POINT, "########")).toEqual({ held: "number", value: 1234.5 });
});

test("text is a numeral where NUMBERVALUE can read it, else text to be written anew", () => {
  expect(readFigure("2,549.07", POINT)).toEqual({ held: "numeral", value: 2549.07 });
  expect(readFigure("£2.80", POINT)).toEqual({ held: "text", value: 2.8, currency: "GBP" });
});

test.each([
  ["< 10%", "text"],
  ["> 90%", "text"],
  ["∞", "text"],
  [true, "text"],
  [{}, "text"],
  ["#DIV/0!", "error"],
  ["#WERT!", "error"],
  ["#NV", "error"],
  ["#¡VALOR!", "error"],
  [Number.NaN, "error"],
] as const)("%j holds no figure", (cell, why) => {
  expect(readFigure(cell, POINT)).toEqual({ held: "unreadable", why });
});

test.each(["02.08.2026", "Aug 80", "1/2/2026", "12:30", "2-Aug", "févr-80", "1. Mrz"])(
  "a number shown as %s is a lost figure",
  (shown) => {
    expect(readFigure(29_252, POINT, shown)).toEqual({ held: "unreadable", why: "date" });
  },
);

test("what stays open without a decimal mark is unreadable until someone says", () => {
  expect(readFigure("1,234", { decimal: null, tableDecimal: null, whole: false })).toEqual({
    held: "unreadable",
    why: "open",
  });
  expect(readFigure("1,234", { decimal: ",", tableDecimal: ",", whole: false }).value).toBe(1.234);
  expect(readFigure("1,234", { decimal: null, tableDecimal: null, whole: true }).value).toBe(1234);
});

test("text is no numeral where NUMBERVALUE with the table's decimal mark would come to another number", () => {
  const mixed = { decimal: ",", tableDecimal: null, whole: false } as const;
  expect(readFigure("2,80", mixed)).toEqual({ held: "text", value: 2.8 });
  expect(readFigure("280", mixed)).toEqual({ held: "numeral", value: 280 });
  expect(readFigure("2.80", { ...mixed, tableDecimal: "," })).toEqual({ held: "text", value: 2.8 });
  expect(readFigure("4,848", { decimal: ",", tableDecimal: ",", whole: true })).toEqual({ held: "text", value: 4848 });
});
