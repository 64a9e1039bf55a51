import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEGMENT } from "../../src/functions/SEGMENT";
import { SEGMENTFIT } from "../../src/functions/SEGMENTFIT";
import { SEGMENTPROFILE } from "../../src/functions/SEGMENTPROFILE";
import { called, type Shown } from "./called";

const segment = (...cells: unknown[]) => called(SEGMENT, ...cells);
const profile = (...cells: unknown[]) => called(SEGMENTPROFILE, ...cells);
const fit = (...cells: unknown[]) => called(SEGMENTFIT, ...cells);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** Three like price, two like service; the last row was left half empty. */
const header = ["Price", "Service"];
const survey: unknown[][] = [
  [5, 1],
  [1, 5],
  ["4", 2],
  [5, 2],
  [2, "4"],
  [3, ""],
];
const withHeader = [header, ...survey];

describe("SEGMENT", () => {
  test("gives a column, a row for each row of needs, and nothing where a need is blank", () => {
    expect(segment(survey, [[2]])).toEqual(column(1, 2, 1, 1, 2, ""));
  });

  test("a heading answers the header row", () => {
    expect(segment(withHeader, [[2]])).toEqual(column("Segment", 1, 2, 1, 1, 2, ""));
  });

  test("rows with a blank need sway nothing, however extreme", () => {
    const extreme = [...survey.slice(0, 5), [1e9, null], [null, -1e9], [" ", " --"]];
    expect(segment(extreme, [[2]])).toEqual(column(1, 2, 1, 1, 2, "", "", ""));
  });

  test("left out or blank, the number of segments is the one that SEGMENTFIT chooses", () => {
    expect(segment(survey)).toEqual(segment(survey, [[2]]));
    expect(segment(survey, [[""]])).toEqual(segment(survey, null, null));
  });

  test("weights may stand in a row or a column; a need with weight 0 has no say", () => {
    const rows = [
      [1, 1],
      [1, 5],
      [2, 1],
      [2, 5],
      [2, 4],
    ];
    expect(segment(rows, [[2]], [[1, 0]])).toEqual(column(2, 2, 1, 1, 1));
    expect(segment(rows, [[2]], column(0, 1))).toEqual(column(2, 1, 2, 1, 1));
    expect(segment(rows, [[2]], [["", 1]])).toEqual(column(2, 1, 2, 1, 1));
    expect(segment(rows, [[2]], [["", null]])).toEqual(segment(rows, [[2]]));
  });

  describe("with the table that SEGMENTPROFILE gave", () => {
    const table = profile(withHeader, segment(withHeader, [[2]])) as Shown[][];

    test("the rows it was made from stay where they were", () => {
      expect(segment(withHeader, table)).toEqual(segment(withHeader, [[2]]));
    });

    test("a single new customer joins yesterday's segments", () => {
      expect(segment([[5, 2]], table)).toEqual([[1]]);
      expect(segment([[1, 4]], table)).toEqual([[2]]);
      expect(segment([[1, ""]], table)).toEqual([[""]]);
    });

    test("it may come without its header row, with blank rows below, and with its rows in another order", () => {
      expect(segment([[1, 4]], table.slice(1))).toEqual([[2]]);
      expect(segment([[1, 4]], [...table, ["", "", "", "", "", ""], [0, 0, 0, 0, 0, 0]])).toEqual([[2]]);
      expect(segment([[1, 4]], [table[0], ...table.slice(1).reverse()])).toEqual([[2]]);
    });

    test.each([
      ["without Spread", table.slice(0, -1), "its row Spread is missing"],
      ["without All", table.filter(([title]) => title !== "All"), "its row All is missing"],
      ["without segments", table.slice(-2), "it has no row of a segment"],
      ["with another need", table.map((row) => [...row, 1]), "it has 3 needs and the rows have 2"],
      ["some other range", column(1, 2, 3), "its row Spread is missing"],
    ])("%s it is refused", (_, cells, why) => {
      expect(segment([[1, 4]], cells)).toBe(
        `#VALUE! Segments must be one number, or the whole table that SEGMENTPROFILE gave; ${why}.`,
      );
    });

    test("a mean that is no number is refused with its place", () => {
      const broken = table.map((row, i) => (i === 1 ? [...row.slice(0, 5), "low"] : row));
      expect(segment([[1, 4]], broken)).toBe('#VALUE! Segments in row 2, column 6 are "low"; they must be a number.');
    });
  });

  test.each([
    ["2.5 segments", survey, [[2.5]], "#VALUE! Segments are 2.5; they must be a whole number from 2 to 20."],
    ["1 segment", survey, [[1]], "#VALUE! Segments are 1; they must be a whole number from 2 to 20."],
    ["21 segments", survey, [[21]], "#VALUE! Segments are 21; they must be a whole number from 2 to 20."],
    ["text", survey, [["few"]], '#VALUE! Segments are "few"; they must be a number.'],
    [
      "more segments than different rows",
      [[1], [2], [2]],
      [[3]],
      "#VALUE! Segments are 3; they must be at most 2, the number of different rows.",
    ],
    [
      "a need that is no number",
      [
        [1, 2],
        [3, "12,5"],
      ],
      [[2]],
      '#VALUE! Need in row 2, column 2 is "12,5"; it must be a number with a point before its decimals, as in 12.5.',
    ],
    [
      "rows that are all alike",
      [
        [1, 2],
        [1, 2],
      ],
      [[2]],
      "#N/A All rows are alike, so there are no segments to find; give two rows or more that differ.",
    ],
    [
      "one row",
      [[1, 2]],
      [[2]],
      "#N/A All rows are alike, so there are no segments to find; give two rows or more that differ.",
    ],
    [
      "a blank need in every row",
      [
        [1, ""],
        ["", 2],
      ],
      [[2]],
      "#N/A No row has a number for every need; fill in the blank cells.",
    ],
  ])("%s: refused with a sentence", (_, needs, segments, sentence) => {
    expect(segment(needs, segments)).toBe(sentence);
  });

  test.each([
    ["too few", [[1]], "There must be 2 weights, one for each need; there are 1."],
    ["below 0", [[1, -1]], "Weight in row 2 is -1; it must be 0 or above."],
    ["all 0", [[0, 0]], "Weights are 0; they must be above 0 for at least one need."],
    ["no number", [[1, "much"]], 'Weight in row 2 is "much"; it must be a number.'],
  ])("weights that are %s are refused", (_, weights, sentence) => {
    expect(segment(survey, [[2]], weights)).toBe(`#VALUE! ${sentence}`);
  });
});

