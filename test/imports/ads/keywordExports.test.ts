import { describe, expect, test } from "vitest";
import { isPaused } from "../../../src/imports/keywords/isPaused";
import { openedInExcel } from "../reports/openedInExcel";
import { readKeywords } from "../reports/readCells";
import { adExport, COMMA, POINT, rowOf, type AdLayout, type Field } from "./adExport";
import { inventedAds, totalOf, type InventedAd } from "./inventedAds";

const says = (words: string) => () => words;
const ADS = inventedAds(4);
const JUDGED = { needed: ["clicks", "cost", "conversions"] } as const;
const FIGURES: readonly (readonly [string, Field])[] = [
  ["Impr.", "impressions"],
  ["Clicks", "clicks"],
  ["Cost", "cost"],
  ["Conversions", "conversions"],
];
const brief = (read: ReturnType<typeof readKeywords>) =>
  read.keywords.map(({ keyword, clicks, cost, conversions }) => [
    keyword,
    clicks,
    cost && Math.round(cost * 100),
    conversions,
  ]);
const meant = (ads: readonly InventedAd[]) =>
  ads.map(({ name, clicks, cost, conversions }) => [name, clicks, cost, conversions]);

interface Expected {
  readonly subject: string;
  readonly key: string;
}

/** Reports on anything that can be judged, each with columns that must not be taken for its key. */
const REPORTS: Readonly<Record<string, AdLayout & Expected>> = {
  campaigns: report("campaign", "Campaign", [
    ["Campaign status", says("Enabled")],
    ["Campaign", "name"],
    ["Budget", says("50.00")],
    ["Currency code", says("USD")],
    ["Status", says("Eligible")],
    ["Bid strategy type", says("Target CPA")],
  ]),
  "ad groups": report("adGroup", "Ad group", [
    ["Ad group status", says("Enabled")],
    ["Ad group", "name"],
    ["Campaign", says("Search")],
    ["Currency code", says("EUR")],
    ["Ad group type", says("Standard")],
  ]),
  "search terms beside their keywords": report("searchTerm", "Search term", [
    ["Search term", "name"],
    ["Match type", says("Phrase match (close variant)")],
    ["Added/Excluded", says("None")],
    ["Campaign", says("Search")],
    ["Ad group", says("G1")],
    ["Keyword", says("orchard")],
  ]),
  placements: report("placement", "Placement", [
    ["Placement", "name"],
    ["Type", says("Website")],
    ["Campaign", says("Display")],
    ["Ad group", says("G1")],
  ]),
  audiences: report("audience", "Audience segment", [
    ["Audience segment", "name"],
    ["Campaign", says("Display")],
    ["Ad group", says("G1")],
    ["Status", says("Enabled")],
  ]),
  products: report("product", "Item ID", [
    ["Item ID", "name"],
    ["Campaign", says("Shopping")],
    ["Currency code", says("EUR")],
  ]),
  "Meta ads": report("ad", "Ad name", [
    ["Campaign name", says("Prospecting")],
    ["Ad set name", says("Broad")],
    ["Ad name", "name"],
    ["Ad delivery", says("active")],
  ]),
  "Amazon search terms": {
    ...{ subject: "searchTerm", key: "Customer Search Term", written: { decimal: ".", group: "" } },
    columns: [
      ["Start Date", says("May 01, 2026")],
      ["Portfolio name", says("No Portfolio")],
      ["Currency", says("USD")],
      ["Campaign Name", says("SP - Orchard")],
      ["Ad Group Name", says("Auto")],
      ["Targeting", says("close-match")],
      ["Match Type", says("-")],
      ["Customer Search Term", "name"],
      ["Impressions", "impressions"],
      ["Clicks", "clicks"],
      ["Spend", "cost"],
      ["7 Day Total Sales ", "value"],
      ["7 Day Total Orders (#)", "conversions"],
      ["7 Day Total Units (#)", "clicks"],
      ["7 Day Advertised SKU Sales ", "value"],
    ],
  },
  "keywords of a Portuguese report editor": {
    ...{ subject: "keyword", key: "Pesquisar palavra-chave", written: COMMA },
    columns: [
      ["Pesquisar palavra-chave", "name"],
      ["Status da palavra-chave da rede de pesquisa", says("Qualificado")],
      ["Pesquisar tipo de correspondência de palavra-chave", says("Correspondência de frase")],
      ["Campanha", says("Busca")],
      ["Grupo de anúncios", says("G1")],
      ["Código da moeda", says("BRL")],
      ["CPC máx. da palavra-chave", says("0,50")],
      ["Cliques", "clicks"],
      ["Impr.", "impressions"],
      ["Custo", "cost"],
      ["Conversões", "conversions"],
    ],
  },
};

function report(subject: string, key: string, words: readonly (readonly [string, Field])[]): AdLayout & Expected {
  return { subject, key, columns: [...words, ...FIGURES], written: POINT };
}

