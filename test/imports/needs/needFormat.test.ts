import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needNotation } from "../../../src/imports/needs/needNotation";
import type { SurveyRole } from "../../../src/imports/needs/surveyColumnNames";
import type { Choices } from "../../../src/imports/table/Choices";
import { readSurvey } from "../reports/readCells";

type Cell = string | number | boolean;
const shown = (cells: readonly (readonly unknown[])[]) => cells.map((row) => row.map(String));
const read = (cells: Cell[][], choices?: Choices<SurveyRole>) => readSurvey(cells, choices);
const headings = ({ sights, needs }: ReturnType<typeof read>) => needs.map((column) => sights[column].heading);

const SURVEY: Cell[][] = [
  ["Customer", "Taste", "Gifts", "Fast", "Age", "Remark", "Value"],
  ["A", 5, "yes", "x", 31, "nice", 120],
  ["B", 2, "No", "", 45, "", 40.5],
  ["C", 4, "YES", "X", 27, "slow", ""],
  ["D", 1, "no", "", 60, "ok then", 12],
];

describe("what a column says", () => {
  test.each<[string, Cell[], ReturnType<typeof needNotation>]>([
    ["ratings", [5, 3, ""], { kind: "number", plain: true, without: [] }],
    ["ratings that came as text", ["5", 3, " 2 "], { kind: "number", plain: false, without: [] }],
    ["ratings with a few words", [5, 3, 1, "don't know"], { kind: "number", plain: false, without: [] }],
    ["yes and no", ["Yes", "no", "YES", ""], { kind: "words", yes: "Yes", no: "no" }],
    ["ja und nein", ["ja", "nein"], { kind: "words", yes: "ja", no: "nein" }],
    ["ticks", ["x", "", "x"], { kind: "tick", tick: "x" }],
    ["a yes or nothing", ["yes", ""], { kind: "tick", tick: "yes" }],
    ["Excel's TRUE and FALSE", [true, false, ""], { kind: "truth" }],
    ["two words of one's own", ["blue", "red"], { kind: "words", yes: "blue", no: "red" }],
    ["a word and its no", ["Not selected", "Selected"], { kind: "words", yes: "Selected", no: "Not selected" }],
    ["ein Wort und sein Nein", ["Unwichtig", "wichtig"], { kind: "words", yes: "wichtig", no: "Unwichtig" }],
    [
      "words of a known scale",
      ["often", "never"],
      {
        kind: "scale",
        levels: [
          ["never", 1],
          ["often", 4],
        ],
      },
    ],
    ["1 and nothing", [1, "", 1], { kind: "tick", tick: "1" }],
    ["codes for no answer", [1, 5, 99, 98, 3], { kind: "number", plain: true, without: [98, 99] }],
    ["ages of 98 and 99", [31, 98, 99], { kind: "number", plain: true, without: [] }],
    ["many words", ["a", "b", "c"], undefined],
    ["figures that can be read in two ways", [1, 2, "1,234"], undefined],
    ["nothing", ["", " "], undefined],
  ])("%s", (_, cells, notation) => {
    expect(needNotation(cells)).toEqual(notation);
  });
});

test("ratings, yes and no, and ticks are needs; names, ages, remarks and values are not", () => {
  const survey = read(SURVEY, {});
  expect(survey.columns.customer?.index).toBe(0);
  expect(survey.columns.value?.index).toBe(6);
  expect(headings(survey)).toEqual(["Taste", "Gifts", "Fast"]);
  expect(survey.rows.map(({ customer, needs }) => [customer, ...needs.slice(0, 3)])).toEqual([
    ["A", 5, 1, 1],
    ["B", 2, 0, 0],
    ["C", 4, 1, 1],
    ["D", 1, 0, 0],
  ]);
  expect(survey.rows.map(({ value }) => value)).toEqual([120, 40.5, undefined, 12]);
  expect([survey.sights[4].why, survey.sights[5].why]).toEqual(["about", "text"]);
});

test("columns of many different numbers are no needs beside ratings, and are where there is nothing else", () => {
  const many = Array.from({ length: 20 }, (_, i): Cell[] => [`C${i}`, 1 + (i % 5), 1000 + 17 * i]);
  expect(headings(read([["Customer", "Taste", "Score"], ...many]))).toEqual(["Taste"]);
  expect(headings(read([["Customer", "Score"], ...many.map(([name, , score]) => [name, score])]))).toEqual(["Score"]);
});

