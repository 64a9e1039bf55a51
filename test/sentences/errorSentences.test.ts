import { expect, test } from "vitest";
import { EPC } from "../../src/functions/EPC";
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
