import type { InventedKeyword } from "./inventedKeywords";
import { added } from "./inventedKeywords";
import { hundredths, percent, whole } from "./writeNumbers";

const WRITING = { decimal: ".", group: "" } as const;

/** A keyword report of Microsoft Advertising as CSV: nine quoted lines, a blank one, the header, a footer. */
export function microsoftReport(keywords: readonly InventedKeyword[]): string {
  const rows = keywords.map((keyword) => {
    const { clicks, impressions, cents, conversionHundredths } = added([keyword]);
    return [
      ...["Invented shop", "Tea", keyword.adGroup, keyword.words, keyword.matchType, "USD", "1.50"],
      ...[whole(impressions, WRITING), whole(clicks, WRITING), percent(clicks, impressions, WRITING)],
      clicks === 0 ? "" : hundredths(Math.round(cents / clicks), WRITING),
      ...[hundredths(cents, WRITING), hundredths(conversionHundredths, WRITING)],
    ];
  });
  const { clicks, impressions, cents, conversionHundredths } = added(keywords);
  const totals = [impressions, clicks].map(String).concat("", "", hundredths(cents, WRITING));
  return [
    ...["Report Name: Invented keyword report", "Report Time: 1/1/2026,3/31/2026", "Time Zone: (GMT+00:00) London"],
    ...[
      "Last Completed Available Day: 4/1/2026 8:00:00 AM (GMT)",
      "Last Completed Available Hour: 4/1/2026 8:00:00 AM",
    ],
    ...["Report Aggregation: Summary", "Report Filter: ", "Potential Incomplete Data: false", `Rows: ${rows.length}`],
  ]
    .map((line) => `"${line}"`)
    .concat("", quoted(HEADINGS), ...rows.map(quoted))
    .concat(quoted(["Overall total", "", "", "", "", "", "", ...totals, hundredths(conversionHundredths, WRITING)]))
    .concat("", '"©2026 Microsoft Corporation. All rights reserved. "', "")
    .join("\r\n");
}

const HEADINGS = [
  ...["Account name", "Campaign name", "Ad group", "Keyword", "Bid match type", "Currency code", "Current maximum CPC"],
  ...["Impressions", "Clicks", "CTR", "Avg. CPC", "Spend", "Conversions"],
];

function quoted(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
}
