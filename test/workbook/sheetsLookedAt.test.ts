import { expect, test } from "vitest";
import { sheetsLookedAt } from "../../src/workbook/sheetsLookedAt";

test.each([
  ["=Plan!A1+'My plan'!B2", ["my plan", "plan"]],
  ["='It''s mine'!A1", ["it's mine"]],
  ["=SUM('Jan:My plan'!A1,Feb:Apr!B2)", ["apr", "feb", "jan", "my plan"]],
  ["='[Book.xlsx]Plan'!A1+[1]Plan!A1", []],
  [`="'Plan'!A1"&"Plan!A1"`, []],
  ["=A1+B2", []],
  ["Plan!A1", []],
  ["=Überblick!A1", ["überblick"]],
  [12, []],
])("%s looks at %j", (formula, sheets) => {
  expect([...sheetsLookedAt(formula)].sort()).toEqual(sheets);
});

test.each(["'", '"', "''!", "a", "a:", "!", "[", "a!"])(
  "a million characters of %s are looked at once: in their square, the test would not end",
  (shape) => {
    const formula = `=${shape.repeat(1_000_000 / shape.length)}!`;
    expect(sheetsLookedAt(formula).size).toBeLessThanOrEqual(1);
  },
);
