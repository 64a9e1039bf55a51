/** Headings and names of the invented data in German, by the English. */
const WORDS: Readonly<Record<string, string>> = {
  // Names of the sheets.
  "Sample keywords": "Beispiel-Keywords",
  "Sample report": "Beispielbericht",
  "Sample orders": "Beispielbestellungen",
  "Sample needs": "Beispielumfrage",
  "Sample channels": "Beispielkanäle",

  // Headings; each is one that the pane reads as it reads the English.
  Keyword: "Keyword",
  "Monthly searches": "Suchvolumen",
  "Low bid": "Niedriges Gebot",
  "High bid": "Hohes Gebot",
  Clicks: "Klicks",
  Cost: "Kosten",
  Conversions: "Conversions",
  Customer: "Kunde",
  Date: "Datum",
  Amount: "Betrag",
  "Fulfilment cost": "Abwicklungskosten",
  Source: "Quelle",
  Value: "Wert",
  Channel: "Kanal",
  Spend: "Ausgaben",
  Returns: "Ertrag",

  Taste: "Geschmack",
  Health: "Gesundheit",
  "Low price": "Niedriger Preis",
  "Gift wrapping": "Geschenkverpackung",
  "Fast delivery": "Schnelle Lieferung",
  Organic: "Bio",

  "Search ad": "Suchanzeige",
  "Social ad": "Social-Anzeige",
  Friend: "Freunde",
  "Market stall": "Marktstand",

  "Search, own name": "Suche, eigener Name",
  "Search, tea words": "Suche, Teewörter",
  "Shopping ads": "Shopping-Anzeigen",
  "Social ads": "Social-Anzeigen",
  Display: "Display",
  Newsletter: "Newsletter",
  Affiliates: "Affiliates",

  "loose leaf tea": "loser tee",
  "loose leaf tea gift set": "loser tee geschenkset",
  "green tea online": "grüner tee online",
  "japanese green tea": "japanischer grüner tee",
  "ceremonial matcha powder": "matcha pulver zeremonie",
  "matcha starter kit": "matcha starterset",
  "oolong tea": "oolong tee",
  "best oolong tea": "bester oolong tee",
  "pu erh tea cake": "pu erh teekuchen",
  "earl grey loose leaf": "earl grey lose",
  "english breakfast tea leaves": "english breakfast teeblätter",
  "decaf loose leaf tea": "entkoffeinierter loser tee",
  "herbal tea for sleep": "kräutertee zum schlafen",
  "chamomile tea bulk": "kamillentee großpackung",
  "rooibos tea": "rooibos tee",
  "tea subscription": "tee abo",
  "monthly tea box": "monatliche teebox",
  "tea gift basket": "tee geschenkkorb",
  "tea tasting set": "tee probierset",
  "cast iron teapot": "gusseiserne teekanne",
  "glass teapot with infuser": "glas teekanne mit sieb",
  "tea caddy": "teedose",
  "what is white tea": "was ist weißer tee",
  "how to brew gyokuro": "gyokuro zubereiten",
};

/** A cell of the invented data in German; customers' numbers stay as they are. */
export function sampleWord(english: string): string {
  return WORDS[english] ?? english;
}
