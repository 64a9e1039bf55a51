import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../src/text/cells";
import type { Choices } from "../../../src/imports/table/Choices";
import { none, tableFormat } from "../../../src/imports/table/TableFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { rangeOf, readChannels, readKeywords, readOrders, readSurvey } from "../reports/readCells";

/** Invoices, a format made up to see that a declaration is all that a format takes. */
const INVOICES = tableFormat({
  columns: { client: ["Client"], sum: ["Sum", "Amount"], currency: ["Currency"], due: ["Due"] },
  cells: { client: "text", sum: "money", currency: "currency", due: "date" },
  key: "client",
  needed: ["client", "sum"],
  totals: "keyAtFoot",
  averages: true,
  row: (cells) => (row) => {
    const sum = cells.figure(row, "sum").value;
    return sum === undefined ? none("sum", cells.held(row, "sum")) : { row, client: cells.text(row, "client"), sum };
  },
  gather: (rows) => ({ invoices: rows }),
});

const read = (values: Cells, choices?: Choices<keyof typeof INVOICES.cells>, text?: Cells) =>
  readTable(INVOICES, rangeOf(values, text), choices);
const brief = ({ invoices }: ReturnType<typeof read>) => invoices.map(({ client, sum }) => [client, sum]);
const whys = ({ leftOut }: { leftOut: readonly { why: string; row: number }[] }) =>
  Object.fromEntries(leftOut.map(({ row, why }) => [row, why]));

test("a declared format has its header, columns, marks and totals found", () => {
  const table = read([
    ["Invoices of May"],
    ["Due", "Client", "Sum (EUR)"],
    [45_000, "Ann", "1.234,50"],
    [45_001, "Bob", "12,5"],
    ["", "Total", "1.247,00"],
  ]);
  expect(brief(table)).toEqual([
    ["Ann", 1234.5],
    ["Bob", 12.5],
  ]);
  expect(table).toMatchObject({ headerRow: 1, decimal: ",", currency: "EUR", questions: [] });
  expect(whys(table)).toEqual({ 0: "aboveHeader", 1: "header", 4: "total" });
});

describe("columns", () => {
  const two = (second: number) => [
    ["Client", "Sum", "Sum"],
    ["Ann", 3, 3],
    ["Bob", 4, second],
  ];

  test("two of one name are one where they hold the same, and a question where they do not", () => {
    expect(read(two(4)).questions).toEqual([]);
    expect(read(two(5)).questions).toMatchObject([{ about: "column", role: "sum", why: "ambiguous" }]);
    expect(brief(read(two(5), { columns: { sum: 2 } }))).toEqual([
      ["Ann", 3],
      ["Bob", 5],
    ]);
  });

  test("without a needed one nothing is read, and nothing is lost", () => {
    const table = read([["Client", "Owes"], ["Ann", 3]]); // prettier-ignore
    expect(table.questions).toMatchObject([{ role: "sum", why: "missing", candidates: [{ heading: "Owes" }] }]);
    expect(whys(table)).toEqual({ 0: "header", 1: "notRead" });
  });
});

describe("currencies", () => {
  const mixed = [
    ["Client", "Sum"],
    ["Ann", "€ 3.00"],
    ["Bob", "£4.00"],
    ["Cleo", 5],
  ];

  test("several beside the amounts are asked about; the answer leaves out the rows in others, and in none", () => {
    expect(read(mixed).questions).toEqual([{ about: "currency", found: ["EUR", "GBP"] }]);
    const chosen = read(mixed, { currency: "GBP" });
    expect(brief(chosen)).toEqual([["Bob", 4]]);
    expect(chosen.leftOut.slice(1)).toEqual([
      { row: 1, why: "otherCurrency", held: "EUR" },
      { row: 3, why: "otherCurrency", held: "" },
    ]);
  });
});

test("a figure that Excel made a date of is no figure, and is named by the date", () => {
  const table = read([["Client", "Sum"], ["Ann", 29_434], ["Bob", 4]], {}, [[], ["Ann", "Aug 80"], ["Bob", "4"]]); // prettier-ignore
  expect(brief(table)).toEqual([["Bob", 4]]);
  expect(table.leftOut.at(-1)).toEqual({ row: 1, why: "sum", held: "Aug 80" });
});

