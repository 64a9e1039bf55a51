import { shortText } from "../../text/shortText";
import type { Platform } from "./platforms/Platform";

/** What a status says of an order: money came of it, or not, or went back, or is to come ("pending"). */
export type Standing = "paid" | "partlyPaid" | "notPaid" | "pending" | "refunded" | "partlyRefunded" | "unknown";

/** Words that are enough wherever they stand in a status, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const NOT_PAID = oneOf(
  "unpaid|not paid|declined?|denied|rejected|failed|failure|void(?:ed)?|expired|abandon\\p{L}*|cancel\\p{L}*|draft|trash|awaiting|uncaptured",
  "authori[sz]ed|incomplete|requires|blocked|uncollectible|closed ?lost|lost|fraud|on hold|holded|payment review|chargeback|disputed",
  "error|charged back|revoked|backorder not paid|unavailable|no payment|payment due|overdue|verification required",
  "storniert\\p{L}*|storno|abgelehnt|abgebrochen|fehlgeschlagen|fehler|zahlungsfehler|unbezahlt|nicht bezahlt|offen|ausstehend\\p{L}*|wartet",
  "wartestellung|in wartestellung|entwurf|ungultig|verweigert|abgelaufen|autorisiert|verloren|zuruckgehalten|uberfallig|angehalten|widerrufen|zuruckgebucht|ruckbuchung|strittig",
  "annule\\p{L}*|refusee?|echoue\\p{L}*|echec|erreur|impayee?|non payee?|en attente|attente|brouillon|expiree?|autorisee?|perdue?s?|rejetee?|litige|contestee?|en litige",
  "cancelad\\p{L}*|rechazad\\p{L}*|fallid\\p{L}*|impagad\\p{L}*|no pagad\\p{L}*|en espera|anulad\\p{L}*|denegad\\p{L}*|borrador|caducad\\p{L}*",
  "pendiente|vencid\\p{L}*|autorizad\\p{L}*|perdid\\p{L}*|recusad\\p{L}*|falhou|falhad\\p{L}*|malsucedid\\p{L}*|nao pag\\p{L}*|aguardando|pendente|disputa|contracargo",
  "negad\\p{L}*|expirad\\p{L}*|rascunho|erro|rejeitad\\p{L}*|annullat\\p{L}*|rifiutat\\p{L}*|fallit\\p{L}*|non pagat\\p{L}*|in attesa|in sospeso|sospes\\p{L}*",
  "negat\\p{L}*|errore|bozza|abbandonat\\p{L}*|insolut\\p{L}*|contestat\\p{L}*|scadut\\p{L}*|autorizzat\\p{L}*|respint\\p{L}*|persa|perso|geannuleerd|geweigerd|mislukt|onbetaald|niet betaald",
  "in afwachting|afwachting|in de wacht|wacht op|openstaand|concept|verlopen|geautoriseerd|fout|betalingsfout|verlaten|afgewezen|betwist|teruggeboekt",
);
/** Money is on its way, or is taken on delivery. */
const PENDING = oneOf(
  "pending|pending payment|payment pending|cod pending|pending cod|ausstehend|zahlung ausstehend|ausstehende zahlung|en attente",
  "en attente de paiement|paiement en attente|pendiente|pendiente de pago|pago pendiente|pendente|pagamento pendente",
  "aguardando pagamento|in attesa|in attesa di pagamento|pagamento in attesa|pagamento in sospeso|in afwachting|in afwachting van betaling|wacht op betaling",
);
const WAITING = oneOf(
  "awaiting|waiting|pending|wartet|warten|ausstehend|en attente|attente|en espera|pendiente|pendente|aguardando|in attesa|wacht|in afwachting",
);
/** What waits for the parcel only was paid. */
const TO_BE_SENT =
  /(?<!\p{L})(?:fulfil|ship|pick ?up|pickup|dispatch|delivery|collection|versand|abholung|lieferung|expedition|livraison|envio|entrega|retiro|recogida|spedizione|consegna|ritiro|verzending|levering|ophalen)/u;
