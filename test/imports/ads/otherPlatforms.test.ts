import { describe, expect, test } from "vitest";
import { countsConversions } from "../../../src/imports/channels/channelColumnNames";
import { readChannels, readKeywords } from "../reports/readCells";

/** Headings of a platform's campaign report: campaign, what was spent, what came back; others stand between them. */
const CAMPAIGNS = {
  "Microsoft Advertising": ["Campaign name", "Impressions", "Spend", "Conversions", "Revenue"],
  "Microsoft Advertising, German": ["Kampagne", "Impressionen", "Ausgaben", "Conversions", "Umsatz"],
  "Microsoft Advertising, French": ["Campagne", "Clics", "Dépense", "Conversions", "Revenu"],
  "Meta, Dutch": ["Campagnenaam", "Bereik", "Besteed bedrag (EUR)", "Aankopen", "Conversiewaarde van aankopen"],
  "Meta, Italian": ["Nome della campagna", "Copertura", "Importo speso (EUR)", "Acquisti", "Valore di conversione degli acquisti"],
  "LinkedIn, German": ["Name der Kampagne", "Klicks", "Gesamtausgaben", "Conversions", "Gesamtwert der Conversions"],
  "Google Analytics": ["Session Google Ads campaign", "Google Ads clicks", "Google Ads cost", "Key events", "Total revenue"],
  "Google Analytics, German": ["Primäre Channelgruppe der Sitzung (Standard-Channelgruppe)", "ROAS", "Anzeigenkosten", "Schlüsselereignisse", "Gesamtumsatz"],
  "Google Analytics, Spanish": ["Grupo de canales principal de la sesión (Grupo de canales predeterminado)", "ROAS", "Coste de los anuncios", "Eventos clave", "Ingresos totales"],
  "Amazon's console": ["Campaigns", "Campaign budget amount (USD)", "Spend(USD)", "Orders", "Sales(USD)"],
  "Amazon, German": ["Kampagnen-Name", "Klicks", "Ausgaben", "7 Tage, Aufträge gesamt (#)", "7 Tage, Umsatz gesamt (€)"],
  Pinterest: ["Campaign name", "Pin clicks", "Spend in account currency", "Total conversions (Checkout)", "Total order value (Checkout)"],
  Snapchat: ["Campaign Name", "Swipe Ups", "Amount Spent", "Purchases", "Purchases Value"],
  Reddit: ["Campaign Name", "Clicks", "Amount Spent (USD)", "Purchase (Total)", "Purchase Total Value"],
  X: ["Campaign name", "Link clicks", "Spend", "Purchases", "Purchases - sale amount"],
  TikTok: ["Campaign name", "Campaign Budget", "Cost", "Purchases (website)", "Purchase value (website)"],
  Criteo: ["Campaign", "Displays", "Cost", "Sales", "Revenue"],
  Taboola: ["Campaign Name", "CPC", "Spent", "Actions (Conversions)", "Conversion Value"],
  Outbrain: ["Campaign", "CTR", "Spend", "Conversions", "Total Value"],
} as const; // prettier-ignore

describe.each(Object.entries(CAMPAIGNS))("A report of %s", (_, headings) => {
  const [campaign, other, cost, counted, money] = headings;
  const rows = [["North", 900, 104.5, 12, 410.25], ["South", 700, 50.25, 5, 150]]; // prettier-ignore
  const taken = (columns: ReturnType<typeof readChannels>["columns"]) =>
    [columns.channel, columns.spend, columns.returns].map((column) => column?.heading);

  test("has its campaigns, what was spent and what came back, and asks nothing", () => {
    const read = readChannels([headings, ...rows]);
    expect([read.questions, read.returnsAre]).toEqual([[], "money"]);
    expect(taken(read.columns)).toEqual([campaign, cost, money]);
  });

  test("has its number of conversions where no column tells their value", () => {
    if (!countsConversions(counted)) return;
    const read = readChannels([[campaign, other, cost, counted], ...rows.map((row) => row.slice(0, 4))]);
    expect([read.questions, read.returnsAre]).toEqual([[], "conversions"]);
    expect(taken(read.columns)).toEqual([campaign, cost, counted]);
  });

  test("has a total, whatever it is called, left out", () => {
    for (const label of ["Total", "-", "", "Total of 2 results", "Results from 2 campaigns"]) {
      const read = readChannels([headings, ...rows, [label, 1600, 154.75, 17, 560.25]]);
      expect(read.channels.map(({ name }) => name)).toEqual(["North", "South"]);
    }
  });
});

test("taps are clicks, and installs what they lead to", () => {
  const read = readKeywords(
    [["Campaign Name", "Keyword", "Match Type", "Spend", "Taps", "Installs (Total)"], ["App", "sloe", "EXACT", 20.5, 40, 12]], // prettier-ignore
    { needed: ["clicks", "cost", "conversions"] },
  );
  expect(read.questions).toEqual([]);
  expect(read.keywords).toMatchObject([
    { keyword: "sloe", clicks: 40, cost: 20.5, conversions: 12, matchType: "exact" },
  ]);
});
