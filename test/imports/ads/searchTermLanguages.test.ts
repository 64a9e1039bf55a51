import { describe, expect, test } from "vitest";
import { openedInExcel } from "../reports/openedInExcel";
import { readKeywords } from "../reports/readCells";

/** Google's search term and keyword reports: key, match type and its words, campaign, currency, figures, and the totals. */
const REPORTS = {
  "French keywords": [["Mot clé", "Type de correspondance", "Campagne", "Code de devise", "Clics", "Coût", "Conversions"], ["Expression exacte", "Mot clé exact"], ["Total : Mots clés", "Total : Compte"]],
  "German search terms": [["Suchbegriff", "Übereinstimmungstyp", "Kampagne", "Währungscode", "Klicks", "Kosten", "Conversions"], ["Wortgruppe (ähnliche Variante)", "Genau passend"], ["Gesamt: Suchbegriffe", "Gesamt: Konto"]],
  "Spanish search terms": [["Término de búsqueda", "Tipo de concordancia", "Campaña", "Código de moneda", "Clics", "Coste", "Conversiones"], ["Concordancia de frase", "Concordancia exacta"], ["Total: términos de búsqueda", "Total: cuenta"]],
  "Italian keywords": [["Parola chiave", "Tipo di corrispondenza", "Campagna", "Codice valuta", "Clic", "Costo", "Conversioni"], ["Corrispondenza a frase", "Corrispondenza esatta"], ["Totale: Parole chiave", "Totale: Account"]],
  "Dutch search terms": [["Zoekterm", "Zoektype", "Campagne", "Valutacode", "Klikken", "Kosten", "Conversies"], ["Woordgroep", "Exact zoeken"], ["Totaal: zoektermen", "Totaal: account"]],
  "Portuguese search terms": [["Termo de pesquisa", "Tipo de correspondência", "Campanha", "Código da moeda", "Cliques", "Custo", "Conversões"], ["Correspondência de frase", "Correspondência exata"], ["Total: termos de pesquisa", "Total: conta"]],
} as const; // prettier-ignore

describe.each(Object.entries(REPORTS))("A report of %s", (_, [headings, matches, totals]) => {
  const cells = (total: string, others: readonly string[] = totals) => [
    ["Report"],
    [...headings],
    ["elder", matches[0], "A", "EUR", "1.010", "1.439,89", "1,50"],
    ["elder", matches[1], "A", "EUR", "209", "29,39", "5,00"],
    ...others.map((label) => [label, "", "", "EUR", "1.219", total, "6,50"]),
  ];

  test.each(["text", "german"] as const)("keeps match types apart and agrees with its totals: %s", (opened) => {
    const rows = cells("1.469,28").map((row) => [...row, ...Array<string>(7 - row.length).fill("")]);
    const { values, text } = opened === "text" ? { values: rows, text: rows } : openedInExcel(rows, "german");
    const read = readKeywords(values, { shown: text, needed: ["clicks", "cost", "conversions"] });
    expect(read.questions).toEqual([]);
    expect(read.keywords.map(({ clicks, cost, conversions, matchType }) => [clicks, cost, conversions, matchType])).toEqual([
      [1010, 1439.89, 1.5, "phrase"],
      [209, 29.39, 5, "exact"],
    ]); // prettier-ignore
    expect(read.summary).toMatchObject({ totalsAgree: true, leftOut: { total: 2 } });
  });

  test("says so where rows of its total are missing", () => {
    expect(readKeywords(cells("2.000,00", totals.slice(0, 1))).summary.totalsAgree).toBe(false);
  });
});