describe("SEGMENTPROFILE", () => {
  const segments = column(1, 2, 1, 1, 2, "");
  const means = [
    [1, "Segment 1", 3, 0.6, 14 / 3, 5 / 3],
    [2, "Segment 2", 2, 0.4, 1.5, 4.5],
    ["All", "", 5, 1, 3.4, 2.8],
    ["Spread", "", "", "", Math.sqrt(13.2 / 4), Math.sqrt(10.8 / 4)],
  ];
  const expectTable = (got: unknown, expected: unknown[][]) => {
    const rows = got as Shown[][];
    expect(rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(12) : cell)))).toEqual(
      expected.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(12) : cell))),
    );
  };

  test("gives each segment's size and mean needs, then those of all and their spread", () => {
    expectTable(profile(survey, segments), [["Segment", "Name", "Customers", "Share", "Need 1", "Need 2"], ...means]);
  });

  test("needs are called by their header; the segments may be a spill below it or have a heading of their own", () => {
    const expected = [["Segment", "Name", "Customers", "Share", "Price", "Service"], ...means];
    expectTable(profile(withHeader, segments), expected);
    expectTable(profile(withHeader, [["Segment"], ...segments]), expected);
    expectTable(profile(withHeader, [[""], ...segments]), expected);
  });

  test("a heading over the segments alone makes the first row a header too", () => {
    expectTable(profile([[2024, 2025], ...survey], [["Segment"], ...segments]), [
      ["Segment", "Name", "Customers", "Share", "2024", "2025"],
      ...means,
    ]);
  });

  test("rows without a segment or with a blank need are left out", () => {
    const rows = profile(survey, column(1, 2, "", 1, 2, 1)) as Shown[][];
    expect(rows.map((row) => row[2])).toEqual(["Customers", 2, 2, 4, ""]);
  });

  test("segments have the names they are given, in the order of their numbers", () => {
    expect((profile(survey, segments, [["Thrifty", "Pampered"]]) as Shown[][]).map((row) => row[1])).toEqual([
      "Name",
      "Thrifty",
      "Pampered",
      "",
      "",
    ]);
    expect((profile(survey, segments, column("", 7)) as Shown[][]).map((row) => row[1])).toEqual([
      "Name",
      "Segment 1",
      "7",
      "",
      "",
    ]);
  });

  test("a list of names may have room for more segments than there are", () => {
    const names = (profile(survey, segments, column("Thrifty", "", "", "")) as Shown[][]).map((row) => row[1]);
    expect(names.slice(1, 3)).toEqual(["Thrifty", "Segment 2"]);
  });

  test.each([
    [
      "names for other segments",
      [segments, [["A", "B", "C"]]],
      "There must be 2 names, one for each segment; there are 3.",
    ],
    [
      "a segment that is no number",
      [column(1, "B", 1, 1, 2, "")],
      'Segment in row 2 is "B"; it must be a whole number, 1 or above.',
    ],
    [
      "a segment that is not whole",
      [column(1, 2, 1.5, 1, 2, "")],
      "Segment in row 3 is 1.5; it must be a whole number, 1 or above.",
    ],
    [
      "fewer segments than rows",
      [column(1, 2)],
      "Needs and segments must have the same number of rows; they have 6 and 2.",
    ],
    ["a table of segments", [survey], "Segments must be a single column or a single row."],
  ])("%s: refused with a sentence", (_, [cells, names], sentence) => {
    expect(profile(survey, cells, names)).toBe(`#VALUE! ${sentence}`);
  });

  test("no row with a segment is no answer", () => {
    expect(profile(survey, column("", "", "", "", "", ""))).toBe(
      "#N/A No row has both a segment and a number for every need.",
    );
  });
});

