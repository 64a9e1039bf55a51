import { describe, expect, test } from "vitest";
import { readChannels, readKeywords } from "../reports/readCells";

type Row = readonly (string | number)[];
const HEADER: Row = ["Channel", "Note", "Spend", "Revenue"];
const NORTH: Row = ["North", "x", 104.5, 310];
const SOUTH: Row = ["South", "", 50, 60.25];
const WEST: Row = ["West", "y", 7.5, 5];
const ROWS = [NORTH, SOUTH, WEST];
const spent = (read: ReturnType<typeof readChannels>) => read.channels.reduce((sum, { spend }) => sum + spend, 0);
const why = (read: ReturnType<typeof readChannels>) => read.leftOut.map((one) => one.why).slice(1);

describe("A row that holds the sums", () => {
  test.each([
    "TOTAL",
    "Totals",
    "Grand total",
    "Sum",
    "Total 2026",
    "Total (USD)",
    "All channels",
    "Sub-total",
    "Total:",
  ])("is no channel when it is called %s", (label) => {
    const read = readChannels([HEADER, ...ROWS, [label, "", 162, 375.25]]);
    expect([read.questions, spent(read), why(read)]).toEqual([[], 162, ["total"]]);
  });
  test.each([
    "Gesamtkosten",
    "Summe:",
    "Ergebnis",
    "TOTAL GÉNÉRAL",
    "Total general",
    "Totale complessivo",
    "Eindtotaal",
  ])("nor when it is called %s, in the key or beside it, with some of its figures", (label) => {
    for (const total of [
      [label, "", 162, 375.25],
      ["", label, 162, ""],
      [label, "", "", 375.25],
    ]) {
      const read = readChannels([HEADER, ...ROWS, total]);
      expect([read.questions, spent(read), why(read)]).toEqual([[], 162, ["total"]]);
    }
  });
  test("is none of the channels at the top, without a name, or with the mean below it", () => {
    for (const rows of [
      [["Total", "", 162, 375.25], ...ROWS],
      [...ROWS, ["", "", 162, 375.25]],
      [...ROWS, ["Total", "", 162, 375.25], ["Average", "", 54, 125.08]],
    ]) {
      expect(spent(readChannels([HEADER, ...rows]))).toBe(162);
    }
  });
  test("sums up its group, where groups have one each", () => {
    const read = readChannels([HEADER, NORTH, SOUTH, ["Total", "", 154.5, 370.25], WEST, ["Total", "", 7.5, 5]]);
    expect([read.questions, read.wrongTotals, spent(read)]).toEqual([[], [], 162]);
  });
});

describe("A total that does not add up", () => {
  test("is told where its label is beyond doubt", () => {
    const read = readChannels([HEADER, ...ROWS, ["Total", "", 200, 375.25]]);
    expect([read.questions, spent(read)]).toEqual([[], 162]);
    expect(read.wrongTotals).toEqual([
      { row: 4, held: "Total", role: "spend", stated: 200, added: 162, agrees: false },
    ]);
  });
  test("is asked about where the name may be a channel's", () => {
    const cells = [HEADER, ...ROWS, ["Total spend", "", 200, 375.25]];
    const question = { about: "option", ask: "totalOrRow", options: ["total", "row"], example: "Total spend" };
    expect(readChannels(cells).questions).toEqual([question]);
    expect(spent(readChannels(cells, { answers: { totalOrRow: "total" } }))).toBe(162);
    expect(spent(readChannels(cells, { answers: { totalOrRow: "row" } }))).toBe(362);
  });
  test("is no doubt about a smaller channel among others that has such a name", () => {
    expect(readChannels([HEADER, NORTH, ["Total Gym", "", 50, 60], WEST]).questions).toEqual([]);
  });
  test("is asked about as the last of the keywords", () => {
    const cells = [["Keyword", "Clicks", "Cost"], ["elder", 5, 9], ["sloe", 3, 4], ["Grand total of all", 20, 60]]; // prettier-ignore
    expect(readKeywords(cells).questions).toMatchObject([{ ask: "totalOrRow" }]);
    expect(readKeywords(cells, { answers: { totalOrRow: "total" } }).keywords).toHaveLength(2);
    expect(readKeywords([cells[0], cells[3], cells[1], cells[2]]).questions).toEqual([]);
  });
});

test("rows below the total are asked about, not added up", () => {
  const cells = [HEADER, ...ROWS, ["Total", "", 162, 375.25], ["ROAS", "", "", 2.3]];
  expect(readChannels(cells).questions).toMatchObject([{ ask: "belowTotal", example: "ROAS" }]);
  const read = readChannels(cells, { answers: { belowTotal: "leaveOut" } });
  expect([spent(read), why(read)]).toEqual([162, ["total", "footer"]]);
});

describe("What was planned or sold", () => {
  test("a budget is asked about where no column says what was spent", () => {
    const cells = [["Campaign", "Budget", "Conv. value"], ["North", 50, 310], ["South", 120, 60]]; // prettier-ignore
    expect(readChannels(cells).questions).toMatchObject([{ about: "column", role: "spend", why: "missing" }]);
    expect(spent(readChannels(cells, { columns: { spend: 1 } }))).toBe(170);
  });
  test.each([
    ["Budget", "Actual", "Revenue"],
    ["Monthly budget", "Spend to date", "Revenue"],
    ["Budget prévu", "Dépenses réelles", "Chiffre d'affaires"],
    ["Presupuesto", "Inversión", "Ingresos"],
    ["Begroting", "Uitgaven", "Omzet"],
    ["Planned spend", "Actual spend", "Actual revenue"],
  ])("beside %s stands %s", (...headings) => {
    const read = readChannels([["Channel", ...headings], ["North", 50, 48.5, 310]]); // prettier-ignore
    expect([read.questions, read.columns.spend?.heading]).toEqual([[], headings[1]]);
  });
  test("sales that could be their number are asked about", () => {
    const of = (...sales: number[]) => [["Channel", "Spend", "Sales"], ["North", 50, sales[0]], ["South", 40, sales[1]]]; // prettier-ignore
    expect(readChannels(of(3, 5)).questions).toMatchObject([{ ask: "salesAre", example: "Sales" }]);
    expect(readChannels(of(3, 5), { answers: { salesAre: "count" } }).returnsAre).toBe("conversions");
    expect(readChannels(of(130, 25.5))).toMatchObject({ questions: [], returnsAre: "money" });
  });
});
