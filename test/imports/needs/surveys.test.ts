import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/text/cells";
import { isAbout } from "../../../src/imports/needs/aboutHeadings";
import { scaleOf } from "../../../src/imports/needs/answerScales";
import { NEED_FORMAT } from "../../../src/imports/needs/needFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { saysIn } from "../../../src/taskpane/says/Says";
import { readCustomers } from "../../../src/taskpane/jobs/segmentCustomers/customers";
import { countingNotes } from "../../../src/taskpane/jobs/segmentCustomers/found";
import { SEGMENT_WORDS } from "../../../src/taskpane/jobs/segmentCustomers/words";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import type { CellValue } from "../../../src/workbook/RangeContents";

/** Surveys as tools export them, with invented answers: the layouts of which each reader has to know. */

const read = (values: Cell[][]) => readTable(NEED_FORMAT, { values, text: values.map((row) => row.map(String)) });
const needsOf = (values: Cell[][]) => {
  const survey = read(values);
  return survey.needs.map((need) => survey.sights[need].heading);
};
const firstRow = (values: Cell[][]) => read(values).rows[0]?.needs;
const rows = (count: number, row: (i: number) => Cell[]) => Array.from({ length: count }, (_, i) => row(i));
const pick = <T>(i: number, ...choices: T[]): T => choices[i % choices.length];

describe("headings in several rows", () => {
  const importIds = (names: string[]) => names.map((name) => `{"ImportId":"${name}"}`);
  const names = ["StartDate", "Progress", "Finished", "ResponseId", "LocationLatitude", "Q4_1", "Q4_2", "Q9"];
  const asked = "What counts for you when you buy tea?";
  const questions = [
    ...["Start Date", "Progress", "Finished", "Response ID", "Location Latitude"],
    ...[`${asked} - Taste`, `${asked} - Origin`, "How likely are you to recommend our teas?"],
  ];
  const answers = rows(20, (i) => [
    45000 + i,
    pick(i, 100, 60),
    true,
    `R_${i}`,
    50 + i / 7,
    pick(i, 5, 1, 2),
    pick(i, 1, 4),
    i % 10,
  ]);

  test("Qualtrics' names, questions and ids are no customers, and what it tells of an answer is no need", () => {
    const survey = read([names, questions, importIds(names), ...answers]);
    expect([survey.headerRow, survey.headerEnd, survey.firstRow, survey.rows.length]).toEqual([0, 2, 3, 20]);
    expect(needsOf([names, questions, importIds(names), ...answers])).toEqual(["Q4_1 (Taste)", "Q4_2 (Origin)"]);
    expect(survey.columns.customer?.heading).toBe("ResponseId");
  });

  test("questions over options, as SurveyMonkey writes them", () => {
    const above = ["Respondent ID", "What do you look for?", "", "", "Anything else?"];
    const below = ["", "Low prices", "Fresh goods", "Late hours", "Open-Ended Response"];
    const ticks = rows(12, (i) => [
      100 + i,
      pick(i, "Low prices", ""),
      pick(i, "", "Fresh goods", "Fresh goods"),
      pick(i, "", "", "Late hours"),
      "",
    ]);
    expect(needsOf([above, below, ...ticks])).toEqual(["Low prices", "Fresh goods", "Late hours"]);
    expect(read([above, below, ...ticks]).rows).toHaveLength(12);
    expect(firstRow([above, below, ...ticks])).toEqual([1, 0, 0]);
  });
});

describe("ticks", () => {
  const header = ["Member", "Low prices", "Fresh goods", "Late hours"];
  const ticked = (yes: (heading: string) => Cell, no: Cell) =>
    rows(12, (i) => [`M${i}`, ...header.slice(1).map((heading, j) => ((i + j) % 3 === 0 ? yes(heading) : no))]);

  test.each<[string, (heading: string) => Cell, Cell]>([
    ["the option's own words", (heading) => heading, ""],
    ["1 and nothing", () => 1, ""],
    ["1 as text and nothing", () => "1", ""],
    ["Selected and Not selected", () => "Selected", "Not selected"],
    ["Ausgewählt und Nicht ausgewählt", () => "Ausgewählt", "Nicht ausgewählt"],
    ["Checked and Unchecked", () => "Checked", "Unchecked"],
    ["Sim e Não", () => "Sim", "Não"],
  ])("%s", (_, yes, no) => {
    expect(needsOf([header, ...ticked(yes, no)])).toEqual(header.slice(1));
    expect(firstRow([header, ...ticked(yes, no)])).toEqual([1, 0, 0]);
    expect(read([header, ...ticked(yes, no)]).rows).toHaveLength(12);
  });
});

