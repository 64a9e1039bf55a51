import { expect, test } from "vitest";
import { currencyNamed } from "../../../src/text/numbers/currency";
import { keptChoices } from "../../../src/taskpane/workbookState/keptChoices";
import { keptRange } from "../../../src/taskpane/workbookState/keptValues";

const kept = (text: string) => keptChoices(JSON.parse(text));

test("what a person can have chosen is taken as it was kept", () => {
  const choices = {
    headerRow: 2,
    columns: { keyword: 0, cost: null },
    many: [3, 4],
    decimal: ",",
    currency: "EUR",
    answers: { by: "needs" },
  };
  expect(kept(JSON.stringify(choices))).toEqual(choices);
  expect(kept('{"currency":"$"}')).toEqual({ currency: "$" });
  expect(kept('{"headerRow":null}')).toEqual({ headerRow: null });
});

test("a column is a place on a sheet, under a name that a role can have", () => {
  expect(kept('{"columns":{"keyword":-1,"cost":16384}}')).toEqual({ columns: {} });
  expect(kept('{"columns":{"keyword":1.5,"cost":"2"}}')).toEqual({ columns: {} });
  expect(kept('{"columns":{"__proto__":2,"cost":16383}}')).toEqual({ columns: { cost: 16_383 } });
  expect(keptChoices({ columns: { ["r".repeat(61)]: 1 } })).toEqual({ columns: {} });
  expect(kept('{"columns":[0,1]}')).toEqual({});
});

test("a role that no object has for itself is no role of a table, and none is taken from what every object has", () => {
  const { columns } = kept('{"columns":{"constructor":1}}');
  expect(Object.entries(columns ?? {})).toEqual([["constructor", 1]]);
  expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
});

test("a row is a place on a sheet, and an answer a word", () => {
  for (const headerRow of [-1, 1.5, 1_048_576, "2"]) expect(keptChoices({ headerRow }), String(headerRow)).toEqual({});
  expect(kept('{"answers":{"by":5,"scale":null,"of":"orders"}}')).toEqual({ answers: { of: "orders" } });
  expect(keptChoices({ answers: { by: "o".repeat(61) } })).toEqual({ answers: {} });
});

test("a choice that is none of those there are counts as not made", () => {
  for (const currency of [
    '0.0,," million dollars"',
    "constructor",
    "__proto__",
    "€",
    "eur",
    " EUR",
    "EUR;0",
    "XYZ",
    5,
  ]) {
    expect(keptChoices({ currency }), String(currency)).toEqual({});
  }
  for (const decimal of ["", ";", "..", ["."], null]) expect(keptChoices({ decimal })).toEqual({});
  for (const whole of [undefined, null, 3, "x", [], true]) expect(keptChoices(whole)).toEqual({});
});

test("what every object has, or inherits, is no choice", () => {
  const planted: unknown = Object.create({ decimal: ",", currency: "EUR", columns: { cost: 1 } });
  expect(keptChoices(planted)).toEqual({});
  expect(keptChoices({ columns: Object.create({ cost: 1 }) as unknown })).toEqual({ columns: {} });
  expect(currencyNamed("constructor")).toBeNull();
});

test("a range has a name no longer than ranges have", () => {
  const longest = `'${"''".repeat(31)}'!$XFC$1048575:$XFD$1048576`;
  expect(keptRange(longest)).toBe(longest);
  expect(keptRange("A1:".repeat(101))).toBeUndefined();
  for (const none of ["", 5, null, ["A1"], {}]) expect(keptRange(none)).toBeUndefined();
});
