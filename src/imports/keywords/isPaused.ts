import { shortText } from "../../text/shortText";
import { LONGEST_HEADING } from "../table/headerText";

/** Paused, removed, archived or ended, as the platforms say it in the languages of our headings. */
const PAUSED = new RegExp(
  "^(?:(?:campaign |ad group |ad set |adset |kampagne |anzeigengruppe )?(?:paused|removed|deleted|disabled|archived|ended|inactive|not delivering|off|completed)|" +
    "(?:kampagne |anzeigengruppe )?(?:pausiert|entfernt|geloscht|archiviert|beendet|inaktiv|deaktiviert)|" +
    "(?:campagne |groupe d'annonces )?(?:en pause|mise? en veille|mise? en pause|en veille|supprimee?|archivee?|terminee?|inacti(?:f|ve)|desactivee?)|" +
    "en pausa|pausad[ao]|detenid[ao]|eliminad[ao]|quitad[ao]|archivad[ao]|finalizad[ao]|inactiv[ao]|desactivad[ao]|" +
    "removid[ao]|excluid[ao]|arquivad[ao]|encerrad[ao]|inativ[ao]|desativad[ao]|" +
    "in pausa|sospes[ao]|rimoss[ao]|eliminat[ao]|archiviat[ao]|terminat[ao]|inattiv[ao]|disattivat[ao]|" +
    "gepauzeerd|onderbroken|verwijderd|gearchiveerd|beeindigd|inactief|uitgeschakeld)(?![a-z])",
);

/**
 * Whether a status says that something does not run.
 * @example isPaused("Campaign paused") // true
 */
export function isPaused(status: string): boolean {
  const plain = (shortText(status, LONGEST_HEADING) ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
  return PAUSED.test(plain);
}
