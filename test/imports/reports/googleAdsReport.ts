import type { Device, InventedCounts, InventedKeyword } from "./inventedKeywords";
import { added, DEVICES } from "./inventedKeywords";
import type { Writing } from "./writeNumbers";
import { hundredths, percent, whole } from "./writeNumbers";

/** What differs between the languages of a Google Ads search keyword report. */
export interface ReportLanguage {
  readonly title: string;
  readonly period: string;
  /** Keyword, match type, ad group, device, currency, clicks, impressions, CTR, average CPC, cost, conversions. */
  readonly headings: readonly string[];
  readonly matchTypes: Readonly<Record<InventedKeyword["matchType"], string>>;
  readonly totals: { readonly keywords: string; readonly account: string };
  readonly writing: Writing;
}

export const ENGLISH: ReportLanguage = {
  title: "Search keyword report",
  period: "January 1, 2026 - March 31, 2026",
  headings: ["Search keyword", "Match type", "Ad group", "Device", "Currency code", "Clicks", "Impr.", "CTR"].concat([
    "Avg. CPC",
    "Cost",
    "Conversions",
  ]),
  matchTypes: { Exact: "Exact match", Phrase: "Phrase match", Broad: "Broad match" },
  totals: { keywords: "Total: All but removed keywords", account: "Total: Account" },
  writing: { decimal: ".", group: "," },
};

export const GERMAN: ReportLanguage = {
  title: "Bericht zu Keywords für Suchnetzwerk",
  period: "1. Januar 2026 - 31. März 2026",
  headings: [
    "Keyword",
    "Übereinstimmungstyp",
    "Anzeigengruppe",
    "Gerät",
    "Währungscode",
    "Klicks",
    "Impressionen",
  ].concat(["CTR", "Durchschn. CPC", "Kosten", "Conversions"]),
  matchTypes: { Exact: "Genau passend", Phrase: "Passende Wortgruppe", Broad: "Weitgehend passend" },
  totals: { keywords: "Gesamt: Alle außer entfernten Keywords", account: "Gesamt: Konto" },
  writing: { decimal: ",", group: "." },
};

/** A report with one row a keyword, or segmented by device with a row a keyword and device. All cells are text. */
export function googleAdsReport(
  keywords: readonly InventedKeyword[],
  language: ReportLanguage,
  segments: "none" | "device",
): string[][] {
  const { headings, totals, writing } = language;
  const parts: readonly (readonly Device[])[] = segments === "device" ? DEVICES.map((device) => [device]) : [DEVICES];
  const named = (devices: readonly Device[]) => (devices.length === 1 ? devices[0] : "");
  const rows = keywords.flatMap((keyword) =>
    parts.map((devices) => [
      signed(keyword),
      language.matchTypes[keyword.matchType],
      keyword.adGroup,
      named(devices),
      "EUR",
      ...figures(added([keyword], devices), writing),
    ]),
  );
  const total = (label: string, times: number) =>
    parts.map((devices) => {
      const { clicks, impressions, cents, conversionHundredths } = added(keywords, devices);
      const counts = { clicks: clicks * times, impressions: impressions * times, cents: cents * times };
      const sums = figures({ ...counts, conversionHundredths: conversionHundredths * times }, writing);
      return [label, " --", "", named(devices), "EUR", ...sums];
    });
  return [
    [language.title],
    [language.period],
    [...headings],
    ...rows,
    ...total(totals.keywords, 1),
    ...total(totals.account, 2),
  ];
}

function figures({ clicks, impressions, cents, conversionHundredths }: InventedCounts, writing: Writing): string[] {
  const cpc = clicks === 0 ? " --" : hundredths(Math.round(cents / clicks), writing);
  const counts = [whole(clicks, writing), whole(impressions, writing), percent(clicks, impressions, writing)];
  return [...counts, cpc, hundredths(cents, writing), hundredths(conversionHundredths, writing)];
}

function signed({ words, matchType }: InventedKeyword): string {
  return { Exact: `[${words}]`, Phrase: `"${words}"`, Broad: words }[matchType];
}
