import { describe, expect, test } from "vitest";
import { KEYWORD_COLUMN_NAMES } from "../../../src/imports/keywords/keywordColumnNames";
import type { Role } from "../../../src/imports/keywords/Role";
import { columnMatcher } from "../../../src/imports/table/columnMatcher";
import { headerCurrency, headerText } from "../../../src/imports/table/headerText";

const roleOf = (heading: string) => columnMatcher(KEYWORD_COLUMN_NAMES)(heading)?.role ?? null;

describe("Headings name their role", () => {
  const headings: Partial<Record<Role, string[]>> = {
    keyword: [
      "Keyword",
      " KEYWORD ",
      "Search keyword",
      "Mot-clé",
      "Palabra clave",
      "Zoekwoord",
      "Parola chiave",
      "Palavra-chave",
    ],
    matchType: ["Match type", "matchtype", "Übereinstimmungstyp", "BidMatchType", "Type de correspondance"],
    clicks: ["Clicks", "Klicks", "Clics", "Klikken", "Cliques", "Interactions"],
    cost: [
      "Cost",
      "Cost (GBP)",
      "Cost GBP",
      "Spend",
      "Amount spent (EGP)",
      "Kosten",
      "Coût",
      "Coste",
      "Spesa",
      "Custo",
    ],
    cpc: ["Avg. CPC", "AverageCpc", "Avg. CPC [£]", "Durchschn. CPC", "CPC moy.", "CPC medio", "Gem. CPC", "CPC méd."],
    conversions: ["Conversions", "Conv.", "Conversiones", "Conversies", "Conversioni", "Conversões"],
    searches: [
      "Avg. monthly searches",
      "Durchschn. Suchanfragen pro Monat",
      "Promedio de búsquedas mensuales",
      "Search volume",
    ],
    lowBid: [
      "Top of page bid (low range)",
      "Gebot für obere Positionen (niedriger Bereich)",
      "Gebot für obere Seitenposition (unterer Bereich)",
      "Enchère en haut de page (plage basse)",
      "Puja por la parte superior de la página (intervalo bajo)",
      "Offerta per la parte superiore della pagina (intervallo basso)",
      "Low bid",
    ],
    highBid: [
      "Top of page bid (high range)",
      "Gebot für obere Positionen (hoher Bereich)",
      "Gebot für obere Seitenposition (oberer Bereich)",
      "Enchère en haut de page (plage haute)",
      "Puja por la parte superior de la página (intervalo alto)",
      "Offerta per la parte superiore della pagina (intervallo alto)",
      "High bid",
    ],
    maxCpc: ["Max. CPC", "Current maximum CPC", "Bid", "CPC máx."],
  };
  test.each(Object.entries(headings))("%s", (role, names) => {
    expect(names.map((name) => [name, roleOf(name)])).toEqual(names.map((name) => [name, role]));
  });

  test.each([
    "Cost / conv.",
    "Conv. rate",
    "Conv. value / cost",
    "Searches: Jun 2025",
    "Keyword ID",
    "CTR",
    "Competition",
  ])("%s is none of them", (heading) => {
    expect(roleOf(heading)).toBeNull();
  });
});

test("a heading gives its currency away in brackets or at its end, in capitals", () => {
  expect(["Cost (GBP)", "Amount spent (EGP)", "Cost [£]", "Spend, EUR", "Kosten €"].map(headerCurrency)).toEqual([
    ...["GBP", "EGP", "GBP", "EUR", "EUR"],
  ]);
  expect(["Cost", "Clicks (all)", "Cost per click (CPC)", "Avg. CPC"].map(headerCurrency)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("headings are compared without capitals, accents, currency and repeated spaces", () => {
  expect(headerText("  Coût  (EUR) ")).toBe("cout");
});
