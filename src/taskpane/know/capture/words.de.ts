import type { CaptureWords } from "./words.en";

export const captureWords: CaptureWords = {
  heading: "Was Ihre Bestellungen zeigen",
  from: {
    job: (place, job) => `Aus ${place}, den Bestellungen, die „${job}“ liest.`,
    chosen: (place) => `Aus ${place}, dem Bereich, den Sie gewählt haben.`,
  },
  nothing:
    "Aus dieser Arbeitsmappe ist nichts bekannt: Es wurden keine Bestellungen gelesen. Öffnen Sie eine Aufgabe, die Bestellungen liest, oder nennen Sie Worth deren Bereich, und schreiben Sie dieses Blatt noch einmal.",
  head: { fact: "Was angesehen wurde", figure: "Gefunden", from: "Woher es kommt" },
  facts: {
    orders: "Bestellungen in der Tabelle",
    withoutCustomer: "Bestellungen, die keinen Kunden nennen",
    withoutSource: "Bestellungen, die nicht sagen, woher der Kunde kam",
    withoutChannel: "Bestellungen, die nicht sagen, über welchen Kanal sie kamen",
    noSource: "Eine Spalte, die sagt, woher Kunden kamen",
    noChannel: "Eine Spalte, die sagt, über welchen Kanal Bestellungen kamen",
    prices: "Eine Spalte mit dem Preis vor einem Rabatt oder mit dem Rabatt",
    returns: "Was zurückgeschickt oder zurückgezahlt wurde",
    spellings: "Kunden, deren Name auf mehr als eine Art geschrieben ist",
  },
  there: "vorhanden",
  missing: "fehlt",
  follows: (cells) => `${cells}, und folgt dem`,
  readOn: (day) => `wie gelesen am ${day}`,
  example: (spellings, day) => `etwa ${spellings}; wie gelesen am ${day}`,
  named: (name) => `„${name}“`,
};
