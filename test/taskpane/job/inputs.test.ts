import { expect, test } from "vitest";
import { choice, number, share } from "../../../src/taskpane/job/form";
import { inputs } from "../../../src/taskpane/job/inputs";
import { line } from "../../../src/taskpane/job/said";
import { sheetOf } from "../../../src/taskpane/job/sheetOf";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";

const RATE = { label: "Rate", why: "Customers per click.", wrong: "Write a rate above 0%." };
const ASSUMPTIONS = inputs("assumptions", "Assumptions", [
  {
    ...{ id: "rate", label: "Rate", value: 0.01, format: "0%", name: "Test_rate" },
    field: { name: "rate", entry: share({ above: 0, to: { of: "most", or: 1 } }), words: RATE },
  },
  {
    ...{ id: "most", label: "Most", value: 1, format: "0%", name: "Test_most" },
    field: { name: "most", entry: number({ above: 0 }), words: { label: "Most", wrong: "Write more." } },
  },
  {
    ...{ id: "sure", label: "Sure", value: 0.9, format: "0%", name: "Test_sure" },
    field: { name: "sure", entry: choice([0.8, 0.9]), words: { label: "Sure", why: "80% or 90%." } },
  },
]);
const plan = sheetOf({
  title: "Test",
  front: { says: [line({ rate: (at) => at.cell("rate") }, ({ rate }) => `At ${rate}`)], figures: [], next: [] },
  texts: LANGUAGES.en,
  notes: [],
  widths: [100, 100],
  parts: [ASSUMPTIONS],
});

test("each input takes what the form takes, and says so beside itself and to who enters something else", () => {
  const row = plan.names[0].row;
  expect(plan.checks).toEqual([
    {
      ...{ row, column: 1, title: "Rate", about: "Customers per click. Write a rate above 0%." },
      formula: `=AND(ISNUMBER(B${row + 1}),B${row + 1}>0,B${row + 1}<=Test_most)`,
      wrong: "Write a rate above 0%.",
    },
    {
      ...{ row: row + 1, column: 1, title: "Most", about: "Write more.", wrong: "Write more." },
      formula: `=AND(ISNUMBER(B${row + 2}),B${row + 2}>0)`,
    },
    {
      ...{ row: row + 2, column: 1, title: "Sure", about: "80% or 90%.", wrong: "80% or 90%." },
      formula: `=OR(B${row + 3}=0.8,B${row + 3}=0.9)`,
    },
  ]);
});

test("the sentence of the front says which input is wrong, as long as one is", () => {
  const sentence = plan.results?.find(({ style }) => style === "sentence")?.cells[0][0];
  expect(sentence).toEqual({
    formula:
      "=IF(AND(ISNUMBER(Test_rate),Test_rate>0,Test_rate<=Test_most),IF(AND(ISNUMBER(Test_most),Test_most>0)," +
      'IF(OR(Test_sure=0.8,Test_sure=0.9),"At "&(Test_rate),"Sure: 80% or 90%."),"Most: Write more."),' +
      '"Rate: Write a rate above 0%.")',
  });
});
