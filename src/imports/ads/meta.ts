import type { AdHeadings } from "./AdHeadings";

/**
 * Meta Ads Manager (Facebook, Instagram): "Export table data" in English, German, French, Spanish, Portuguese, Italian and
 * Dutch, as public parsers and samples of such exports spell spend, campaign, link clicks and the value of purchases ("Montant
 * dépensé", "Importo speso", "Besteed bedrag", "Valor de conversión de compras", "Valor de conversão da compra"); some longer
 * names of the value ("... sur le site web") by analogy, seen in none. The currency stands in brackets behind the money.
 */
export const META: AdHeadings = {
  placement: ["Placement", "Platzierung", "Placements", "Emplacement", "Ubicación", "Posicionamento", "Plaatsing"],
  ad: [
    ...["Ad name", "Anzeigenname", "Name der Anzeige", "Nom de la publicité", "Nombre del anuncio", "Nome do anúncio"],
    ...["Nome dell'inserzione", "Nome inserzione", "Naam advertentie", "Advertentienaam"],
  ],
  adGroup: [
    ...["Ad set name", "Ad set", "Anzeigengruppenname", "Name der Anzeigengruppe", "Nom de l'ensemble de publicités"],
    ...["Nom de l'ensemble publicitaire", "Nombre del conjunto de anuncios", "Nome do conjunto de anúncios"],
    ...["Nome del gruppo di inserzioni", "Nome gruppo di inserzioni", "Naam advertentieset", "Advertentiesetnaam"],
  ],
  campaign: [
    ...["Campaign name", "Kampagnenname", "Name der Kampagne", "Nom de la campagne", "Nombre de la campaña"],
    ...["Nome da campanha", "Nome della campagna", "Nome campagna", "Campagnenaam", "Naam campagne"],
  ],
  account: ["Account name", "Name des Werbekontos", "Nom du compte", "Nombre de la cuenta", "Nome da conta"],
  status: [
    ...["Campaign delivery", "Ad set delivery", "Ad delivery", "Delivery", "Auslieferung der Kampagne", "Auslieferung"],
    ...["Diffusion de la campagne", "Diffusion", "Entrega de la campaña", "Entrega", "Veiculação da campanha"],
    ...[
      "Veiculação",
      "Pubblicazione della campagna",
      "Pubblicazione",
      "Weergave van campagne",
      "Weergavestatus",
      "Levering",
    ],
  ],
  device: ["Impression device", "Device platform"],
  network: ["Platform", "Age", "Gender", "Plattform", "Alter", "Geschlecht", "Edad", "Sexo", "Âge", "Sexe"],
  date: [
    ...["Reporting starts", "Berichtsstart", "Berichtsbeginn", "Début des rapports", "Inicio del informe"],
    ...[
      "Inicio de los informes",
      "Início dos relatórios",
      "Inizio report",
      "Inizio dei report",
      "Start rapportage",
      "Begin rapportage",
    ],
  ],
  clicks: [
    ...["Link clicks", "Linkklicks", "Link-Klicks", "Clics sur un lien", "Clics sur le lien", "Clics en el enlace"],
    ...[
      "Cliques no link",
      "Clic sul link",
      "Klikken op link",
      "Klikken op links",
      "Linkkliks",
      "Linkklikken",
      "Clicks (all)",
      "Klicks (alle)",
    ],
    ...["Clics (tous)", "Clics (todos)", "Cliques (todos)", "Clic (tutti)", "Klikken (alle)", "Unique link clicks"],
  ],
  cost: [
    ...["Amount spent", "Ausgegebener Betrag", "Montant dépensé", "Importe gastado", "Valor gasto", "Valor usado"],
    ...["Importo speso", "Besteed bedrag"],
  ],
  conversions: [
    ...["Purchases", "Website purchases", "Käufe", "Website-Käufe", "Achats", "Achats sur le site web", "Compras"],
    ...["Compras en el sitio web", "Compras no site", "Acquisti", "Acquisti sul sito web", "Aankopen"],
    ...["Website-aankopen", "Leads", "Website leads", "On-Facebook leads", "Lead", "Prospects"],
    ...["Clientes potenciales", "Cadastros"],
  ],
  results: ["Results", "Ergebnisse", "Résultats", "Resultados", "Risultati", "Resultaten"],
  conversionValue: [
    ...["Purchases conversion value", "Purchase conversion value", "Website purchases conversion value"],
    ...["Conversion-Wert von Käufen", "Conversion-Wert für Käufe", "Conversion-Wert für Website-Käufe"],
    ...["Conversion-Wert von Website-Käufen", "Kauf-Conversion-Wert", "Valeur de conversion des achats"],
    ...["Valeur de conversion des achats sur le site web", "Valor de conversión de compras"],
    ...["Valor de conversión de las compras", "Valor de conversión de compras en el sitio web"],
    ...["Valor de conversão da compra", "Valor de conversão de compras", "Valor de conversão de compras no site"],
    ...["Valore di conversione degli acquisti", "Valore di conversione acquisti"],
    ...["Valore di conversione degli acquisti sul sito web", "Conversiewaarde van aankopen"],
    ...["Conversiewaarde aankopen", "Conversiewaarde van website-aankopen", "Valore acquisti sul sito web"],
  ],
  cpc: [
    ...["CPC (cost per link click)", "CPC (Kosten pro Link-Klick)", "CPC (coût par clic sur un lien)"],
    ...["CPC (costo por clic en el enlace)", "CPC (coste por clic en el enlace)", "CPC (custo por clique no link)"],
    ...["CPC (costo per clic sul link)", "CPC (kosten per klik op link)", "CPC (all)", "CPC (alle)"],
  ],
};
