import { headerText } from "../table/headerText";

/** What a person is, and how they came; devices and languages are theirs, too. */
const PERSON =
  /^(?:age|alter|edad|idade|eta|leeftijd|year|jahr|annee|ano|anno|jaar|year of birth|birth year|geburtsjahr|income|einkommen|household|haushalt|gender|geschlecht|sexe|sexo|sesso|geslacht|language|sprache|langue|idioma|lingua|taal|device|source|channel|kanal|canal)$/;

/**
 * What survey tools and order tables tell beside what customers need: the columns of Qualtrics (its data dictionary),
 * SurveyMonkey and LimeSurvey about the answer itself, what a person is, what an order holds, and how people liked it so far.
 */
const ABOUT: readonly RegExp[] = [
  /^(?:start|end|recorded|submit|submission|last ?page|completed?)[ _]?(?:date|time|at|on)?\b/,
  /\b(?:timestamp|date submitted|zeitstempel|horodateur|marca temporal|carimbo de data|informazioni cronologiche|tijdstempel|datum|fecha|data e hora)\b/,
  /^(?:progress|fortschritt|progression|progreso|progresso|voortgang|finished|abgeschlossen|termine|finalizado|concluido|completato|voltooid)$/,
  /^(?:duration|dauer|duree|duracion|duracao|durata|duur|time (?:taken|spent)|interviewtime)\b/,
  /\b(?:latitude|longitude|lat|lng|lon|breitengrad|langengrad|latitud|longitud|breedtegraad|lengtegraad)\b|^location(?:latitude|longitude)/,
  /^(?:ip|ip ?address|ip-adresse|adresse ip|direccion ip|endereco ip|indirizzo ip|ip-adres|status|response type|distribution ?channel|user ?language|language|sprache|langue|idioma|lingua|taal|seed|last page|collector|device|browser|source|channel|kanal|canal)$/,
  /^(?:consent|einwilligung|einverstandnis|consentement|consentimiento|consentimento|consenso|toestemming|i agree to)\b/,
  /(?:^|[\s_-])(?:id|nr|no|number|nummer|numero|zip|plz|postcode|postal code|postleitzahl|code postal|codigo postal|cap)$|^(?:phone|telefon|telephone|telefono|telefone|telefoon)$|(?:response|respondent|collector|external|user)id$/,
  PERSON,
  /\b(?:recommend|nps|net promoter|weiterempfehl|recommander|recomendar|raccomander|consigliereb|aanbevel|aanraden)/,
  /\b(?:overall satisfaction|how satisfied|satisfied are you|csat|gesamtzufriedenheit|wie zufrieden)\b/,
];

/** What is written down in an interview beside how important each need is: in the person's own words. */
const IN_INTERVIEWS =
  /^(?:notes?|remarks?|comments?|notizen?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|jobs? to be done|what they want(?:ed)? to get done|was sie erledigen woll(?:t)?en|passions?|leidenschaft(?:en)?)$/;

/** How well a need is met today, which says nothing of how much it is needed. */
const MET_TODAY = /^([^:]+): (?:met today|heute erfullt)$/;

/** What an order holds; people are asked how important some of it is, too. */
const OF_ORDERS =
  /^(?:quantity|qty|items?|item count|menge|anzahl|quantite|cantidad|quantidade|quantita|aantal|discount(?: amount)?|rabatt|remise|descuento|desconto|sconto|korting|unit price|price each|stuckpreis|tax|steuer|mwst|shipping|versand|profit|gewinn|orders?|bestellungen|number of orders|last order)$/;

/** Whether a column tells who a person is. */
export function isAboutPerson(heading: string): boolean {
  return PERSON.test(headerText(heading));
}

/** The need of which a column says how well it is met today, as headings are compared; undefined for any other column. */
export function needMetIn(heading: string): string | undefined {
  return MET_TODAY.exec(headerText(heading))?.[1];
}

/** Whether a heading may be that of an order's figures as well as that of a need. */
export function mayBeOfOrders(heading: string): boolean {
  return OF_ORDERS.test(headerText(heading));
}

/** Whether a column tells about the answer, the person or the orders, and not what is needed. */
export function isAbout(heading: string): boolean {
  const bracket = heading.lastIndexOf("(");
  const names =
    bracket < 0 ? [heading] : [heading, heading.slice(0, bracket), heading.slice(bracket + 1).replace(")", "")];
  return names.some((name) => {
    const text = headerText(name);
    return [OF_ORDERS, IN_INTERVIEWS, MET_TODAY, ...ABOUT].some((pattern) => pattern.test(text));
  });
}
