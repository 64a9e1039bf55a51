import { shortText } from "../../text/shortText";

/** What a status says of a contract: it runs, it ended, or it never began; "unknown" for other words. */
export type ContractStanding = "running" | "ended" | "neverBegan" | "unknown";

const LONGEST_STATUS = 80;

/** Words that are enough wherever they stand, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const NEVER_BEGAN =
  /(?<!\p{L})(?:incomplete|trial\p{L}*|in_trial|draft|failed|probe\p{L}*|testphase|entwurf|essai|brouillon|prueba|borrador|rascunho|prova|bozza|proef\p{L}*|concept)(?!\p{L})/iu;
const ENDED =
  /(?<!\p{L})(?:cancel\p{L}*|ended|expired?|terminat\p{L}*|churn\p{L}*|inactive|closed|lapsed|unpaid|former|gekündigt|beendet|abgelaufen|ausgetreten|storniert|inaktiv|ehemalig\p{L}*|résili\p{L}*|termin\p{L}*|expir\p{L}*|inacti[fv]\p{L}*|baja|finalizad\p{L}*|encerrad\p{L}*|disdett\p{L}*|scadut\p{L}*|annullat\p{L}*|cessat\p{L}*|opgezegd|beëindigd|verlopen)(?!\p{L})/iu;
const RUNNING =
  /(?<!\p{L})(?:active|live|current|running|renew\p{L}*|past[ _]due|paused|open|aktiv|laufend|läuft|ungekündigt|pausiert|acti[fv]\p{L}*|en cours|activ[oa]|vigente|ativ[oa]|attiv[oa]|actief|lopend)(?!\p{L})/iu;
/** "Not active", "not renewed". */
const NOT = /(?<!\p{L})(?:not|non|nicht|no|pas|niet|não)\s/iu;

export function contractStatus(status: string): ContractStanding {
  const text = shortText(status, LONGEST_STATUS) ?? "";
  if (NEVER_BEGAN.test(text)) return "neverBegan";
  if (ENDED.test(text)) return NOT.test(text) ? "running" : "ended";
  if (RUNNING.test(text)) return NOT.test(text) ? "ended" : "running";
  return "unknown";
}