describe("rows that sum up others", () => {
  const rows = (last: unknown[]) => [["No", "Client", "Sum"], [1, "Ann", 3], [2, "Total", 4], [3, "Bob", 5], last]; // prettier-ignore

  test.each([
    ["in the key, at the foot", ["", "Total", 12]],
    ["in front of the key", ["Grand total", "", 12]],
    ["behind a blank key", ["", "", 12, "Total: all"]],
    ["an average", ["", "Average", 4]],
  ])("%s", (_, last) => {
    const table = read(rows(last));
    expect(whys(table)).toEqual({ 0: "header", 4: "total" });
    expect(brief(table).map(([client]) => client)).toEqual(["Ann", "Total", "Bob"]);
  });

  test("words in another column are none, where the row has a key", () => {
    expect(whys(read([["Client", "Sum", "Product"], ["Ann", 3, "Total: War"]]))).toEqual({ 0: "header" }); // prettier-ignore
  });
});

describe("what one reader knew, all know", () => {
  test("channels: the totals of a campaign report, whose label stands in another column", () => {
    const table = readChannels([
      ["Campaign status", "Campaign", "Currency code", "Cost", "Conv. value"],
      ["Enabled", "Brand", "USD", 10, 50],
      ["Enabled", "Generic", "USD", 20, 30],
      ["Total: Campaigns", " --", "USD", 30, 80],
    ]);
    expect(table.channels.map(({ name }) => name)).toEqual(["Brand", "Generic"]);
    expect(table.currency).toBe("USD");
  });

  test("channels: several currencies are a question, not a sum", () => {
    const table = readChannels([
      ["Campaign", "Currency code", "Cost", "Conv. value"],
      ["Brand", "USD", 10, 50],
      ["Brand", "JPY", 2000, 3000],
    ]);
    expect(table.questions).toEqual([{ about: "currency", found: ["USD", "JPY"] }]);
  });

  test("channels: a second table is left out and named, not read by the first one's headings", () => {
    const table = readChannels([
      ["Campaign", "Cost", "Conv. value"],
      ["Brand", 10, 50],
      ["Campaign", "Clicks", "Amount spent"],
      ["Prospecting", 6120, 8107],
    ]);
    expect(table.channels.map(({ name }) => name)).toEqual(["Brand"]);
    expect(whys(table)).toEqual({ 0: "header", 2: "secondTable", 3: "secondTable" });
  });

  test("orders: a total at the foot is no order, a customer of that name is one", () => {
    const table = readOrders([
      ["Customer", "Date", "Amount"],
      ["Total", 45_000, 10],
      ["Ann", 45_001, 20],
      ["Total", "", 30],
    ]);
    expect(table.orders.map(({ customer }) => customer)).toEqual(["Total", "Ann"]);
    expect(whys(table)).toEqual({ 0: "header", 3: "total" });
    expect(table.asItStands).toBe(false);
  });

  test("orders: a cost that can be read two ways is asked about too", () => {
    const table = readOrders([["Customer", "Date", "Amount", "Cost"], ["Ann", 45_000, 20, "1,234"]]); // prettier-ignore
    expect(table.questions).toMatchObject([{ about: "decimal", example: "1,234", columns: [{ heading: "Cost" }] }]);
  });

  test("surveys: a header is known by the names in it, also where answers repeat its words", () => {
    const answers = Array.from({ length: 6 }, (_, i) => [100 + i, i % 2 ? "Low prices" : "", "Good advice"]);
    const survey = readSurvey([["Respondent ID", "Low prices", "Good advice"], ...answers]);
    expect(survey.headerRow).toBe(0);
    expect(survey.rows[0].customer).toBe("100");
  });
});

test("whatever the cells hold, no format loses a row or throws", () => {
  const words = ["Customer", "Keyword", "Channel", "Cost", "Amount", "Date", "Total", "Total: x", "€3", "1,234", "--"];
  const cell = fc.oneof(fc.constantFrom<unknown>(...words, 45_000, 3, "", null, true), fc.string(), fc.anything());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (cells) => {
      const lefts = ({ leftOut }: { leftOut: readonly { row: number }[] }) => leftOut.map(({ row }) => row);
      const all = [
        [...lefts(readKeywords(cells)), ...readKeywords(cells).keywords.flatMap(({ rows }) => rows)],
        [...lefts(readOrders(cells)), ...readOrders(cells).orders.map(({ row }) => row)],
        [...lefts(readChannels(cells)), ...readChannels(cells).channels.flatMap(({ rows }) => rows)],
        [
          ...lefts(readSurvey(cells)),
          ...[...readSurvey(cells).rows, ...readSurvey(cells).unplaced].map(({ row }) => row),
        ],
      ];
      for (const rows of all) expect(rows.sort((a, b) => a - b)).toEqual([...cells.keys()]);
    }),
  );
});
