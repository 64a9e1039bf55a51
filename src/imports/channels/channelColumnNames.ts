import type { ColumnNames } from "../table/ColumnNames";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { ChannelColumn } from "./ChannelTable";

/** Headings of people's own tables and of ad reports by campaign or medium. Best name first. */
export const CHANNEL_COLUMN_NAMES: ColumnNames<ChannelColumn> = {
  channel: [
    ...["Channel", "Channels", "Marketing channel", "Medium", "Source", "Source / medium", "Campaign", "Platform"],
    ...["Media", "Activity", "Kanal", "Kampagne", "Canal", "Kanaal"],
  ],
  spend: [
    ...["Spend", "Amount spent", "Ad spend", "Cost", "Costs", "Budget", "Investment", "Spent", "Kosten", "Ausgaben"],
    ...["Coût", "Dépenses", "Gasto", "Costo", "Spesa"],
  ],
  returns: [
    ...["Returns", "Return", "Revenue", "Sales", "Conv. value", "Conversion value", "Purchase value", "Profit"],
    ...["Income", "Value", "Contribution", "Umsatz", "Ertrag", "Erlös", "Chiffre d'affaires", "Ingresos", "Ricavi"],
  ],
  currency: CURRENCY_NAMES,
};
