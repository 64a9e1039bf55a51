import { describe, expect, test } from "vitest";
import { either, inOne, line, said, spokenIn, words } from "../../../src/taskpane/job/said";
import type { Places } from "../../../src/taskpane/job/SheetPart";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { isWithinLimits } from "../../../src/workbook/formulaLimits";

const AT: Places = { cell: (id) => id.toUpperCase(), column: (id) => `${id}s`, row: () => 0 };
const days = (at: Places) => at.cell("days");

describe("a sentence as a formula", () => {
  test("says its figures between its words, which may hold quotes", () => {
    const formula = said('{here} of {all} "rows"', { here: "B2", all: "SUM(C2:C9)" });
    expect(formula).toBe('(B2)&" of "&(SUM(C2:C9))&" ""rows"""');
  });

  test("is cut where Excel would take no more letters as one text", () => {
    const formula = said(`${"long ".repeat(100)}{n}`, { n: "A1" });
    expect(isWithinLimits(formula)).toBe(true);
    expect(formula.match(/&/g)).toHaveLength(2);
  });
});

describe("a line in the words of the pane", () => {
  const say = ({ days: count }: { days: string }) => (count === "1" ? "tomorrow" : `in ${count} days`);

  test("has other words for one where the pane has", () => {
    expect(line({ days }, say, { days }).formula(AT)).toBe('IF(DAYS=1,"tomorrow","in "&(DAYS)&" days")');
  });

  test("asks for no number whose words are the same for any", () => {
    expect(line({ days }, ({ days: count }) => `${count} d`, { days }).formula(AT)).toBe('(DAYS)&" d"');
  });

  test("is measured before anything is worked out", () => {
    expect(line({ days }, say).typical).toBe("in 123,456 days");
    expect(line({ days }, say, { days }).typical).toBe("in 1,234 days");
  });

  test("leaves no gap where it says nothing, and can be one of two", () => {
    const [some, none] = [words("Stop."), words("")];
    expect(inOne(some, none).formula(AT)).toBe('TRIM("Stop."&" "&"")');
    expect(either(() => "A1>0", some, none).formula(AT)).toBe('IF(A1>0,"Stop.","")');
    expect(either(() => "A1>0", some, none).typical).toBe("Stop.");
  });
});

describe("figures in a sentence", () => {
  test("are written by functions that know the marks of the person's system", () => {
    const { count, plain, percent, share } = spokenIn(numbersIn("en"));
    expect([count("A1"), plain("A1"), percent("A1"), share("A1")]).toEqual([
      "FIXED(A1,0)",
      "ROUND(A1,2)",
      'ROUND(100*ROUND(A1,2),0)&"%"',
      'ROUND(100*ROUND(A1,4),2)&"%"',
    ]);
  });

  test.each([
    ["en", undefined, "FIXED(A1,IF(ABS(A1)<99.995,2,0))"],
    ["de", "EUR", 'FIXED(A1,IF(ABS(A1)<99.995,2,0))&"\u00a0€"'],
    ["en", "GBP", 'IF(A1<0,"-","")&"£"&FIXED(ABS(A1),IF(ABS(A1)<99.995,2,0))'],
  ])("and money in %s with the sign of %s where the pane has it", (locale, currency, formula) => {
    expect(spokenIn(numbersIn(locale), currency).money("A1")).toBe(formula);
  });
});

test("braces that stand around no figure are somebody's text", () => {
  expect(said("{name} sells {curly} things {", { name: "A1" })).toBe('(A1)&" sells "&"{curly}"&" things {"');
  expect(words("a {name} of }{").formula({} as never)).toBe('"a "&"{name}"&" of }{"');
});