const BACK = oneOf(
  "refund\\p{L}*|returned?|returned to seller|money back|credited|erstattet|ruckerstattet|ruckerstattung|erstattung|retourniert|zuruckerstattet",
  "zuruckgezahlt|gutgeschrieben|gutschrift|wiedergutschrift|retoure|rembourse\\p{L}*|retournee?|reembolsad\\p{L}*|devuelt\\p{L}*|devolvid\\p{L}*",
  "estornad\\p{L}*|rimborsat\\p{L}*|restituit\\p{L}*|reso|resi|terugbetaald|geretourneerd|gecrediteerd|geretourneerd",
);
const PARTLY = /(?<!\p{L})(?:part|teilweise|teil|en partie|gedeeltelijk|deels|in parte)/u;
const MONEY_CAME = /paid|bezahlt|payee?|pagad|pagat|pago|betaald|captured/u;
const PAID = oneOf(
  "paid|complete[d]?|processing|shipped|delivered|fulfilled|succeeded|success(?:ful)?|captured|closed|closed ?won|won|settled|done|approved",
  "confirmed|dispatched|partially shipped|ready|accepted|received|preparation|collected|active",
  "bezahlt|abgeschlossen|vollstandig|versendet|versandt|geliefert|ausgeliefert|in bearbeitung|erledigt|fertig|gewonnen|angenommen|akzeptiert|eingegangen|erhalten|bestatigt",
  "payee?|terminee?|expediee?|livree?|en cours|validee?|acceptee?|gagnee?|recue?|complete|traitee?|traitement|preparation|facturee?|pagad\\p{L}*|completad\\p{L}*|enviad\\p{L}*|entregad\\p{L}*|procesando",
  "preparacion|facturad\\p{L}*|faturad\\p{L}*|entregue|aceptad\\p{L}*|ganad\\p{L}*|confirmad\\p{L}*|pago|paga|conclu\\p{L}*|processando|aceit\\p{L}*|ganh\\p{L}*|aprovad\\p{L}*|aprobad\\p{L}*|pagat\\p{L}*|completat\\p{L}*|spedit\\p{L}*",
  "consegnat\\p{L}*|evas[oa]|preparazione|fatturat\\p{L}*|in lavorazione|accettat\\p{L}*|vint\\p{L}*|confermat\\p{L}*|betaald|voltooid|afgerond|verzonden|geleverd|in behandeling|bevestigd|aanvaard|geaccepteerd|ontvangen",
);

function oneOf(...lists: readonly string[]): string {
  return lists.join("|");
}

const anywhere = (said: string) => new RegExp(String.raw`(?<!\p{L})(?:${said})(?!\p{L})`, "u");
const [notPaid, back, paid, waiting] = [NOT_PAID, BACK, PAID, WAITING].map(anywhere);
const pending = new RegExp(`^(?:${PENDING})$`, "u");
/** Longer text is no status. */
const LONGEST_STATUS = 80;

/**
 * What a status says, by what its shop means by it, else by its words; "unknown" for words that say nothing of money.
 * @example orderStatus("Cancelled by customer") // "notPaid"
 */
export function orderStatus(status: string, platform?: Platform): Standing {
  const words = statusWords(status);
  const own = platform?.statuses;
  if (own && Object.hasOwn(own, words)) return own[words];
  if (words === "") return "unknown";
  if (pending.test(words)) return "pending";
  if (PARTLY.test(words) && back.test(words)) return "partlyRefunded";
  if (PARTLY.test(words) && MONEY_CAME.test(words)) return "partlyPaid";
  // What was called off after it was paid went back.
  if (back.test(words)) return "refunded";
  if (waiting.test(words) && TO_BE_SENT.test(words)) return "paid";
  if (notPaid.test(words)) return "notPaid";
  return paid.test(words) ? "paid" : "unknown";
}

const CLOSED =
  /won|gewonnen|gagn|ganad|ganh|vint|paid|bezahlt|payee?|pagad|pagat|betaald|complete|abgeschlossen|closed|termine|conclu|afgerond|voltooid|refund|erstattet/u;

/** Whether a stage of a deal is its end. */
export function isClosed(stage: string): boolean {
  return CLOSED.test(statusWords(stage));
}

const REFUND =
  /^(?:refunds?|payment refund|returns?|credit|credit (?:note|memo)|chargeback|gutschrift|erstattung|ruckerstattung|ruckzahlung|stornorechnung|rechnungskorrektur|remboursement|avoir|reembolso|devolucion|nota de credito|abono|devolucao|estorno|rimborso|nota di credito|reso|terugbetaling|creditnota|creditfactuur|retour)$/u;

/** Whether what a row is said to be gives money back, so that its amount is below 0 however it is written. */
export function isRefundType(type: string): boolean {
  return REFUND.test(statusWords(type));
}

function statusWords(status: string): string {
  const letters = (shortText(status, LONGEST_STATUS) ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters
    .replace(/^wc-/, "")
    .replace(/[_\s-]+/g, " ")
    .trim();
}
