import { describe, expect, test } from "vitest";
import { isPeriod } from "../../../src/imports/channels/period";
import { readChannels } from "../reports/readCells";

const brief = (read: ReturnType<typeof readChannels>) =>
  read.channels.map(({ name, spend, returns }) => [name, spend, returns]);
const NORTH_AND_SOUTH = [
  ["North", 30, 90],
  ["South", 12, 20],
];

describe("A table that planners keep", () => {
  test("with a pair of columns a channel and a row a month", () => {
    const read = readChannels([
      ["Plan of the year"],
      ["Month", "North spend", "North revenue", "South spend", "South revenue", "Total spend", "Total revenue"],
      ["January", 10, 40, 5, 8, 15, 48],
      ["February", 20, 50, 7, 12, 27, 62],
      ["Total", 30, 90, 12, 20, 42, 110],
    ]);
    expect(read.questions).toEqual([]);
    expect(brief(read)).toEqual(NORTH_AND_SOUTH);
    expect(read.across).toEqual({ are: "channels", names: ["North", "South"] });
    expect(read.channels[0].rows).toEqual([2, 3]);
  });

  test("with a pair of columns a month and a row a channel", () => {
    const read = readChannels([
      ["Kanal", "Jan. Kosten", "Jan. Umsatz", "Feb. Kosten", "Feb. Umsatz"],
      ["North", 10, 40, 20, 50],
      ["South", 5, 8, 7, 12],
      ["Gesamt", 15, 48, 27, 62],
    ]);
    expect(brief(read)).toEqual(NORTH_AND_SOUTH);
    expect(read.across).toEqual({ are: "periods", names: ["Jan.", "Feb."] });
    expect(read.columns).toMatchObject({ channel: { index: 0 }, spend: { index: 1 }, returns: { index: 2 } });
  });

  test("with the channels in a merged row above", () => {
    const read = readChannels([
      ["", "North", "", "South", ""],
      ["Month", "Spend", "Revenue", "Spend", "Revenue"],
      ["January", 10, 40, 5, 8],
      ["February", 20, 50, 7, 12],
    ]);
    expect(read.questions).toEqual([]);
    expect(brief(read)).toEqual(NORTH_AND_SOUTH);
  });

  test("with the channels across, and spend and revenue in rows", () => {
    const read = readChannels([
      ["", "North", "South", "Total"],
      ["Spend", 30, 12, 42],
      ["Revenue", 90, 20, 110],
    ]);
    expect(read.questions).toEqual([]);
    expect(brief(read)).toEqual(NORTH_AND_SOUTH);
  });

  test("with the months across, and a line for spend and for revenue of each channel", () => {
    const read = readChannels([
      ["Channel", "Measure", "Jan 2026", "Feb 2026"],
      ["North", "Spend", 10, 20],
      ["", "Revenue", 40, 50],
      ["South", "Spend", 5, 7],
      ["", "Revenue", 8, 12],
    ]);
    expect(brief(read)).toEqual(NORTH_AND_SOUTH);
    expect(read.across?.are).toBe("periods");
  });

  test("keeps the currency of its headings, and asks about two", () => {
    const cells = (one: string, other: string) => [
      ["Month", `North spend (${one})`, `North revenue (${other})`, `South spend (${one})`, `South revenue (${other})`],
      ["January", 10, 40, 5, 8],
    ];
    expect(readChannels(cells("EUR", "EUR"))).toMatchObject({ currency: "EUR", questions: [] });
    expect(readChannels(cells("EUR", "USD")).questions).toMatchObject([{ about: "currency", found: ["EUR", "USD"] }]);
  });

  test("is not turned over once somebody said which column is which", () => {
    const cells = [
      ["Month", "North spend", "North revenue", "South spend", "South revenue"],
      ["January", 10, 40, 5, 8],
    ];
    const read = readChannels(cells, { columns: { channel: 0, spend: 1, returns: 2 } });
    expect(brief(read)).toEqual([["January", 10, 40]]);
  });
});

test("an account whose values are all 0 has its conversions taken", () => {
  const read = readChannels([
    ["Campaign", "Cost", "Conv. value", "Conversions"],
    ["North", 10, 0, 3],
    ["South", 20, 0, 4],
  ]);
  expect(read.returnsAre).toBe("conversions");
  expect(brief(read)).toEqual([
    ["North", 10, 3],
    ["South", 20, 4],
  ]);
});

describe("A heading that is a time", () => {
  test.each(["January", "Jan 26", "März 2026", "févr.", "Q1", "KW 12", "2026-05", "05/2026", "dic 2025"])(
    "%s",
    (heading) => expect(isPeriod(heading)).toBe(true),
  );
  test.each(["Marketplace", "Google", "Decoration", "Radio 1", "May Day Radio", ""])("but not %s", (heading) =>
    expect(isPeriod(heading)).toBe(false),
  );
});
