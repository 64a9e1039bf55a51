import type { WarehouseWords } from "./words.en";

export const warehouseWords: WarehouseWords = {
  summary: "Meine Bestellungen passen nicht in ein Blatt",
  about:
    "Lassen Sie sie in Ihrer Datenbank: Die Abfragen unten rechnen dort, und nur ihre Ergebnisse kommen hierher. Sagen Sie einmal, wie Ihre Tabelle und ihre Spalten heißen; das bleibt in dieser Arbeitsmappe.",
  dialect: "Datenbank",
  dialectWhy: "Databricks spricht Spark SQL, Fabric wie SQL Server.",
  names: {
    table: {
      label: "Tabelle der Bestellungen",
      why: "Mit ihrem Schema, falls sie eines hat. Enthält sie auch nie bezahlte Bestellungen, eine Sicht auf die bezahlten.",
    },
    customer: { label: "Spalte des Kunden" },
    day: { label: "Spalte des Tages" },
    amount: { label: "Spalte des Betrags", why: "In einer Währung; unter 0 ist er eine Erstattung." },
    cost: { label: "Spalte der Abwicklungskosten", why: "Leer, wenn es keine gibt." },
    zone: {
      label: "Zeitzone Ihrer Tage",
      why: "Mit dem Namen, den Ihre Datenbank für sie hat; SQL Server nennt sie wie Windows.",
    },
    needsTable: {
      label: "Tabelle der Bedürfnisse",
      why: "Je Kunde eine Zeile, mit Spalten, die wie die Ihrer Umfrage heißen.",
    },
    needsCustomer: { label: "Ihre Spalte des Kunden" },
  },
  dayKind: {
    label: "Die Tage sind",
    options: {
      date: "Kalendertage",
      instant: "Zeitpunkte, die ihre Zeitzone kennen",
      utc: "Zeitpunkte in UTC, ohne Zeitzone",
    },
  },
  stretch: {
    label: "Kunden werden unterschieden nach",
    why: "Längere Abschnitte ergeben weniger Zeilen. Wo es versucht wurde, verschoben Wochen eine Prognose um weniger als 0,1 %, 28 Tage um weniger als 1 %.",
    options: { day: "Tagen", week: "Wochen", month: "28 Tagen" },
  },
  here: "Hier stehen Ihre Tabelle und ihre Spalten:",
  sql: "Abfrage",
  copy: "Abfrage kopieren",
  copied: "Kopiert. Führen Sie sie in Ihrer Datenbank aus.",
  notCopied: "Markieren Sie die Abfrage und kopieren Sie sie mit Strg+C.",
  costs: {
    column: (name) => `Die Abwicklungskosten sind die der Spalte ${name}.`,
    amount: (each) => `Die Abwicklungskosten sind ${each} je Bestellung, wie Sie es hier angegeben haben.`,
    share: (share) => `Die Abwicklungskosten sind ${share} vom Gezahlten, wie Sie es hier angegeben haben.`,
    none: "Abwicklungskosten werden nicht abgezogen. Nennen Sie oben ihre Spalte, wo es eine gibt.",
  },
  missing: {
    names: "Füllen Sie oben die Tabelle und ihre Spalten für Kunden und Tage aus, dann steht die Abfrage hier.",
    amount: "Füllen Sie oben die Spalte des Betrags aus, dann steht die Abfrage hier.",
    zone: "Füllen Sie oben die Zeitzone aus, dann steht die Abfrage hier.",
  },
  queries: {
    customersAndValue: {
      title: "Jeder Kunde mit Wert, Stufe und RFM-Gruppe",
      about:
        "Je Kunde eine Zeile, der wertvollste zuerst, mit den Zahlen von CUSTOMERTABLE, VALUETIER und RFM. Machen Sie in Ihrer Datenbank eine Tabelle daraus.",
    },
    cohorts: {
      title: "Kohorten nach Monaten",
      about: "Was Kunden mit erster Bestellung im selben Monat seither brachten, Monat für Monat, wie von COHORTS.",
    },
    flow: {
      title: "Gewonnene, zurückgekehrte und verlorene Kunden je Quartal",
      about:
        "Mit wie vielen Kunden jedes Quartal begann, wie viele es gewann, zurückholte und verlor, wie von CUSTOMERFLOW.",
    },
  },
};
