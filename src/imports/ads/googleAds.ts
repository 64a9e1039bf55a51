import type { AdHeadings } from "./AdHeadings";

/**
 * Google Ads: the tables of its pages as "Download" writes them, the predefined reports, the report editor (which puts
 * "Search" or "Pesquisar" before keyword columns) and Google Ads Editor ("Criterion Type"). In English, German, French,
 * Spanish, Portuguese, Italian and Dutch, as public exports (English, Portuguese), public parsers of exports ("Conv.waarde",
 * "Valore conv.", "Conv.-Wert") and Google's help pages on columns spell them; rarer columns of the last five by analogy.
 */
export const GOOGLE_ADS: AdHeadings = {
  searchTerm: [
    ...["Search term", "Search terms", "Search query", "Suchbegriff", "Suchbegriffe", "Suchanfrage"],
    ...["Terme de recherche", "Termes de recherche", "Término de búsqueda", "Términos de búsqueda"],
    ...["Termo de pesquisa", "Termos de pesquisa", "Termine di ricerca", "Termini di ricerca"],
    ...["Zoekterm", "Zoektermen"],
  ],
  keyword: [
    ...["Keyword", "Search keyword", "Keyword text", "Keywords", "Display/video keyword", "Schlüsselwort"],
    ...["Schlüsselwörter", "Suchnetzwerk-Keyword", "Keyword für Suchnetzwerk", "Mot clé", "Mots clés"],
    ...["Mot clé du Réseau de Recherche", "Mot clé pour le Réseau de Recherche", "Palabra clave", "Palabras clave"],
    ...["Palabra clave de búsqueda", "Palabra clave de la Red de Búsqueda", "Palavra-chave", "Palavras-chave"],
    ...["Pesquisar palavra-chave", "Palavra-chave de pesquisa", "Palavra-chave da rede de pesquisa"],
    ...["Parola chiave", "Parole chiave", "Parola chiave per la rete di ricerca", "Parola chiave di ricerca"],
    ...["Zoekwoord", "Zoekwoorden", "Zoekwoord voor Search", "Zoeknetwerkzoekwoord"],
  ],
  product: [
    ...["Item ID", "Product ID", "Product title", "Artikel-ID", "Produkttitel", "ID d'article", "Titre du produit"],
    ...["ID de artículo", "Título del producto", "ID do item", "Título do produto", "ID articolo"],
    ...["Titolo del prodotto", "Artikel-id", "Producttitel", "Product group", "Produktgruppe", "Groupe de produits"],
    ...["Grupo de productos", "Grupo de produtos", "Gruppo di prodotti", "Productgroep"],
  ],
  placement: [
    ...["Placement", "Placements", "Placement URL", "Emplacement", "Emplacements", "Ubicación", "Ubicaciones"],
    ...["Canal de veiculação", "Posicionamento", "Posizionamento", "Posizionamenti", "Plaatsing", "Plaatsingen"],
  ],
  audience: [
    ...["Audience", "Audience segment", "Audience name", "Zielgruppe", "Zielgruppensegment", "Audience cible"],
    ...["Segment d'audience", "Audiencia", "Segmento de audiencia", "Público-alvo", "Segmento de público-alvo"],
    ...["Pubblico", "Segmento di pubblico", "Doelgroep", "Doelgroepsegment"],
  ],
  ad: ["Ad name", "Ad ID", "Asset group", "Asset-Gruppe", "Groupe d'éléments", "Grupo de recursos", "Gruppo di asset"],
  adGroup: [
    ...["Ad group", "Ad group name", "Anzeigengruppe", "Groupe d'annonces", "Grupo de anuncios"],
    ...["Grupo de anúncios", "Gruppo di annunci", "Gruppo annunci", "Advertentiegroep"],
  ],
  campaign: ["Campaign", "Kampagne", "Campagne", "Campaña", "Campanha", "Campagna"],
  account: [
    ...["Account", "Account name", "Customer ID", "Konto", "Kontoname", "Kundennummer", "Compte", "Nom du compte"],
    ...["Cuenta", "Nombre de la cuenta", "Conta", "Nome da conta", "Nome account", "Accountnaam"],
  ],
  matchType: [
    ...["Match type", "Search keyword match type", "Keyword match type", "Search terms match type"],
    ...["Search term match type", "Criterion Type", "Type", "Übereinstimmungstyp", "Keyword-Option"],
    ...["Keyword-Optionen", "Keyword-Übereinstimmungstyp", "Suchbegriff-Übereinstimmungstyp", "Match-Typ"],
    ...["Übereinstimmungstyp des Suchbegriffs", "Übereinstimmungstyp des Keywords", "Type de correspondance"],
    ...["Type de correspondance du mot clé", "Type de correspondance des termes de recherche", "Type de ciblage"],
    ...["Tipo de concordancia", "Concordancia", "Tipo de concordancia de la palabra clave"],
    ...["Tipo de concordancia de palabra clave", "Tipo de concordancia de los términos de búsqueda"],
    ...["Tipo de correspondência", "Correspondência", "Pesquisar tipo de correspondência de palavra-chave"],
    ...["Tipo de correspondência da palavra-chave", "Tipo de correspondência dos termos de pesquisa"],
    ...["Tipo de correspondência de termos de pesquisa", "Tipo di corrispondenza", "Corrispondenza"],
    ...["Tipo di corrispondenza della parola chiave", "Tipo di corrispondenza dei termini di ricerca"],
    ...["Zoektype", "Zoekwoordoptie", "Zoekwoordtype", "Overeenkomsttype", "Type zoekwoordovereenkomst"],
    /^(?=.*(?:match|ubereinstimmungs|correspond|concordan|corrispond|overeenkom)).*typ[eo]?\b/,
  ],
  status: [
    ...["Keyword status", "Keyword state", "Search keyword status", "Keyword-Status", "État du mot clé"],
    ...["Estado de la palabra clave", "Status da palavra-chave", "Status da palavra-chave da rede de pesquisa"],
    ...["Stato parola chiave", "Stato della parola chiave", "Zoekwoordstatus", "Campaign status", "Campaign state"],
    ...["Kampagnenstatus", "État de la campagne", "Estado de la campaña", "Status da campanha"],
    ...["Stato campagna", "Stato della campagna", "Campagnestatus", "Ad group status", "Ad group state"],
    ...["Anzeigengruppenstatus", "Status der Anzeigengruppe", "État du groupe d'annonces"],
    ...["Estado del grupo de anuncios", "Status do grupo de anúncios", "Stato gruppo di annunci"],
    ...["Advertentiegroepstatus", "Status", "State", "État", "Statut", "Estado", "Stato"],
  ],
  device: ["Device", "Device type", "Gerät", "Gerätetyp", "Appareil", "Dispositivo", "Apparaat", "Apparaattype"],
  network: [
    ...["Network", "Network (with search partners)", "Networks", "Ad network type", "Netzwerk", "Werbenetzwerk"],
    ...["Netzwerk (mit Suchnetzwerk-Partnern)", "Réseau", "Réseaux", "Red", "Redes", "Rede", "Rete", "Netwerk"],
    ...["Click type", "Klicktyp", "Type de clic", "Tipo de clic", "Tipo de clique", "Tipo di clic", "Kliktype"],
    ...["Top vs. other", "Conversion action", "Conversion category", "Conversion-Aktion", "Conversion-Kategorie"],
    ...["Action de conversion", "Acción de conversión", "Ação de conversão", "Azione di conversione"],
    ...["Conversieactie"],
  ],
  date: [
    ...["Day", "Date", "Week", "Month", "Quarter", "Year", "Hour", "Hour of the day", "Day of the week"],
    ...["Week (Monday)", "Week (Mon to Sun)", "Month of year", "Tag", "Datum", "Woche", "Monat", "Quartal", "Jahr"],
    ...["Wochentag", "Stunde", "Tageszeit", "Jour", "Semaine", "Mois", "Trimestre", "Année", "Jour de la semaine"],
    ...["Heure", "Día", "Fecha", "Semana", "Mes", "Año", "Día de la semana", "Hora", "Dia", "Data", "Mês", "Ano"],
    ...["Dia da semana", "Giorno", "Settimana", "Mese", "Anno", "Giorno della settimana", "Ora", "Dag", "Maand"],
    ...["Kwartaal", "Jaar", "Dag van de week", "Uur"],
  ],
  clicks: ["Clicks", "Klicks", "Clics", "Clic", "Cliques", "Klikken"],
  interactions: ["Interactions", "Interaktionen", "Interacciones", "Interações", "Interazioni", "Interacties"],
  impressions: [
    ...["Impr.", "Impressions", "Impressionen", "Impresiones", "Impressões", "Impressioni", "Impression"],
    ...["Vertoningen", "Weergaven"],
  ],
  cost: [
    ...["Cost", "Cost (Converted currency)", "Kosten", "Coût", "Coste", "Costo", "Custo", "Costi"],
    ...["Kosten (umgerechnete Währung)", "Coût (devise convertie)", "Coste (moneda convertida)"],
  ],
  conversions: [...["Conversions", "Conv.", "Conversionen", "Conversiones", "Conversões", "Conversioni", "Conversies"]],
  conversionValue: [
    ...["Conv. value", "Conversion value", "Conversions value", "Total conv. value", "Conv.-Wert", "Conversion-Wert"],
    ...["Gesamter Conv.-Wert", "Conversionwert", "Valeur de conv.", "Valeur conv.", "Valeur de conversion"],
    ...["Valeur des conversions", "Valor de conv.", "Valor conv.", "Valor de conversión", "Valor de las conversiones"],
    ...["Valor da conv.", "Valor da conversão", "Valor de conversão", "Valor das conversões", "Valore conv."],
    ...["Valore di conv.", "Valore di conversione", "Valore delle conversioni", "Conv.waarde", "Conversiewaarde"],
  ],
  cpc: [
    ...["Avg. CPC", "Average CPC", "Durchschn. CPC", "Durchschnittl. CPC", "Durchschnittlicher CPC", "CPC moyen"],
    ...["CPC moy.", "CPC medio", "CPC prom.", "Prom. CPC", "CPC promedio", "CPC méd.", "CPC médio", "Gem. CPC"],
    ...["Gemiddelde CPC", "Avg. cost", "Durchschn. Kosten", "Coût moyen", "Coste medio", "Costo promedio"],
    ...["Custo médio", "Costo medio", "Gem. kosten"],
  ],
  maxCpc: [
    ...["Max. CPC", "Maximum CPC", "Keyword max CPC", "Max. CPC bid", "Default max. CPC", "Maximaler CPC"],
    ...["Max. CPC für Keyword", "Max. CPC-Gebot", "Max. CPC des Keywords", "CPC max.", "CPC max. du mot clé"],
    ...["CPC máx.", "CPC máximo", "CPC máx. de la palabra clave", "CPC máx. da palavra-chave", "CPC massimo"],
    ...["CPC max della parola chiave", "CPC maximum", "Max. CPC van zoekwoord"],
  ],
};
