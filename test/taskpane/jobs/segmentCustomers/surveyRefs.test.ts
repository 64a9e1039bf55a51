import { describe, expect, test } from "vitest";
import { cellText } from "../../../../src/imports/cells/cells";
import { needNumber } from "../../../../src/imports/needs/needNumber";
import { readCustomers } from "../../../../src/taskpane/jobs/segmentCustomers/customers";
import {
  answersIn,
  columnBeside,
  columnInNumbers,
  ownNeeds,
  rowInNumbers,
  valueCells,
} from "../../../../src/taskpane/jobs/segmentCustomers/surveyRefs";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import { literal } from "../../../../src/workbook/formulaLimits";
import { parsedFormula } from "../parsedFormula";
import { rowValue } from "./rowValue";

const NAMES = ["Ann", "Bob", "Cy", "Di", "Eva", "Finn", "Gus", "Hal"];

function surveyOf(
  heading: string,
  answers: readonly CellValue[],
  more: Readonly<Record<string, readonly CellValue[]>> = {},
) {
  const columns = Object.entries({ Name: NAMES, [heading]: answers, ...more });
  const values: CellValue[][] = [
    columns.map(([name]) => name),
    ...NAMES.map((_, row) => columns.map(([, cells]) => cells[row])),
  ];
  const text = values.map((row) => row.map(cellText));
  const place = { sheetId: "s", sheetName: "Answers", address: "B3", asked: "B3", row: 2, column: 1 };
  const contents = { ...place, values, text };
  return { contents, table: readCustomers(contents, {}), hasRoom: true };
}

const AGREED: readonly CellValue[] = [
  "Agree",
  "strongly agree",
  "Disagree",
  "Agree",
  "Don't know",
  "",
  "Neutral",
  "Strongly disagree",
];

describe("a formula over answers comes to what was read in each cell", () => {
  test.each([
    ["numbers", [1, 2, 5, 3, 4, "", 1, 2]],
    ["numbers as text", ["1", 2, " 5", "3", 4, "", "1", 2]],
    ["numbers with words for no answer", [1, 2, "don't know", 3, "n/a", "", 1, 2]],
    ["codes for no answer", [1, 2, 99, 3, 4, "", 98, 2]],
    ["agreement in words", AGREED],
    ["words with their number", ["1 - never", 2, "5 - always", "3", 4, "", "1 - never", 2]],
    ["a word and its no", ["Selected", "Not selected", "selected", "", "Selected", "Not selected", "", "Selected"]],
    ["ticks", ["x", "", "X", "", "", "x", "", ""]],
    ["1 and nothing", [1, "", "1", "", 1, "", "", 1]],
    ["Excel's TRUE and FALSE", [true, false, true, "", false, true, "", true]],
  ])("%s", (_, answers) => {
    const data = surveyOf("Price", answers);
    const { notation } = data.table.survey.sights[1];
    if (!notation) throw new Error("The column has no notation");
    const formula = columnInNumbers(data, 1, literal);
    expect(() => parsedFormula(formula)).not.toThrow();
    const read = answers.map((answer) => needNumber(answer, notation));
    // What is blank or not understood is blank in the sheet, so that SEGMENT leaves its row out.
    expect(answers.map((answer) => rowValue(formula, answer))).toEqual(
      read.map((number) => (typeof number === "number" ? number : "")),
    );
    expect(read.some((number) => typeof number === "number")).toBe(true);
  });

  test.each([
    ["numbers", (rank: number) => rank],
    ["words", (rank: number) => ["1st", "2nd", "3rd"][rank - 1]],
  ])("ranks in %s, turned round", (_, written) => {
    const ranks = [0, 1, 2].map((item) =>
      NAMES.map((_name, row) => written(((row + item * (row % 2 ? 1 : 2)) % 3) + 1)),
    );
    const data = surveyOf("Price", ranks[0], { Delivery: ranks[1], Advice: ranks[2] });
    expect(data.table.survey.needs).toEqual([1, 2, 3]);
    ranks.forEach((cells, item) => {
      const formula = columnInNumbers(data, item + 1, literal);
      expect(cells.map((cell) => rowValue(formula, cell))).toEqual(
        data.table.survey.rows.map(({ needs }) => needs[item]),
      );
    });
    expect(data.table.survey.rows[0].needs[0]).toBe(3);
  });

  test("several answers in one cell: a need for each of them", () => {
    const answers = [
      "Price; Speed",
      "speed;Help",
      "Price",
      "",
      "Help;Price;Speed;",
      "Speed",
      "Help; Price",
      "Price;Speed",
    ];
    const data = surveyOf("Wants", answers);
    const { needs, sights, rows } = data.table.survey;
    expect(needs.map((need) => sights[need].heading)).toEqual(["Price", "Speed", "Help"]);
    expect(rows).toHaveLength(NAMES.length);
    needs.forEach((need, i) => {
      const formula = columnInNumbers(data, need, literal);
      expect(() => parsedFormula(formula)).not.toThrow();
      expect(answers.map((answer) => rowValue(formula, answer))).toEqual(rows.map((row) => row.needs[i]));
    });
    expect(answersIn(data.table.survey)).toEqual(["Price", "Speed", "Help"]);
    // The options have no columns of their own: what is beside the rows stays where it was.
    expect(columnBeside(data)).toBe(3);
    expect(rowInNumbers(data, 1, "", literal)).toContain("$C4");
  });

  test("values as text", () => {
    const values = ["£1,200.00", "£80.50", 7, "", "£1,000", "£3.00", "£2", "£1"];
    const data = surveyOf("Price", [1, 2, 5, 3, 4, 2, 1, 2], {
      Speed: [1, 5, 2, 3, 1, 4, 2, 2],
      "Total spend": values,
    });
    const formula = valueCells(data, data.table.survey.columns.value?.index ?? -1, true);
    expect(() => parsedFormula(formula)).not.toThrow();
    expect(values.map((value) => rowValue(formula, value))).toEqual(
      data.table.survey.rows.map(({ value }) => value ?? ""),
    );
  });
});

test("the functions look at the person's own cells only where all are numbers", () => {
  const own = (answers: readonly CellValue[]) => ownNeeds(surveyOf("Price", answers));
  expect(own([1, 2, 5, 3, 4, "", 1, 2])).toEqual({ headed: "Answers!C3:C11", rows: "Answers!C4:C11" });
  expect(own([1, 2, "don't know", 3, 4, "", 1, 2])).toBeUndefined();
  expect(own(AGREED)).toBeUndefined();
});
