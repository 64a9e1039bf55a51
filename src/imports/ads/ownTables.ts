import type { AdHeadings } from "./AdHeadings";

/** What people call the columns of tables that they keep themselves, in the languages of the platforms. */
export const OWN_TABLES: AdHeadings = {
  product: ["Product", "Product name", "Produkt", "Artikel", "Produit", "Producto", "Produto", "Prodotto"],
  audience: ["Segment", "Target group"],
  ad: ["Ad", "Anzeige", "Annonce", "Anuncio", "Anúncio", "Annuncio", "Advertentie", "Creative"],
  adGroup: ["Adgroup", "Ad set"],
  campaign: ["Campaigns", "Kampagnen", "Campagnes", "Campañas", "Campanhas", "Campagne"],
  channel: [
    ...["Channel", "Channels", "Marketing channel", "Media channel", "Kanal", "Kanäle", "Marketingkanal", "Werbekanal"],
    ...["Canal", "Canaux", "Canal marketing", "Canales", "Canal de marketing", "Canais", "Canale", "Canali"],
    ...["Kanaal", "Kanalen", "Marketingkanaal"],
  ],
  cost: [
    ...["Total cost", "Total spend", "Ad spend", "Adspend", "Advertising spend", "Media spend", "Marketing spend"],
    ...["Spending", "Actual spend", "Costs", "Spent", "Investment", "Amount spent", "Ist-Kosten", "Werbekosten"],
    ...["Werbeausgaben", "Mediakosten", "Investition", "Kosten gesamt", "Gesamtkosten", "Coûts", "Frais"],
    ...["Dépenses publicitaires", "Investissement", "Coste total", "Costo total", "Inversión", "Gasto total"],
    ...["Investimento", "Custo total", "Gastos", "Spesa totale", "Spese", "Costo totale", "Costi", "Investering"],
    ...["Totale kosten", "Advertentiekosten", "Actual", "Actuals", "Ist", "Réel", "Réalisé", "Gasto real", "Invertido"],
    /^(?:actual|real|net|gross|media|ad|marketing|monthly|invested)? ?(?:spend|costs?|spending|expenses?)(?: to date| ytd| mtd| so far)?$/,
    /^(?:ist|tatsachliche|reale|netto|brutto|media|werbe|marketing)?[- ]?(?:kosten|ausgaben|spend)$/,
    /^(?:depenses?|couts?|frais)(?: (?:reelles?|reels?|media|publicitaires?|totales?|totaux|engagees?))?$/,
    /^(?:gastos?|costes?|costos?|inversion)(?: (?:real|reales|total|totales|publicitari[oa]s?|en medios))?$/,
    /^(?:gastos?|custos?|investimento|despesas?)(?: (?:real|reais|total|totais|realizado|em midia))?$/,
    /^(?:spesa|spese|cost[oi]|investimento)(?: (?:reale|effettiv[oa]|totale|media|pubblicitari[ao]))?$/,
    /^(?:werkelijke |totale |media)?(?:uitgaven|kosten|bestedingen)$/,
  ],
  conversions: [
    ...[
      "Customers",
      "Orders",
      /^(?:sales|units|verkaufe|ventes|ventas) \(#\)$/,
      "Leads",
      "Signups",
      "Sign-ups",
      "Kunden",
      "Bestellungen",
      "Abschlüsse",
    ],
    ...["Anfragen", "Clients", "Commandes", "Clientes", "Pedidos", "Klanten", "Bestellingen", "Clienti", "Ordini"],
    ...["Aanvragen", "Contatti"],
  ],
  conversionValue: [
    ...["Revenue", "Umsatz", "Umsätze", "Chiffre d'affaires", "Ingresos", "Facturación", "Omzet", "Ricavi"],
    ...[
      "Recettes",
      "Net revenue",
      "Gross revenue",
      "Sales revenue",
      "Income",
      "Umsatzerlöse",
      "Nettoumsatz",
      "Bruttoumsatz",
    ],
    ...["Inkomsten", "Entrate", "Receitas", "Revenu", "Fatturato", "Receita", "Faturamento"],
  ],
  cpc: [
    ...["CPC", "Cost per click", "CPC (cost per click)", "Estimated CPC", "Kosten pro Klick", "Klickpreis"],
    ...["Coût par clic", "Coste por clic", "Costo por clic", "Custo por clique", "Costo per clic", "Kosten per klik"],
  ],
  maxCpc: ["Gebot", "Enchère", "Puja", "Lance", "Offerta", "Bod", "Max bid", "Maximum bid"],
};
