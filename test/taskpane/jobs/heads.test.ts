import { expect, test } from "vitest";
import { en as centre } from "../../../src/taskpane/jobs/seeProfitCentre/words.en";
import { en as segment } from "../../../src/taskpane/jobs/segmentCustomers/words.en";
import { en as value } from "../../../src/taskpane/jobs/valueCustomers/words.en";
import { functions } from "../../functions/hostile/builtFunctions";

const bridge = value.bridge.sheet.heads;
const ROWS = Array.from({ length: 60 }, (_, i) => i);
const column = (cell: (row: number) => unknown) => ROWS.map((row) => [cell(row)]);
const customers = column((row) => `C${row % 20}`);
const dates = column((row) => 45_000 + row * 11 + (row % 7));
const amounts = column((row) => 10 + ((row * 7) % 13));
const words = column((row) => ["Web", "Shop"][row % 2]);
const needs = ROWS.map((row) => [row % 2 === 0 ? 5 : 1, row % 2 === 0 ? 1 : 5, 1 + (row % 3)]);

/** Headings of a written sheet stand over the columns of a function's answer: in English they are the function's own. */
test.each([
  ["CUSTOMERREPORT", [customers, dates, amounts], value.sheet.heads.questions],
  ["SOURCEVALUE", [customers, dates, amounts, words], value.sheet.heads.sources],
  [
    "VALUEBRIDGE",
    [customers, dates, amounts, words, column((row) => 30 + (row % 5)), [[4]]],
    [...bridge.bridge, bridge.discounts, bridge.refunds, bridge.cost],
  ],
  ["CHANNELVALUE", [customers, amounts, words], value.sheet.heads.channels],
  ["FORECASTCHECK", [customers, dates], value.sheet.heads.trial],
  ["ORDERFORECAST", [customers, dates, amounts], value.sheet.heads.forecast],
  ["FORECASTRANGE", [customers, dates, amounts], value.ahead.sheet.rangeHeads],
  ["CUSTOMERFLOW", [customers, dates], centre.sheet.flow],
  ["PROFITCENTRE", [customers, dates, amounts], ["", centre.answer.now, centre.answer.before, centre.answer.change]],
  ["SEGMENTFIT", [needs], segment.sheet.heads.fit],
  ["SEGMENTPROFILE", [needs, column((row) => 1 + (row % 2)), [["A"], ["B"]]], segment.sheet.heads.profile],
  ["TRAITS", [column((row) => 1 + (row % 2)), words], segment.who.sheet.heads.levels],
  ["SEGMENTVALUE", [words, amounts], segment.sheet.heads.values],
  ["RFM", [customers, dates, amounts], segment.sheet.heads.scores],
] as const)("a written table of %s is headed as the function heads it", (id, args, heads) => {
  const answer = functions.get(id)?.(...args, { functionName: id }) as unknown[][];
  expect(answer[0].slice(0, heads.length)).toEqual([...heads]);
});

test("the lines of a written statement are called as the function calls them", () => {
  const answer = functions.get("PROFITCENTRE")?.(customers, dates, amounts, { functionName: "PROFITCENTRE" });
  expect((answer as unknown[][]).slice(1).map(([label]) => label)).toEqual(centre.lines);
});