describe.each(Object.entries(REPORTS))("A report of %s", (_, layout) => {
  test.each(["text", "english", "german"] as const)("is judged by its own column: %s", (opened) => {
    if (opened !== "text" && (opened === "german") !== (layout.written.decimal === ",")) return;
    const cells = adExport(layout, ADS);
    const { values, text } = opened === "text" ? { values: cells, text: cells } : openedInExcel(cells, opened);
    const read = readKeywords(values, { ...JUDGED, shown: text });
    expect(read.questions).toEqual([]);
    expect(read.columns.keyword?.heading).toBe(layout.key);
    expect(read.subject).toBe(layout.subject);
    expect(brief(read)).toEqual(meant(ADS));
  });

  test("knows a total by its label in any text column, and by its sums", () => {
    layout.columns.forEach(([, field], at) => {
      if (typeof field !== "function" && field !== "name") return;
      const total = rowOf(layout, totalOf(ADS, ""), { at, words: "Total: Account" });
      expect(brief(readKeywords([...adExport(layout, ADS), total], JUDGED))).toEqual(meant(ADS));
    });
    const unnamed = rowOf(layout, totalOf(ADS, ""), { at: 99, words: "" });
    expect(brief(readKeywords([...adExport(layout, ADS), unnamed], JUDGED))).toEqual(meant(ADS));
  });
});

describe("The same keyword", () => {
  const layout = (where: readonly (readonly [string, Field])[]): AdLayout => ({
    columns: [["Keyword", says("orchard")], ["Match type", says("Broad match")], ...where, ...FIGURES],
    written: POINT,
  });
  const named = (ad: InventedAd) => ad.name;

  test.each(["Campaign", "Ad group", "Account"])("in two of column %s is two records", (heading) => {
    expect(readKeywords(adExport(layout([[heading, named]]), ADS)).keywords).toHaveLength(4);
  });

  test.each(["Device", "Network", "Day", "Month", "Click type"])("parted by column %s is added up", (heading) => {
    const where = [
      ["Campaign", says("Search")],
      ["Ad group", says("G1")],
      [heading, named],
    ] as const;
    const { keywords } = readKeywords(adExport(layout(where), ADS));
    expect(keywords).toMatchObject([{ campaign: "Search", adGroup: "G1", clicks: totalOf(ADS, "").clicks }]);
  });

  test("that nothing parts is not added up: its campaigns may not be shown", () => {
    expect(readKeywords(adExport(layout([]), ADS)).keywords).toHaveLength(4);
  });

  test("as phrase and as exact is two, whatever the column of match types is called", () => {
    const headings = [
      "Search terms match type",
      "Criterion Type",
      "Keyword match type",
      "Bid match type",
      "Tipo di corrispondenza",
    ];
    for (const heading of headings) {
      const { keywords } = readKeywords([
        ["Keyword", heading, "Device", "Clicks", "Cost"],
        ["orchard", "Phrase", "Computers", 3, 5],
        ["orchard", "Exact", "Computers", 4, 6],
      ]);
      expect(keywords.map(({ matchType }) => matchType)).toEqual(["phrase", "exact"]);
    }
  });
});

test("a target of Amazon's is no phrase", () => {
  const { keywords } = readKeywords([
    ["Targeting", "Match type", "Clicks", "Spend"],
    ["close-match", "TARGETING_EXPRESSION_PREDEFINED", 3, 5],
  ]);
  expect(keywords[0].matchType).toBeUndefined();
});

test("a total of the search terms that were left out of the range does not agree", () => {
  const cells = [
    ["Search term", "Match type", "Clicks", "Cost", "Conversions"],
    ["near me", "Broad match", 10, 30, 0],
    ["for less", "Phrase match", 6, 18, 3],
    ["Total: Search terms", "", 28, 84, 4],
    ["Total: Other search terms", "", 6, 19, 0],
    ["Total: Account", "", 34, 103, 4],
  ];
  const read = readKeywords(cells);
  expect(read.summary.totalsAgree).toBe(false);
  expect(read.leftOut.filter(({ why }) => why === "total")).toHaveLength(3);
});

test("two columns of currencies that say the same are one", () => {
  const read = readKeywords([
    ["Keyword", "Currency code", "Clicks", "Currency code", "Cost"],
    ["orchard", "USD", 3, "USD", 5],
  ]);
  expect(read).toMatchObject({ questions: [], currency: "USD" });
});

describe("What does not run", () => {
  test.each([
    "Paused",
    "Campaign paused",
    "removed",
    "Pausiert",
    "Entfernt",
    "En veille",
    "Mise en veille",
    "En pausa",
  ])("%s", (status) => expect(isPaused(status)).toBe(true));
  test.each(["Pausada", "In pausa", "Rimossa", "Onderbroken", "Gepauzeerd", "inactive", "Inactif"])("%s", (status) =>
    expect(isPaused(status)).toBe(true),
  );
  test.each(["Enabled", "Eligible", "active", "Aktiviert", "Activée", "Habilitada", "", "Learning", "Not paused"])(
    "but %s does",
    (status) => expect(isPaused(status)).toBe(false),
  );
  test("is marked on its record", () => {
    const { keywords, summary } = readKeywords([
      ["Campaign", "Campaign state", "Clicks", "Cost"],
      ["North", "Paused", 3, 5],
      ["South", "Enabled", 4, 6],
    ]);
    expect(keywords.map((one) => [one.status, one.isPaused])).toEqual([
      ["Paused", true],
      ["Enabled", false],
    ]);
    expect(summary.paused).toBe(1);
  });
});

test("a PivotTable of keywords has its sums read as the figures they sum up", () => {
  const read = readKeywords(
    [
      ["Row Labels", "Sum of Clicks", "Sum of Cost", "Sum of Conversions"],
      ["red shoes", 100, 50, 3],
      ["blue shoes", 40, 20, 0],
      ["Grand Total", 140, 70, 3],
    ],
    JUDGED,
  );
  expect(read.questions).toEqual([]);
  expect(brief(read)).toEqual([
    ["red shoes", 100, 5000, 3],
    ["blue shoes", 40, 2000, 0],
  ]);
});