describe("answers in words that have an order", () => {
  test.each([
    ["English", ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"]],
    [
      "German",
      ["Trifft überhaupt nicht zu", "Trifft eher nicht zu", "teils teils", "Trifft eher zu", "Trifft voll und ganz zu"],
    ],
    ["French", ["Pas du tout d’accord", "Pas d'accord", "Neutre", "D'accord", "Tout à fait d'accord"]],
    [
      "Spanish",
      [
        "Totalmente en desacuerdo",
        "En desacuerdo",
        "Ni de acuerdo ni en desacuerdo",
        "De acuerdo",
        "Totalmente de acuerdo",
      ],
    ],
    ["Portuguese", ["Discordo totalmente", "Discordo", "Não concordo nem discordo", "Concordo", "Concordo totalmente"]],
    ["Italian", ["Completamente in disaccordo", "In disaccordo", "Neutrale", "D'accordo", "Completamente d'accordo"]],
    ["Dutch", ["Helemaal mee oneens", "Mee oneens", "Neutraal", "Mee eens", "Helemaal mee eens"]],
  ])("%s agreement counts 1 to 5", (_, words) => {
    expect(scaleOf(words)).toEqual([1, 2, 3, 4, 5]);
    const table = [["Name", "Taste", "Speed"], ...rows(10, (i) => [`P${i}`, words[i % 5], words[(i + 3) % 5]])];
    expect(needsOf(table)).toEqual(["Taste", "Speed"]);
    expect(firstRow(table)).toEqual([1, 4]);
  });

  test("a number before or behind the words counts", () => {
    const table = [
      ["Name", "Taste", "Speed"],
      ...rows(8, (i) => [
        `P${i}`,
        pick<Cell>(i, "1 - Not at all", 2, 3, 4, "5 - Extremely"),
        pick(i, "poor (1)", "good (2)"),
      ]),
    ];
    expect(needsOf(table)).toEqual(["Taste", "Speed"]);
    expect(
      read(table)
        .rows.slice(0, 5)
        .map(({ needs }) => needs[0]),
    ).toEqual([1, 2, 3, 4, 5]);
  });

  test("words of different scales have no order together", () => {
    expect(scaleOf(["never", "Agree"])).toBeUndefined();
  });
});

test("money in text is a value", () => {
  const table = [["Guest", "Taste", "Total spend"], ...rows(9, (i) => [`G${i}`, 1 + (i % 5), `£${i + 1},250.50`])];
  expect(read(table).rows.map(({ value }) => value)).toEqual(rows(9, (i) => [(i + 1) * 1000 + 250.5]).flat());
  const bracketed = [["Guest", "Taste", "Total spend"], ...rows(9, (i) => [`G${i}`, 1 + (i % 5), "$(45.10)"])];
  expect(read(bracketed).rows.every(({ value }) => value === undefined || value === -45.1)).toBe(true);
});

test("of ranks the first counts most, and that is said", () => {
  const orders = [
    [2, 1, 3],
    [1, 2, 3],
    [3, 1, 2],
  ];
  const table = [["Guest", "Taste", "Price", "Origin"], ...rows(9, (i) => [`G${i}`, ...orders[i % 3]])];
  expect(firstRow(table)).toEqual([2, 3, 1]);
  expect(notes(table)).toEqual([expect.stringContaining("1 is wanted most and counts 3")]);
});

test("codes for no answer count as blank, and that is said", () => {
  const table = [
    ["Guest", "Taste", "Price"],
    ...rows(20, (i) => [`G${i}`, i === 4 ? 99 : 1 + (i % 5), i === 7 ? 98 : 1 + (i % 3)]),
  ];
  expect(read(table).rows).toHaveLength(18);
  expect(read(table).unplaced.map(({ row, why }) => [row, why])).toEqual([
    [5, "blank"],
    [8, "blank"],
  ]);
  expect(notes(table).join()).toMatch(/99 counts as no answer.*98 counts as no answer/);
});

test("order lines are orders, whatever figures stand beside their amounts", () => {
  const table = [
    ["Order ID", "Order Date", "Customer ID", "Sales", "Quantity", "Discount"],
    ...rows(24, (i) => [`N-${i >> 1}`, 45000 + i, `C-${(i >> 1) % 5}`, 20 + i, 1 + (i % 4), pick(i, 0, 0.2)]),
  ];
  expect(readCustomers(contents(table), {}).by).toBe("orders");
});

test("several answers in one cell are no need, and what to do is said", () => {
  const table = [
    ["Guest", "Wants", "Taste"],
    ...rows(9, (i) => [`G${i}`, pick(i, "a tea;a cup", "a pot;a cup", "a tea"), 1 + (i % 4)]),
  ];
  expect(read(table).sights[1].why).toBe("several");
});

test.each([
  ...[
    "StartDate",
    "Progress",
    "Duration (in seconds)",
    "Finished",
    "IP Address",
    "Location Longitude",
    "Respondent ID",
  ],
  ...[
    "Fortschritt",
    "Alter",
    "Edad",
    "Quantity",
    "How likely are you to recommend us?",
    "Q7 (Weiterempfehlung)",
    "Timestamp",
  ],
])("%s is about something else than needs", (heading) => {
  expect(isAbout(heading)).toBe(true);
});

test.each([
  "Price",
  "Delivery time",
  "Discounts matter to me",
  "Paid in advance",
  "Organic",
  "Language courses for children",
  "Q1_1 (Low prices)",
])("%s may be a need", (heading) => {
  expect(isAbout(heading)).toBe(false);
});

function contents(values: Cell[][]) {
  const place = { sheetId: "s", sheetName: "Sheet1", address: "A1", asked: "A1", row: 0, column: 0 };
  return { ...place, values: values as CellValue[][], text: values.map((row) => row.map(String)) };
}

function notes(values: Cell[][]): string[] {
  const says = saysIn(SEGMENT_WORDS, { language: "en", texts: LANGUAGES.en, numbers: numbersIn("en") });
  return countingNotes(
    { contents: contents(values), table: readCustomers(contents(values), {}), hasRoom: true },
    says.words,
  );
}
