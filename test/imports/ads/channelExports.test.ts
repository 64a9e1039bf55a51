import { describe, expect, test } from "vitest";
import { openedInExcel } from "../reports/openedInExcel";
import { readChannels } from "../reports/readCells";
import { adExport, COMMA, POINT, rowOf, type AdLayout } from "./adExport";
import { inventedAds, sumOf, totalOf, type InventedAd } from "./inventedAds";

const says = (words: string) => () => words;
const ADS = inventedAds(3);

/** Layouts of exports by campaign or channel, as the platforms write them. */
const LAYOUTS: Readonly<Record<string, AdLayout & { readonly totals?: (ads: readonly InventedAd[]) => string[][] }>> = {
  "Google Ads, English": google(
    ["Campaign report", "March 1, 2026 - March 31, 2026"],
    ["Campaign status", "Campaign", "Budget", "Currency code", "Status", "Impr.", "Avg. cost", "Cost", "Clicks"],
    ["Conv. value", "Conversions"],
    ["Enabled", "USD", "Total: Campaigns", "Total: Account"],
  ),
  "Google Ads, German": google(
    ["Kampagnenbericht", "1. März 2026 - 31. März 2026"],
    [
      "Kampagnenstatus",
      "Kampagne",
      "Budget",
      "Währungscode",
      "Status",
      "Impr.",
      "Durchschn. Kosten",
      "Kosten",
      "Klicks",
    ],
    ["Conv.-Wert", "Conversions"],
    ["Aktiviert", "EUR", "Gesamt: Kampagnen", "Gesamt: Konto"],
  ),
  "Google Ads, Portuguese": google(
    ["Relatório de campanha", "5 de maio de 2026 - 15 de maio de 2026"],
    [
      "Status da campanha",
      "Campanha",
      "Orçamento",
      "Código da moeda",
      "Status",
      "Impr.",
      "Custo médio",
      "Custo",
      "Cliques",
    ],
    ["Valor da conv.", "Conversões"],
    ["Ativada", "BRL", "Total: Campanhas", "Total: Conta"],
  ),
  "Google Ads, French": google(
    ["Rapport sur les campagnes", "1 mars 2026 - 31 mars 2026"],
    ["État de la campagne", "Campagne", "Budget", "Code de devise", "État", "Impr.", "Coût moyen", "Coût", "Clics"],
    ["Valeur de conv.", "Conversions"],
    ["Activée", "EUR", "Total : Campagnes", "Total : Compte"],
  ),
  "Google Ads, Spanish": google(
    ["Informe de campañas", "1 de marzo de 2026 - 31 de marzo de 2026"],
    [
      "Estado de la campaña",
      "Campaña",
      "Presupuesto",
      "Código de moneda",
      "Estado",
      "Impr.",
      "Coste medio",
      "Coste",
      "Clics",
    ],
    ["Valor de conv.", "Conversiones"],
    ["Habilitada", "EUR", "Total: Campañas", "Total: Cuenta"],
  ),
  "Google Ads, Italian": google(
    ["Rapporto sulle campagne", "1 marzo 2026 - 31 marzo 2026"],
    ["Stato campagna", "Campagna", "Budget", "Codice valuta", "Stato", "Impr.", "Costo medio", "Costo", "Clic"],
    ["Valore conv.", "Conversioni"],
    ["Attivata", "EUR", "Totale: Campagne", "Totale: Account"],
  ),
  "Google Ads, Dutch": google(
    ["Campagnerapport", "1 maart 2026 - 31 maart 2026"],
    ["Campagnestatus", "Campagne", "Budget", "Valutacode", "Status", "Vert.", "Gem. kosten", "Kosten", "Klikken"],
    ["Conv.waarde", "Conversies"],
    ["Ingeschakeld", "EUR", "Totaal: Campagnes", "Totaal: Account"],
  ),
  "Meta, English": {
    ...meta(["Reporting starts", "Campaign name", "Ad set budget", "Amount spent (USD)", "Link clicks"], POINT),
    totals: () => [],
  },
  "Meta, German": meta(
    ["Berichtsstart", "Kampagnenname", "Budget", "Ausgegebener Betrag (EUR)", "Linkklicks"],
    COMMA,
    "Conversion-Wert von Käufen",
  ),
  "Meta, French": meta(
    ["Début des rapports", "Nom de la campagne", "Budget", "Montant dépensé (EUR)", "Clics sur un lien"],
    COMMA,
    "Valeur de conversion des achats",
  ),
  "Meta, Spanish": meta(
    ["Inicio del informe", "Nombre de la campaña", "Presupuesto", "Importe gastado (EUR)", "Clics en el enlace"],
    COMMA,
    "Valor de conversión de compras",
  ),
  "Meta, Portuguese": meta(
    ["Início dos relatórios", "Nome da campanha", "Orçamento", "Valor usado (BRL)", "Cliques no link"],
    COMMA,
    "Valor de conversão da compra",
  ),
  "Meta, Italian": meta(
    ["Inizio report", "Nome della campagna", "Budget", "Importo speso (EUR)", "Clic sul link"],
    COMMA,
    "Valore di conversione degli acquisti",
  ),
  LinkedIn: {
    above: [["Campaign Performance Report (in UTC)"], ["Report Start: May 1, 2026, 12:00 AM"], [""]],
    columns: [
      ["Start Date (in UTC)", says("2026-05-01")],
      ["Account Name", says("Orchard Ltd")],
      ["Currency", says("USD")],
      ["Campaign Group Name", says("Default Campaign Group")],
      ["Campaign Name", "name"],
      ["Total Spent", "cost"],
      ["Clicks", "clicks"],
      ["Conversions", "conversions"],
      ["Total Conversion Value", "value"],
    ],
    written: POINT,
  },
  Amazon: {
    columns: [
      ["Date", says("May 01, 2026")],
      ["Portfolio name", says("No Portfolio")],
      ["Currency", says("USD")],
      ["Campaign Name", "name"],
      ["Spend", "cost"],
      ["7 Day Total Sales ", "value"],
      ["7 Day Total Orders (#)", "conversions"],
    ],
    written: { decimal: ".", group: "" },
  },
  TikTok: {
    columns: [
      ["By Day", says("2026-09-20")],
      ["Campaign name", "name"],
      ["Ad group name", says("Interest")],
      ["Cost", "cost"],
      ["Clicks (destination)", "clicks"],
      ["Complete payment", "conversions"],
      ["Total complete payment value", "value"],
    ],
    written: { decimal: ".", group: "" },
  },
  "Google Analytics": {
    above: [["# ----"], ["# Advertising: All channels"], ["# 20260501-20260531"]],
    columns: [
      ["Session primary channel group (Default Channel Group)", "name"],
      ["Ads cost", "cost"],
      ["Key events", "conversions"],
      ["Total revenue", "value"],
    ],
    written: { decimal: ".", group: "" },
  },
};

