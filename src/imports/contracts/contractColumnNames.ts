import { ORDER_COLUMN_NAMES } from "../orders/orderColumnNames";
import type { ColumnNames } from "../table/ColumnNames";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { ContractColumn } from "./ContractTable";

/**
 * Headings of contracts, memberships and subscriptions, in people's own tables and in exports of billing services, in English, German,
 * French, Spanish, Portuguese, Italian and Dutch. Best name first: the day on which a contract ended before the one on which it was
 * cancelled.
 */
export const CONTRACT_COLUMN_NAMES: ColumnNames<ContractColumn> = {
  customer: [
    ...ORDER_COLUMN_NAMES.customer,
    ...["Member", "Member no", "Member number", "Subscriber", "Subscriber ID", "Subscription ID", "Subscription"],
    ...["Contract ID", "Contract no", "Contract number", "Contract", "Policy", "Policy number", "ID"],
    ...["Mitglied", "Mitgliedsnummer", "Abonnent", "Abo-Nr", "Abonummer", "Vertrag", "Vertragsnummer", "Abonné"],
    ...["Contrat", "Suscriptor", "Contrato", "Socio", "Assinante", "Abbonato", "Contratto", "Abonnee", "Lid"],
  ],
  start: [
    ...[
      "Start date",
      "Start",
      "Start (UTC)",
      "Start Date (UTC)",
      "Started",
      "Started at",
      "Started on",
      "Begin",
      "Begins",
    ],
    ...["Subscription start", "Subscription start date", "Contract start", "Contract start date", "Membership start"],
    ...["Membership start date", "Subscribed at", "Subscribed on", "Subscribed since", "Activated at", "Activated on"],
    ...["Activation date", "Customer since", "Member since", "Joined", "Join date", "Sign-up date", "Signed up"],
    ...["Beginn", "Startdatum", "Vertragsbeginn", "Abobeginn", "Abo-Beginn", "Abostart", "Abo-Start", "Kunde seit"],
    ...["Mitglied seit", "Eintritt", "Eintrittsdatum", "Laufzeitbeginn", "Beginndatum", "Anmeldung", "Anmeldedatum"],
    ...["Date de début", "Début", "Début du contrat", "Fecha de inicio", "Inicio", "Fecha de alta", "Alta"],
    ...["Data de início", "Início", "Data inizio", "Data di inizio", "Inizio", "Begindatum", "Ingangsdatum"],
  ],
  end: [
    ...[
      "End date",
      "End",
      "Ended",
      "Ended at",
      "Ended on",
      "Ended At (UTC)",
      "Subscription end",
      "Subscription end date",
    ],
    ...["Contract end", "Contract end date", "Membership end", "Membership end date", "Termination date", "Terminated"],
    ...["Terminated at", "Terminated on", "Churn date", "Churned", "Churned at", "Churned on", "Left", "Left on"],
    ...["Cancelled at", "Cancelled on", "Canceled At (UTC)", "Canceled at", "Canceled on", "Cancellation date"],
    ...["Cancelation date", "Date cancelled", "Date canceled"],
    ...["Ende", "Enddatum", "Vertragsende", "Aboende", "Abo-Ende", "Laufzeitende", "Austritt", "Austrittsdatum"],
    ...["Gekündigt zum", "Kündigung zum", "Gekündigt am", "Kündigungsdatum", "Beendet am", "Ausgetreten am"],
    ...["Date de fin", "Fin", "Fin du contrat", "Date de résiliation", "Fecha de fin", "Fecha de baja", "Baja"],
    ...["Fecha de cancelación", "Data de fim", "Data de término", "Fim", "Data de cancelamento", "Data fine"],
    ...["Data di fine", "Fine", "Data di disdetta", "Einddatum", "Opzegdatum"],
  ],
  renewal: [
    ...["Renewal date", "Next renewal", "Next renewal date", "Renewal", "Renews at", "Renews on", "Current period end"],
    ...["Current Period End (UTC)", "Next billing date", "Next payment date", "Next charge date", "Paid until"],
    ...["Paid through", "Valid until", "Valid to", "Expires", "Expires at", "Expires on", "Expiry date"],
    ...["Expiration date", "Verlängerung", "Verlängerungsdatum", "Nächste Verlängerung", "Verlängert sich am"],
    ...["Nächste Zahlung", "Bezahlt bis", "Gültig bis", "Laufzeit bis", "Date de renouvellement"],
    ...["Prochain renouvellement", "Fecha de renovación", "Próxima renovación", "Data de renovação"],
    ...["Data di rinnovo", "Scadenza", "Verlengdatum"],
  ],
  status: [
    ...[
      "Status",
      "Subscription status",
      "Contract status",
      "Membership status",
      "State",
      "Vertragsstatus",
      "Abostatus",
    ],
    ...["Abo-Status", "Mitgliedsstatus", "Zustand", "Statut", "État", "Estado", "Stato"],
  ],
  price: [
    ...["Price", "Amount", "Plan amount", "Plan price", "Recurring amount", "Recurring total", "Fee", "Membership fee"],
    ...["Monthly price", "Monthly fee", "Monthly amount", "MRR", "Annual price", "Annual fee", "Yearly price", "Rate"],
    ...["Unit price", "Preis", "Betrag", "Beitrag", "Monatspreis", "Monatsbeitrag", "Jahrespreis", "Jahresbeitrag"],
    ...["Mitgliedsbeitrag", "Abopreis", "Prix", "Montant", "Precio", "Importe", "Cuota", "Preço", "Valor", "Prezzo"],
    ...["Importo", "Canone", "Prijs", "Bedrag", "Contributie"],
  ],
  interval: [
    ...["Interval", "Billing interval", "Plan interval", "Billing period", "Billing cycle", "Billing frequency"],
    ...["Renewal interval", "Intervall", "Abrechnungszeitraum", "Abrechnungsintervall", "Zahlungsintervall", "Turnus"],
    ...["Zahlweise", "Périodicité", "Intervalle", "Periodicidad", "Periodicidade", "Periodicità", "Frequenza"],
    ...["Betaaltermijn", "Termijn"],
  ],
  currency: CURRENCY_NAMES,
};
