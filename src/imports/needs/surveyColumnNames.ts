import type { ColumnNames } from "../table/ColumnNames";

export type SurveyRole = "customer" | "value" | "segment";

/** Headings of what a survey holds beside needs, and of the columns that Worth itself writes. Best name first. */
export const SURVEY_COLUMN_NAMES: ColumnNames<SurveyRole> = {
  customer: [
    ...[
      "Customer ID",
      "Customer",
      "Customer number",
      "Customer name",
      "Respondent",
      "Respondent ID",
      "Response ID",
      "Participant",
    ],
    ...["Email", "E-mail", "Name", "Client", "Member", "User", "ID", "Kunde", "Kunden-ID", "Kundennummer", "Cliente"],
  ],
  value: [
    ...["Customer value", "Value", "Lifetime value", "CLV", "LTV", "Value so far", "Profit", "Revenue", "Total spend"],
    ...["Total spent", "Spend", "Spent", "Sales", "Turnover", "Amount", "Kundenwert", "Wert", "Umsatz", "Valor"],
  ],
  segment: ["Segment", "Segment name", "Segmentname"],
};