describe("SEGMENTFIT", () => {
  test("gives a row for each number of segments and chooses one", () => {
    const [head, ...rows] = fit(withHeader, [[3]]) as Shown[][];
    expect(head).toEqual(["Segments", "Within sum of squares", "Explained share", "Silhouette", "Chosen"]);
    expect(rows.map(([segments, , , , chosen]) => [segments, chosen])).toEqual([
      [2, "yes"],
      [3, ""],
    ]);
    // Five rows in two standardised columns: 4 x 2 squares in all.
    for (const [, within, explained] of rows) expect(explained).toBeCloseTo(1 - Number(within) / 8, 12);
  });

  test("without a largest number it goes to 8, or to the number of different rows", () => {
    expect(fit(survey)).toHaveLength(1 + 4);
    const many = Array.from({ length: 30 }, (_, i) => [i * i]);
    expect(fit(many)).toHaveLength(1 + 7);
    expect(fit(many, [[12]])).toHaveLength(1 + 11);
  });

  test.each([
    [[[6]], "#VALUE! Max segments are 6; they must be at most 5, the number of different rows."],
    [[[1]], "#VALUE! Max segments are 1; they must be a whole number from 2 to 20."],
    [[[2, 3]], "#VALUE! Max segments are a range; they must be a single cell."],
  ])("%j is refused with a sentence", (most, sentence) => {
    expect(fit(survey, most)).toBe(sentence);
  });
});

test("whatever stands in the cells, the answer is plain cells or an error with a sentence", () => {
  const cell = fc.oneof(
    fc.integer({ min: -2, max: 6 }),
    fc.double({ min: -1e308, max: 1e308, noNaN: true }),
    fc.constantFrom("", null, undefined, " --", "3", "12%", "x", true),
  );
  const range = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }));
  const fine = (answer: Shown | Shown[][]) => {
    if (!Array.isArray(answer)) return expect(answer).toMatch(/^#(VALUE!|N\/A) .+\.$/);
    for (const value of answer.flat()) expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
    expect(new Set(answer.map((row) => row.length)).size).toBeLessThanOrEqual(1);
  };
  fc.assert(
    fc.property(range, fc.oneof(range, fc.constant([[2]]), fc.constant(null)), range, (needs, segments, weights) => {
      fine(segment(needs, segments));
      fine(segment(needs, segments, weights));
      fine(profile(needs, segments ?? [[1]]));
      const found = segment(needs, [[2]]);
      if (Array.isArray(found)) fine(profile(needs, found));
      if (Array.isArray(found)) fine(segment(needs, profile(needs, found)));
      fine(fit(needs));
    }),
    { numRuns: 150 },
  );
});

const file = path.join(import.meta.dirname, "../../../shared/data/flexclust_vacmot.csv");

test.skipIf(!existsSync(file))(
  `a survey of 1,000 people goes from needs to named segments and back (needs ${path.basename(file)})`,
  () => {
    const [first, ...lines] = readFileSync(file, "utf8").trim().split("\n");
    const needs = [first.slice(1, -1).split('","'), ...lines.map((line) => line.split(","))];
    const segments = segment(needs, [[4]]) as Shown[][];
    expect(segments).toHaveLength(1001);
    const table = profile(needs, segments, [["A", "B", "C", "D"]]) as Shown[][];
    expect(table).toHaveLength(1 + 4 + 2);
    expect(table[0].slice(4)).toEqual(needs[0]);
    expect(table.slice(1, 5).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(1000);
    expect(segment(needs, table)).toEqual(segments);
    expect(segment([needs[17]], table)).toEqual([segments[17]]);
  },
);
