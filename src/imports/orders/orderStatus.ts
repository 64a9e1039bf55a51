import { shortText } from "../../text/shortText";
import type { Platform } from "./platforms/Platform";

/** What a status says of an order: money came of it, or not, or went back, or is to come ("pending"). */
export type Standing = "paid" | "partlyPaid" | "notPaid" | "pending" | "refunded" | "partlyRefunded" | "unknown";

/** Words that are enough wherever they stand in a status, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const NOT_PAID = [
  ...[
    "unpaid",
    "not paid",
    "declined?",
    "denied",
    "rejected",
    "failed",
    "failure",
    "void(?:ed)?",
    "expired",
    "abandoned",
  ],
  ...[
    "cancel\\p{L}*",
    "draft",
    "trash",
    "awaiting",
    "uncaptured",
    "authori[sz]ed",
    "incomplete",
    "requires",
    "blocked",
  ],
  ...["uncollectible", "closed lost", "lost", "fraud", "on hold", "holded", "payment review", "chargeback", "disputed"],
  ...[
    "storniert\\p{L}*",
    "storno",
    "abgelehnt",
    "abgebrochen",
    "fehlgeschlagen",
    "unbezahlt",
    "nicht bezahlt",
    "offen",
  ],
  ...["ausstehend", "wartet", "zahlung ausstehend", "entwurf", "ungultig", "verweigert", "abgelaufen"],
  ...["annule\\p{L}*", "refusee?", "echoue\\p{L}*", "impayee?", "non payee?", "en attente", "brouillon", "expiree?"],
  ...["cancelad\\p{L}*", "rechazad\\p{L}*", "fallid\\p{L}*", "impagad\\p{L}*", "no pagad\\p{L}*", "en espera"],
  ...["anulad\\p{L}*", "denegad\\p{L}*", "borrador", "caducad\\p{L}*", "pendiente(?: de pago)?"],
  ...["recusad\\p{L}*", "falhou", "nao pag\\p{L}*", "aguardando", "pendente", "negad\\p{L}*", "expirad\\p{L}*"],
  ...[
    "annullat\\p{L}*",
    "rifiutat\\p{L}*",
    "fallit\\p{L}*",
    "non pagat\\p{L}*",
    "in attesa",
    "in sospeso",
    "negat\\p{L}*",
  ],
  ...["geannuleerd", "geweigerd", "mislukt", "onbetaald", "niet betaald", "in afwachting", "in de wacht", "openstaand"],
];
/** Money is on its way, or is taken on delivery. */
const PENDING = ["pending", "pending payment", "payment pending", "cod pending"];
const BACK = [
  ...["refund\\p{L}*", "returned?", "returned to seller", "money back", "erstattet", "ruckerstattet", "retourniert"],
  ...[
    "zuruckerstattet",
    "gutgeschrieben",
    "rembourse\\p{L}*",
    "reembolsad\\p{L}*",
    "devuelt\\p{L}*",
    "devolvid\\p{L}*",
  ],
  ...["estornad\\p{L}*", "rimborsat\\p{L}*", "terugbetaald", "geretourneerd"],
];
const PARTLY = /(?<!\p{L})(?:part|teilweise|teil|en partie|gedeeltelijk|deels|in parte)/u;
const MONEY_CAME = /paid|bezahlt|payee?|pagad|pagat|pago|betaald|captured/u;
const PAID = [
  ...[
    "paid",
    "complete[d]?",
    "processing",
    "shipped",
    "delivered",
    "fulfilled",
    "succeeded",
    "success(?:ful)?",
    "captured",
  ],
  ...["closed", "closed won", "settled", "done", "approved", "confirmed", "dispatched", "partially shipped", "ready"],
  ...["bezahlt", "abgeschlossen", "versendet", "versandt", "geliefert", "in bearbeitung", "erledigt", "fertig"],
  ...["payee?", "terminee?", "expediee?", "livree?", "en cours", "validee?", "pagad\\p{L}*", "completad\\p{L}*"],
  ...["enviad\\p{L}*", "entregad\\p{L}*", "procesando", "pago", "paga", "conclu\\p{L}*", "processando", "pagat\\p{L}*"],
  ...["completat\\p{L}*", "spedit\\p{L}*", "consegnat\\p{L}*", "in lavorazione", "betaald", "voltooid", "afgerond"],
  ...["verzonden", "geleverd", "in behandeling"],
];

const anywhere = (words: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})(?!\p{L})`, "u");
const [notPaid, back, paid] = [NOT_PAID, BACK, PAID].map(anywhere);
const pending = new RegExp(`^(?:${PENDING.join("|")})$`, "u");
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
  if (notPaid.test(words)) return "notPaid";
  return paid.test(words) ? "paid" : "unknown";
}

function statusWords(status: string): string {
  const letters = (shortText(status, LONGEST_STATUS) ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters
    .replace(/^wc-/, "")
    .replace(/[_\s-]+/g, " ")
    .trim();
}
