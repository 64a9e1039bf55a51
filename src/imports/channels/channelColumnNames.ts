import { headingsOf } from "../ads/headingsOf";
import type { ColumnNames } from "../table/ColumnNames";
import { columnMatcher } from "../table/columnMatcher";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { ChannelColumn } from "./ChannelTable";

const MONEY_BACK: readonly (string | RegExp)[] = [
  ...["Returns", "Return"],
  ...headingsOf("conversionValue"),
  ...["Profit", "Income", "Value", "Contribution", "Turnover", "Ertrag", "Erlös", "Erlöse", "Einnahmen", "Gewinn"],
  ...[
    "Deckungsbeitrag",
    "CA",
    "Revenus",
    "Beneficio",
    "Ganancias",
    "Valor",
    "Lucro",
    "Retorno",
    "Guadagno",
    "Opbrengst",
  ],
  ...["Winst", "All conv. value", "Wert aller Conv.", "Valeur de toutes les conv.", "Valor de todas las conv."],
];

/** Headings of ad reports by campaign, medium or channel, and of people's own tables. Best name first. */
export const CHANNEL_COLUMN_NAMES: ColumnNames<ChannelColumn> = {
  channel: [
    ...headingsOf("channel"),
    ...["Medium", "Source", "Quelle", "Fuente", "Origem", "Fonte", "Bron", "Support", "Mezzo"],
    ...headingsOf("campaign"),
    ...["Platform", "Ad platform", "Plattform", "Werbeplattform", "Plateforme", "Plataforma", "Piattaforma", "Network"],
    ...["Media", "Activity", "Tactic", "Publisher", "Vendor"],
    ...headingsOf("adGroup"),
  ],
  // What was planned was not spent: a table that has nothing but a budget is asked what was.
  spend: headingsOf("cost"),
  // An account that counts leads has no money that came back: its conversions stand for it, and are asked their worth.
  returns: [...MONEY_BACK, ...headingsOf("conversions", "results")],
  currency: CURRENCY_NAMES,
  date: headingsOf("date"),
};

const meansMoney = columnMatcher({ money: MONEY_BACK, count: headingsOf("conversions", "results") });

/** Whether a heading says that its column counts conversions, and holds no money. */
export function countsConversions(heading: string): boolean {
  return meansMoney(heading)?.role === "count";
}
