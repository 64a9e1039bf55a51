import { expect, test } from "vitest";
import { EPC } from "../../src/functions/EPC";
import { NoAnswer } from "../../src/core/NoAnswer";
import { cellError } from "../../src/functions/cells/cellError";
import { guarded } from "../../src/functions/cells/guarded";
import { english } from "../../src/sentences/english";
import { keepSentences, sentenceAt } from "../../src/sentences/errorSentences";

const epc = guarded(EPC);

/** What is kept for a cell, in English. */
const saidAt = (address: string, row?: number) => {
  const sentence = sentenceAt(address, row);
  return sentence && english(sentence);
};

test("a cell is the same however its address is written", () => {
  keepSentences("'Bob''s sheet'!$B$2", [{ row: 0, column: 0, sentence: "noValues" }]);
  expect(sentenceAt("Bob's sheet!b2")).toBe("noValues");
  expect(sentenceAt("'[Book1.xlsx]Bob''s sheet'!B2")).toBe("noValues");
  expect(sentenceAt("Sheet1!B2")).toBeUndefined();
});

test("what a function refuses is kept by its cell, and forgotten once it answers", () => {
  const invocation = { functionName: "EPC", address: "Sheet1!A1" };
  epc([["oops"]], [[0.01]], invocation);
  expect(saidAt("Sheet1!A1")).toMatch(/^Customer value is "oops"/);
  epc([[100]], [[0.01]], invocation);
  expect(sentenceAt("Sheet1!A1")).toBeUndefined();
});

test("of a column of answers each wrong row has a sentence of its own", () => {
  epc([[1], ["a"], ["b"]], [[0.5], [0.5], [0.5]], { address: "Sheet1!D1" });
  expect(saidAt("Sheet1!D1", 1)).toMatch(/row 2/);
  expect(saidAt("Sheet1!D1", 2)).toMatch(/row 3/);
});

test("a call that does not say its cell answers all the same", () => {
  expect(epc([[100]], [[0.01]])).toEqual([[1]]);
  const broken = guarded((cells: unknown) => {
    throw new Error(`no ${String(cells)}`);
  });
  expect(() => broken([["x"]], { functionName: "EPC" })).toThrow();
  expect(() => broken([["x"]], { address: "Sheet1!Z1" })).toThrow();
  expect(saidAt("Sheet1!Z1")).toMatch(/^This is a fault in Worth/);
});

/** Something to keep. */
const about = (what: string) => ({ id: "fault", what }) as const;

/** A formula in A1 of a sheet of its own that is wrong in so many rows. */
function wrongRows(sheet: number, rows: number, why = "Wrong"): void {
  const sentences = Array.from({ length: rows }, (_, row) => ({
    row,
    column: 0,
    sentence: about(`${why} in row ${row}.`),
  }));
  keepSentences(`Many${sheet}!A1`, sentences);
}

test("of many wrong cells those of the formulas calculated last are kept, twenty thousand altogether", () => {
  for (let sheet = 0; sheet < 300; sheet++) wrongRows(sheet, 1000);
  const known = Array.from({ length: 300 }, (_, sheet) => sheet).filter((sheet) => sentenceAt(`Many${sheet}!A1`, 999));
  expect(known).toEqual(Array.from({ length: 20 }, (_, place) => 280 + place));
});

test("a formula that is calculated again counts once, and as the newest", () => {
  for (let sheet = 0; sheet < 20; sheet++) wrongRows(sheet, 1000);
  for (let time = 0; time < 50; time++) wrongRows(0, 1000, `Wrong for the ${time}th time`);
  expect(sentenceAt("Many1!A1", 5)).toEqual(about("Wrong in row 5."));
  wrongRows(20, 1);
  expect(sentenceAt("Many0!A1", 5)).toEqual(about("Wrong for the 49th time in row 5."));
  expect(sentenceAt("Many1!A1", 5)).toBeUndefined();
});

test("a formula that says nothing any more makes room for others", () => {
  for (let sheet = 0; sheet < 20; sheet++) wrongRows(sheet, 1000);
  keepSentences("Many19!A1", []);
  wrongRows(20, 1000);
  expect(sentenceAt("Many0!A1")).toEqual(about("Wrong in row 0."));
});

test("more wrong cells than are kept at all are cut short", () => {
  wrongRows(1, 30_000);
  expect(sentenceAt("Many1!A1", 19_999)).toEqual(about("Wrong in row 19999."));
  expect(sentenceAt("Many1!A1", 20_000)).toEqual(about("Wrong in row 0."));
});

test("a row of many columns and a column of many rows keep the sentences of a thousand cells", () => {
  const wrong = cellError(new NoAnswer("noValues"));
  const across = guarded(() => [Array.from({ length: 5000 }, () => wrong)]);
  keepSentences("Wide!A1", []);
  across({ functionName: "EPC", address: "Wide!A1" });
  wrongRows(1, 19_000);
  expect(sentenceAt("Wide!A1")).toBe("noValues");
  wrongRows(2, 1);
  expect(sentenceAt("Wide!A1")).toBeUndefined();
});
