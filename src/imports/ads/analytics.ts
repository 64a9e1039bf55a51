import type { AdHeadings } from "./AdHeadings";

/**
 * Google Analytics 4: what its advertising and acquisition reports export, by its help pages on dimensions and metrics in
 * English; other languages by analogy, seen in no export.
 * The dimension stands with its scope in front and, where it is a group, with the group's name in brackets behind.
 */
export const ANALYTICS: AdHeadings = {
  channel: [
    /^(?:(?:session|first user|user|sitzung)(?: ?[-–:])? )?(?:primary )?(?:default )?channel group(?:ing)?(?: \([^()]*\))?$/,
    /^(?:standard-?|primare )?channelgruppe?(?:ierung)?(?: der sitzung)?(?: \([^()]*\))?$/,
    /^groupe? de canaux.*(?:session|defaut|principal)/,
    /^grupo de canais.*(?:sessao|padrao|principal)/,
    /^grupo de canales.*(?:sesion|predeterminad|principal)/,
    /^(?:session|first user) source ?\/ ?medium$/,
    /^(?:session|first user) (?:source|medium|source platform)$/,
    ...["Default channel group", "Default channel grouping", "Source / medium", "Quelle / Medium"],
    ...["Source / support", "Fuente / medio", "Origem / mídia", "Sorgente / mezzo", "Bron / medium"],
  ],
  campaign: ["Session campaign", "Session campaign name", "First user campaign", "Session Google Ads campaign"],
  clicks: ["Google Ads clicks", "Ads clicks"],
  cost: [
    "Google Ads cost",
    "Ads cost",
    "Advertiser ad cost",
    "Anzeigenkosten",
    "Coût des annonces",
    "Coste de los anuncios",
    "Costo de los anuncios",
    "Custo dos anúncios",
    "Costo degli annunci",
  ],
  conversions: [
    ...["Key events", "Ecommerce purchases", "Transactions", "Schlüsselereignisse", "Événements clés"],
    ...["Eventos clave", "Eventos principais", "Eventi chiave", "Belangrijke gebeurtenissen"],
  ],
  conversionValue: [
    ...["Total revenue", "Purchase revenue", "Total ad revenue", "Gesamtumsatz", "Kaufumsatz", "Revenu total"],
    ...["Ingresos totales", "Receita total", "Entrate totali", "Totale opbrengst"],
  ],
};
