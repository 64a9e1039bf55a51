import { describe, expect, test } from "vitest";
import { nestedSums } from "../../../src/imports/table/nestedSums";
import { readChannels, readKeywords } from "../reports/readCells";

/** What a PivotTable writes in each language. */
const LANGUAGES = [
  ["Row Labels", "Sum of Spend", "Sum of Revenue", "Grand Total", "Total"],
  ["Zeilenbeschriftungen", "Summe von Kosten", "Summe von Umsatz", "Gesamtergebnis", "Ergebnis"],
  ["Étiquettes de lignes", "Somme de Coût", "Somme de Chiffre d'affaires", "Total général", "Total"],
  ["Etiquetas de fila", "Suma de Coste", "Suma de Ingresos", "Total general", "Total"],
  ["Etichette di riga", "Somma di Costo", "Somma di Ricavi", "Totale complessivo", "Totale"],
  ["Rijlabels", "Som van Kosten", "Som van Omzet", "Eindtotaal", "Totaal"],
  ["Rótulos de Linha", "Soma de Custo", "Soma de Receita", "Total Geral", "Total"],
] as const;

const brief = (read: ReturnType<typeof readChannels>) => ({
  asked: read.questions,
  channels: read.channels.map(({ name, spend, returns }) => [name, spend, returns]),
});

describe.each(LANGUAGES)("A PivotTable with %s", (labels, spend, revenue, grand, total) => {
  const header = [labels, spend, revenue];
  const members = [["North", 100, 300], ["South", 50, 60], ["Post", 10, 80]]; // prettier-ignore

  test("in compact form has its groups above their members, though a group has one only", () => {
    const read = readChannels([header, ["Paid", 150, 360], ...members.slice(0, 2), ["Owned", 10, 80], members[2], [grand, 160, 440]]); // prettier-ignore
    expect(brief(read)).toEqual({ asked: [], channels: members });
    expect(read.leftOut.filter(({ why }) => why === "total")).toHaveLength(3);
  });

  test("without a group has two equal rows below one another", () => {
    const rows = [["North", 10, 80], ["Post", 10, 80]]; // prettier-ignore
    expect(brief(readChannels([header, ...rows, [grand, 20, 160]])).channels).toEqual(rows);
  });

  test("in outline form names a group once, with its sum below or above", () => {
    const outline = ["Channel", "Campaign", spend, revenue];
    const below = [["Quince", "A", 100, 300], ["", "B", 50, 60], [`Quince ${total}`, "", 150, 360], ["Sloe", "A", 4, 12], ["", "C", 10, 10], [`Sloe ${total}`, "", 14, 22]]; // prettier-ignore
    const above = [["Quince", "", 150, 360], ["", "A", 100, 300], ["", "B", 50, 60], ["Sloe", "", 14, 22], ["", "A", 4, 12], ["", "C", 10, 10]]; // prettier-ignore
    const meant = { asked: [], channels: [["Quince", 150, 360], ["Sloe", 14, 22]] }; // prettier-ignore
    expect(brief(readChannels([outline, ...below, [grand, "", 164, 382]]))).toEqual(meant);
    expect(brief(readChannels([outline, ...above, [grand, "", 164, 382]]))).toEqual(meant);
  });
});

test("groups may stand within groups", () => {
  const rows = [["2026", 175, 460], ["Paid", 160, 440], ["North", 100, 300], ["South", 60, 140], ["Owned", 15, 20], ["Mail", 10, 15], ["Post", 5, 5], ["2025", 30, 70], ["Paid", 30, 70], ["West", 30, 70]]; // prettier-ignore
  const { channels } = readChannels([["Row Labels", "Sum of Cost", "Sum of Conv. value"], ...rows, ["Grand Total", 205, 530]]); // prettier-ignore
  expect(channels.map(({ name }) => name)).toEqual(["North", "South", "Mail", "Post", "West"]);
});

test("keywords of one group stand below it, and blank keywords mean the one above", () => {
  const compact = readKeywords([["Row Labels", "Sum of Clicks", "Sum of Cost"], ["Fruit", 140, 70], ["elder", 100, 50], ["sloe", 40, 20], ["Herbs", 30, 12], ["mint", 30, 12], ["Grand Total", 170, 82]]); // prettier-ignore
  expect(compact.keywords.map(({ keyword }) => keyword)).toEqual(["elder", "sloe", "mint"]);
  const outline = readKeywords([["Keyword", "Match type", "Sum of Clicks"], ["elder", "Exact", 10], ["", "Phrase", 4], ["sloe", "Exact", 6], ["Grand Total", "", 20]]); // prettier-ignore
  expect(outline.keywords.map(({ keyword, matchType }) => [keyword, matchType])).toEqual([["elder", "exact"], ["elder", "phrase"], ["sloe", "exact"]]); // prettier-ignore
});

describe("Merged cells in a table of channels", () => {
  const header = ["Channel", "Month", "Spend", "Revenue"];
  const rows = (first: string, second: string) => [["North", first, 100, 300], ["", second, 110, 310], ["South", first, 50, 60], ["", second, 60, 70]]; // prettier-ignore

  test("mean the channel above where the months run on", () => {
    const read = readChannels([header, ...rows("2026-01-01", "2026-02-01")]);
    expect(brief(read)).toEqual({ asked: [], channels: [["North", 210, 610], ["South", 110, 130]] }); // prettier-ignore
  });

  test("are asked about where nothing says so", () => {
    const cells = [["Channel", "Who", "Spend", "Revenue"], ...rows("Ann", "Bob")];
    expect(readChannels(cells).questions).toMatchObject([{ ask: "blankKey", example: "North" }]);
    expect(brief(readChannels(cells, { answers: { blankKey: "above" } })).channels).toEqual([["North", 210, 610], ["South", 110, 130]]); // prettier-ignore
  });
});

describe("nestedSums", () => {
  const sums = (...figures: number[]) => {
    const found = nestedSums(figures.map((figure) => [figure]));
    return found && [...found].sort((a, b) => a - b);
  };
  test("finds the rows that hold the sums of those below them, all members at one depth", () => {
    expect(sums(30, 10, 20, 5, 5)).toEqual([0, 3]);
    expect(sums(20, 10, 10, 5, 5)).toEqual([0, 3]);
    expect(sums(9, 9, 4, 5, 2, 2, 2)).toEqual([0, 1, 4, 5]);
  });
  test("finds none where the table is no such tree, and passes over rows of nothing", () => {
    expect(sums(1, 2, 3)).toBeUndefined();
    expect(sums(0, 0, 30, 10, 20)).toEqual([2]);
  });
  test("takes no long over two thousand rows", () => {
    const groups = Array.from({ length: 500 }, () => [10, 1, 4, 5]).flat();
    expect(sums(...groups)).toHaveLength(500);
    expect(sums(...Array<number>(2000).fill(0))).toBeUndefined();
  });
});