function google(
  title: string[],
  headings: string[],
  back: string[],
  words: string[],
): AdLayout & { totals: (ads: readonly InventedAd[]) => string[][] } {
  const [enabled, currency, ...labels] = words;
  const written = currency === "USD" ? POINT : COMMA;
  const fields = [
    says(enabled),
    "name",
    says("50"),
    says(currency),
    says(enabled),
    "impressions",
    says("1"),
    "cost",
    "clicks",
  ] as const;
  const columns = [
    ...headings.map((heading, i) => [heading, fields[i]] as const),
    [back[0], "value"] as const,
    [back[1], "conversions"] as const,
  ];
  const layout: AdLayout = { above: title.map((line) => [line]), columns, written };
  const totals = (ads: readonly InventedAd[]) =>
    labels.map((label, i) => rowOf(layout, totalOf(ads, ""), { at: 0, words: label, dash: i === 0 ? " --" : "" }));
  return { ...layout, totals };
}

function meta(
  [start, campaign, budget, spent, clicks]: string[],
  written: AdLayout["written"],
  value = "Purchases conversion value",
): AdLayout {
  return {
    columns: [
      [start, says("2026-05-01")],
      [campaign, "name"],
      [budget, says("")],
      [spent, "cost"],
      [clicks, "clicks"],
      [value, "value"],
    ],
    written: { ...written, group: "" },
  };
}

const found = (read: ReturnType<typeof readChannels>) =>
  read.channels.map(({ name, spend, returns }) => [name, Math.round(spend * 100), Math.round(returns * 100)]);
const meant = (ads: readonly InventedAd[]) => ads.map(({ name, cost, value }) => [name, cost, value]);

describe.each(Object.entries(LAYOUTS))("An export of %s", (_, layout) => {
  const cells = adExport(layout, ADS, layout.totals?.(ADS));
  const totals = layout.totals?.(ADS).length ?? 0;

  test("gives its campaigns, what was spent and what came back, and asks nothing", () => {
    const read = readChannels(cells);
    expect(read.questions).toEqual([]);
    expect(found(read)).toEqual(meant(ADS));
    expect(read.leftOut.filter(({ why }) => why === "total")).toHaveLength(totals);
  });

  test("is read alike once Excel opened it", () => {
    const { values, text } = openedInExcel(cells, layout.written.decimal === "," ? "german" : "english");
    const read = readChannels(values, {}, text);
    expect(read.questions).toEqual([]);
    expect(found(read)).toEqual(meant(ADS));
  });

  test("has the days of a channel added up, and keeps them", () => {
    const twice = adExport(layout, [...ADS, ...ADS], layout.totals?.([...ADS, ...ADS]));
    const { channels } = readChannels(twice);
    expect(channels.map(({ spend }) => Math.round(spend * 100))).toEqual(ADS.map(({ cost }) => 2 * cost));
    expect(channels.every(({ history }) => history.length === 2)).toBe(true);
  });

  test("knows a row that holds the sums, whatever text column names it and wherever it stands", () => {
    const texts = layout.columns.flatMap(([, field], i) =>
      typeof field === "function" || field === "name" ? [i] : [],
    );
    for (const at of texts) {
      const total = rowOf(layout, totalOf(ADS, ""), { at, words: "Total" });
      const header = (layout.above ?? []).length + 1;
      const plain = adExport(layout, ADS);
      for (const place of [header, header + 1, plain.length]) {
        const read = readChannels([...plain.slice(0, place), total, ...plain.slice(place)]);
        expect(Math.round(read.channels.reduce((sum, { spend }) => sum + spend, 0) * 100)).toBe(sumOf(ADS, "cost"));
      }
    }
  });
});