test("what the person chooses goes before what was found", () => {
  const survey = read(SURVEY, { many: [1, 4], columns: { value: null, customer: 5 } });
  expect([survey.needs, survey.columns.value?.index, survey.columns.customer?.index]).toEqual([[1, 4], undefined, 5]);
  // A column of words cannot be made a need, and a place outside the range is none.
  expect(read(SURVEY, { many: [5, 99, 2] }).needs).toEqual([2]);
});

test("a row with a blank or strange answer has no segment, and is named with what it holds", () => {
  const survey = read([
    ["Customer", "Taste", "Gifts"],
    ["A", 5, "yes"],
    ["B", "", "no"],
    ["C", "rather not", "no"],
    ["D", 3, "no"],
    ["E", 4, "yes"],
    ["F", 2, "yes"],
  ]);
  expect(survey.rows.map(({ customer }) => customer)).toEqual(["A", "D", "E", "F"]);
  expect(survey.unplaced).toEqual([
    { row: 2, column: 1, why: "blank", held: "" },
    { row: 3, column: 1, why: "unreadable", held: "rather not" },
  ]);
});

test("a title above, blank rows and a line of totals below are no customers", () => {
  const survey = read([
    ["Survey of March", "", ""],
    ["", "", ""],
    ["Name", "Taste", "Price"],
    ["A", 5, 1],
    ["B", 2, 4],
    ["", "", ""],
    ["Average", 3.5, 2.5],
  ]);
  expect([survey.headerRow, survey.firstRow, survey.lastRow]).toEqual([2, 3, 4]);
  expect(survey.rows).toHaveLength(2);
});

test("without headings the first customer is one, also where all answers are words", () => {
  expect(read([["yes", "no"], ["no", "no"], ["yes", "yes"]]).rows).toHaveLength(3); // prettier-ignore
  expect(read([[1, 2], [3, 4]]).headerRow).toBe(null); // prettier-ignore
});

test("dates, columns that are the same for all, and what Worth wrote itself are no needs", () => {
  const cells: Cell[][] = [
    ["Customer", "Asked", "Same", "Taste", "Segment", "Segment name"],
    ["A", 45_800, 3, 5, 1, "x"],
    ["B", 45_801, 3, 1, 2, "y"],
    ["C", 45_801, 3, 2, 2, "y"],
  ];
  const texts = shown(cells);
  texts[1][1] = "2025-05-23";
  const survey = readSurvey(cells, {}, texts);
  expect(headings(survey)).toEqual(["Taste"]);
  expect(survey.sights.map(({ why }) => why)).toEqual(["text", "date", "alike", undefined, "own", "own"]);
});

test("the columns that a German pane wrote are no needs either", () => {
  const cells: Cell[][] = [
    ["Kunde", "Geschmack", "Segment", "Segmentname"],
    ["A", 5, 1, "x"],
    ["B", 1, 2, "y"],
  ];
  expect(
    read(cells)
      .sights.slice(2)
      .map(({ why }) => why),
  ).toEqual(["own", "own"]);
});

test("whatever stands in the cells, each row of customers has all its needs as numbers", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: 5 }),
    fc.boolean(),
    fc.constantFrom("yes", "no", "x", ""),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (cells) => {
      const { rows, needs, unplaced, firstRow, lastRow } = read(cells);
      expect(rows.every((row) => row.needs.length === needs.length && row.needs.every(Number.isFinite))).toBe(true);
      expect(rows.length + unplaced.length).toBeLessThanOrEqual(Math.max(0, lastRow - firstRow + 1));
    }),
  );
});

test("columns of segments that Worth wrote, however many, are no needs and raise no question", () => {
  const heads = ["Segment", "Segment name"];
  const cells = SURVEY.map((row, i) => [...row, ...(i === 0 ? [...heads, ...heads] : [1, "First", 2, "Second"])]);
  expect(read(cells).questions).toEqual([]);
  expect(headings(read(cells))).toEqual(headings(read(SURVEY)));
});
