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
    ...["Email address", "E-Mail-Adresse", "Username", "Kunden-Nr", "Teilnehmer", "Befragter", "Kundenname", "Répondant", "Nom"],
    ...["Adresse e-mail", "Encuestado", "Nombre", "Correo electrónico", "Respondente", "Nome", "Endereço de e-mail"],
    ...["Intervistato", "Indirizzo e-mail", "Deelnemer", "Respondent-ID", "Klant", "Klantnummer", "Naam", "E-mailadres"],
  ],
  value: [
    ...["Customer value", "Value", "Lifetime value", "CLV", "LTV", "Value so far", "Profit", "Revenue", "Total spend"],
    ...["Total spent", "Spend", "Spent", "Sales", "Turnover", "Amount", "Kundenwert", "Wert", "Umsatz", "Valor"],
    ...["Total revenue", "Annual revenue", "Yearly revenue", "Annual spend", "Yearly spend", "Total sales", "Total value", "Order total"],
    ...["Lifetime spend", "Total amount", "Jahresumsatz", "Gesamtumsatz", "Umsatz gesamt", "Umsatz pro Jahr", "Bestellwert", "Betrag"],
    ...["Chiffre d'affaires", "CA", "CA annuel", "Valeur client", "Valeur", "Montant total", "Dépenses", "Facturación", "Ingresos"],
    ...["Gasto total", "Valor del cliente", "Importe total", "Ventas", "Faturamento", "Receita", "Valor do cliente", "Gasto anual"],
    ...["Valor total", "Fatturato", "Valore cliente", "Valore", "Spesa totale", "Omzet", "Jaaromzet", "Klantwaarde", "Waarde", "Ricavi"],
  ],
  segment: ["Segment", "Segment name", "Segmentname"],
};
