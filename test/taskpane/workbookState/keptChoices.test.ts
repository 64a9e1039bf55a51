import { expect, test } from "vitest";
import { currencyNamed } from "../../../src/text/numbers/currency";
import { keptChoices } from "../../../src/taskpane/workbookState/keptChoices";
import { keptRange } from "../../../src/taskpane/workbookState/keptValues";

const ROLES = ["keyword", "cost"] as const;
const kept = (text: string) => keptChoices(JSON.parse(text), ROLES);

test("what a person can have chosen is taken as it was kept", () => {
  const choices = { columns: { keyword: 0, cost: null }, decimal: ",", currency: "EUR" };
  expect(kept(JSON.stringify(choices))).toEqual(choices);
  expect(kept('{"currency":"$"}')).toEqual({ currency: "$" });
});

test("a column is a place on a sheet, under a role that the table has", () => {
  expect(kept('{"columns":{"keyword":-1,"cost":16384}}')).toEqual({ columns: {} });
  expect(kept('{"columns":{"keyword":1.5,"cost":"2"}}')).toEqual({ columns: {} });
  expect(kept('{"columns":{"constructor":1,"__proto__":2,"clicks":3,"cost":16383}}')).toEqual({
    columns: { cost: 16_383 },
  });
  expect(kept('{"columns":[0,1]}')).toEqual({});
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
    expect(keptChoices({ currency }, ROLES), String(currency)).toEqual({});
  }
  for (const decimal of ["", ";", "..", ["."], null]) expect(keptChoices({ decimal }, ROLES)).toEqual({});
  for (const whole of [undefined, null, 3, "x", [], true]) expect(keptChoices(whole, ROLES)).toEqual({});
});

test("what every object has, or inherits, is no choice", () => {
  const planted: unknown = Object.create({ decimal: ",", currency: "EUR", columns: { cost: 1 } });
  expect(keptChoices(planted, ROLES)).toEqual({});
  expect(keptChoices({ columns: Object.create({ cost: 1 }) as unknown }, ROLES)).toEqual({ columns: {} });
  expect(currencyNamed("constructor")).toBeNull();
});

test("a range has a name no longer than ranges have", () => {
  const longest = `'${"''".repeat(31)}'!$XFC$1048575:$XFD$1048576`;
  expect(keptRange(longest)).toBe(longest);
  expect(keptRange("A1:".repeat(101))).toBeUndefined();
  for (const none of ["", 5, null, ["A1"], {}]) expect(keptRange(none)).toBeUndefined();
});
