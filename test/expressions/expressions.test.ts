import { expect, test } from "vitest";
import { expressionsBuiltBy, expressionsInSource, type Expression } from "./expressionsIn";
import { slowParts } from "./slowParts";

/**
 * A cell holds up to 32,767 characters, and one expression that goes back over them stops the whole of Worth in a workbook.
 * No expression of src is of that kind, wherever its text comes from.
 */
const files = expressionsInSource();

function slow(expressions: readonly Expression[]): string[] {
  return expressions.flatMap(({ where, source, flags }) =>
    slowParts(source, flags).map((parts) => `${where}: ${parts}, in /${source}/${flags}`),
  );
}

test("no expression reads a text more than once", () => {
  expect(files.flatMap(({ written }) => written).length).toBeGreaterThan(100);
  expect(slow(files.flatMap(({ written }) => written))).toEqual([]);
});

test.each(files.filter(({ built }) => built > 0).map(({ file, built }) => ({ file, built })))(
  "no expression that $file puts together reads a text more than once",
  async ({ file, built }) => {
    const expressions = await expressionsBuiltBy(file);
    // One that is put together later, in a function, would not be seen here.
    expect(expressions.length).toBeGreaterThanOrEqual(built);
    expect(slow(expressions)).toEqual([]);
  },
);

test.each([
  // Sign and currency of a number, as they were read once: seconds for a cell of 205 characters.
  [/^([+-]?)\s*\p{Sc}?\s*([+-]?)\s*(.*?)\s*\p{Sc}?$/u, String.raw`\s* and .*? can read the same`],
  [/^\s*(--)?\s*$/, String.raw`\s* and \s* can read the same`],
  [/^(\d+\.?\d*|\.\d+)$/, String.raw`\d+ and \d* can read the same`],
  [/^[+-]?[\d.,]*\d[\d.,]*$/, String.raw`[\d.,]* and [\d.,]* can read the same`],
  [/^(?:(?:>|≥|>=)\s*(.+)|(.+?)\s*\+)$/u, String.raw`.+? and \s* can read the same`],
  [/^(.*?\S)(?:\s+(?:to|bis|à|a|al|tot|até)\s+|\s*[-–—−]\s*)(\S.*)$/iu, ".*? and .* can read the same"],
  [/^(.+) and (.+) must have the same number of rows\.$/, ".+ and .+ can read the same"],
  // The search begins again at every space.
  [/\s*%\s*$/, String.raw`the search for a beginning and \s* can read the same`],
  [/[\s,]+(\p{Lu}{3}|\p{Sc})$/gu, String.raw`the search for a beginning and [\s,]+ can read the same`],
  [/\p{L}+\.?$/u, String.raw`the search for a beginning and \p{L}+ can read the same`],
  [/^a(?=\d*x)/, String.raw`the search for a beginning and \d* can read the same`],
  [/\d+$/, String.raw`the search for a beginning and \d+ can read the same`],
  [/^(\d+)+$/, String.raw`\d+ repeats within itself`],
  [/^(?:\s*\d*)*$/, String.raw`\s* repeats within itself`],
  [/^(?:\w|\d)*$/, String.raw`(?:\w|\d)* repeats within itself`],
])("%s is told to be slow", (expression, parts) => {
  expect(slowParts(expression.source, expression.flags)).toContain(parts);
});

test.each([
  /\s+/g,
  /^\d+(?:\.\d*)?$/,
  /^(?:\d{2,3},)*\d{3}$/,
  /^'((?:[^']|'')+)'!(.+)$/,
  /(?<!\p{L})\p{L}+\.?$/u,
  /^(.*?) - (.*)$/s,
  /(?:^|\s)\+(?=[\p{L}\p{N}])/u,
  /x\d*/,
  /^(?=.*bid).*low/,
])("%s is told to be quick", (expression) => {
  expect(slowParts(expression.source, expression.flags)).toEqual([]);
});
