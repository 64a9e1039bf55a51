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

test.each(["'", '"', "''!", "a", "a:", "!", "[", "a!"])("32,000 characters of %s take no time", (shape) => {
  const formula = `=${shape.repeat(32_000 / shape.length)}!`;
  const begun = performance.now();
  sheetsLookedAt(formula);
  expect(performance.now() - begun).toBeLessThan(100);
});
