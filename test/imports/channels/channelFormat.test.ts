import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChannels } from "../reports/readCells";

const brief = ({ channels }: ReturnType<typeof readChannels>) =>
  channels.map(({ name, spend, returns }) => [name, spend, returns]);

test("channels, spend and returns are found by their headings, wherever they stand", () => {
  const read = readChannels([
    ["Report of May"],
    ["Revenue (EUR)", "Campaign", "Clicks", "Cost"],
    [500, "Search", 40, 100],
    [0, "Display", 10, 50],
  ]);
  expect(brief(read)).toEqual([
    ["Search", 100, 500],
    ["Display", 50, 0],
  ]);
  expect(read).toMatchObject({ headerRow: 1, currency: "EUR", asItStands: true, questions: [] });
});

test("rows of one channel are added up whatever their capitals, and blanks are 0", () => {
  const read = readChannels([
    ["Channel", "Spend", "Returns"],
    ["Search", 100, 500],
    ["search", 50, ""],
    ["Radio", "", 20],
  ]);
  expect(brief(read)).toEqual([
    ["Search", 150, 500],
    ["Radio", 0, 20],
  ]);
  expect(read.channels[0].rows).toEqual([1, 2]);
});

describe("rows that are no channel are named with what they hold", () => {
  test.each([
    ["Total", 100, 200, "total", "Total"],
    ["", 100, 200, "noName", "100"],
    ["Search", -1, 200, "spend", "-1"],
    ["Search", "much", 200, "spend", "much"],
    ["Search", 100, "#N/A", "returns", "#N/A"],
    ["", "", "", "blank", ""],
  ])("%s, %s, %s", (name, spend, returns, why, held) => {
    const read = readChannels([
      ["Channel", "Spend", "Returns"],
      ["Fine", 1, 2],
      [name, spend, returns],
    ]);
    expect(read.channels).toHaveLength(1);
    expect(read.leftOut).toContainEqual({ row: 2, why, held });
  });
});

test("a figure that can be read in two ways is asked about, and read as answered", () => {
  const cells = [
    ["Channel", "Spend", "Returns"],
    ["Search", "1,234", 5],
  ];
  expect(readChannels(cells).questions).toMatchObject([{ about: "decimal", example: "1,234" }]);
  expect(brief(readChannels(cells, { decimal: "," }))).toEqual([["Search", 1.234, 5]]);
  expect(brief(readChannels(cells, { decimal: "." }))).toEqual([["Search", 1234, 5]]);
});

test("a column that is missing is asked for", () => {
  const cells = [
    ["Channel", "Spend", "What came"],
    ["Search", 3, 5],
  ];
  expect(readChannels(cells).questions).toMatchObject([
    { about: "column", role: "returns", why: "missing", candidates: [{ index: 2, heading: "What came" }] },
  ]);
  expect(brief(readChannels(cells, { columns: { returns: 2 } }))).toEqual([["Search", 3, 5]]);
});

test("whatever stands in the cells, every row is part of a channel or named among those that are none", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom("Total", "--", "1,5", "$3"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 10 }), (rows) => {
      const { channels, leftOut } = readChannels([["Channel", "Spend", "Returns"], ...rows]);
      const told = [...channels.flatMap((channel) => channel.rows), ...leftOut.map(({ row }) => row)];
      expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: rows.length + 1 }, (_, i) => i));
      expect(channels.every(({ spend, returns }) => spend >= 0 && returns >= 0)).toBe(true);
    }),
  );
});