test("the account's own row without a name, and a last line without a word for it, are sums", () => {
  const layout = LAYOUTS["Meta, English"];
  const account = rowOf(layout, totalOf(ADS, ""), { at: 99, words: "" });
  const cells = adExport(layout, ADS);
  expect(found(readChannels([cells[0], account, ...cells.slice(1)]))).toEqual(meant(ADS));
  const named = rowOf(layout, totalOf(ADS, "Everything"));
  expect(found(readChannels([...cells, named]))).toEqual(meant(ADS));
});

test("what was planned is not what was spent, as long as a column says what was", () => {
  const cells = [
    ["Kampagne", "Budget", "Kosten", "Umsatz"],
    ["Suche", 50, 1453.5, 9200],
    ["Anzeigen", 120, 3591, 4800],
  ];
  expect(readChannels(cells).columns.spend?.heading).toBe("Kosten");
});

test("two currencies are asked about", () => {
  const cells = [
    ["Campaign", "Currency code", "Cost", "Conv. value"],
    ["North", "USD", 1453.5, 9200],
    ["South", "JPY", 359100, 480000],
  ];
  expect(readChannels(cells).questions).toEqual([{ about: "currency", found: ["USD", "JPY"] }]);
  expect(readChannels(cells, { currency: "USD" }).channels).toHaveLength(1);
});

test("an account that counts leads has its conversions taken, and says so", () => {
  const read = readChannels([
    ["Campaign", "Clicks", "Cost", "Conversions"],
    ["North", 386, 5923.71, 20],
    ["South", 322, 5913.04, 45.89],
  ]);
  expect(read).toMatchObject({
    returnsAre: "conversions",
    questions: [],
    columns: { returns: { heading: "Conversions" } },
  });
});

test("figures that Excel turned into dates are left out, and never added up", () => {
  const values = [
    ["Channel", "Spend", "Revenue"],
    ["Alpha", 18_354, "12.75"],
    ["Beta", 45_000, "40.00"],
  ];
  const text = [
    ["Channel", "Spend", "Revenue"],
    ["Alpha", "Apr 50", "12.75"],
    ["Beta", "Dez 25", "40.00"],
  ];
  const read = readChannels(values, {}, text);
  expect(read.channels).toEqual([]);
  expect(read.leftOut).toContainEqual({ row: 1, why: "date", held: "Apr 50" });
});

test("a second export below the first is left out and named, never read by the first one's headings", () => {
  const [one, other] = [LAYOUTS["TikTok"], LAYOUTS["Meta, English"]];
  const below = adExport(other, inventedAds(2, 9)).map((row) => [...row, ""]);
  const cells = [...adExport(one, ADS), Array<string>(7).fill(""), ...below];
  const read = readChannels(cells);
  expect(found(read)).toEqual(meant(ADS));
  expect(read.leftOut.filter(({ why }) => why === "secondTable")).toHaveLength(3);
});

describe("What people make in Excel", () => {
  test.each([
    ["Row Labels", "Sum of Cost", "Sum of Conv. value", "Grand Total"],
    ["Zeilenbeschriftungen", "Summe von Kosten", "Summe von Conv.-Wert", "Gesamtergebnis"],
    ["Étiquettes de lignes", "Somme de Coût", "Somme de Valeur de conv.", "Total général"],
    ["Etiquetas de fila", "Suma de Coste", "Suma de Valor de conv.", "Total general"],
    ["Rótulos de Linha", "Soma de Custo", "Soma de Valor da conv.", "Total Geral"],
    ["Etichette di riga", "Somma di Costo", "Somma di Valore conv.", "Totale complessivo"],
    ["Rijlabels", "Som van Kosten", "Som van Conv.waarde", "Eindtotaal"],
  ])("a PivotTable with %s", (labels, cost, value, total) => {
    const read = readChannels([
      [labels, cost, value],
      ["North", 100, 300],
      ["South", 50, 60],
      [total, 150, 360],
    ]);
    expect(read.questions).toEqual([]);
    expect(read.channels.map(({ spend, returns }) => [spend, returns])).toEqual([
      [100, 300],
      [50, 60],
    ]);
  });

  test("headings of groups and subtotals are no channels", () => {
    const read = readChannels([
      ["Channel", "Spend", "Revenue"],
      ["Paid", "", ""],
      ["North", 100, 300],
      ["South", 50, 60],
      ["Paid total", 150, 360],
      ["Owned", "", ""],
      ["Post", 10, 80],
      ["All in all", 160, 440],
    ]);
    expect(read.channels.map(({ name }) => name)).toEqual(["North", "South", "Post"]);
    expect(read.leftOut.map(({ why }) => why)).toEqual(["header", "groupHeading", "total", "groupHeading", "total"]);
  });
});
