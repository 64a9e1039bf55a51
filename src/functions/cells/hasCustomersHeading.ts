import type { Column } from "./column";
import { isBlankOrZero } from "./isBlank";
import { plainValue } from "./plainValue";

/** What exports and people call a customer above a column of them, and what of the customer it holds. Nobody is called so. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "account address bill billing buyer client code company consumer contact customer customers display e email full guest " +
    "id identifier key login mail member membership name no nr number num patron payer person phone purchaser ref reference " +
    "shipping shopper subscriber to user username users users guid uuid hash clients buyers emails members " +
    "adresse besteller käufer kd kunde kunden kundenname kundennr kundennummer kundenid mitglied nummer " +
    "acheteur adresse client courriel identifiant nom numéro cliente clientes comprador correo electrónico nombre número " +
    "compratore acquirente indirizzo nome numero codice código klant klanten klantnummer koper naam nummer emailadres mailadres " +
    "patient patients gast gäste gastnummer donor donors spender tenant household " +
    "besucher teilnehmer utilisateur usuario utente gebruiker abonné suscriptor membro membre compte cuenta conta"
  ).split(" "),
);
/** Between such words; by themselves they may be a name. */
const BETWEEN: ReadonlySet<string> = new Set("d de del dell della der des di do du l la le van von".split(" "));
/** One word more makes a sentence. */
const MOST_WORDS = 4;
const LONGEST_HEADING = 60;

/**
 * Whether a column of customers that stands alone begins with a heading. Beside dates or amounts those tell; alone, a customer's
 * name and a heading are both text, so that only customary words are one, and text above nothing but numbers or e-mail addresses.
 */
export function hasCustomersHeading(column: Column): boolean {
  const first = plainValue(column.at(0));
  if (typeof first !== "string" || column.length < 2) return false;
  return (
    isHeadingOfCustomers(first) ||
    standsAbove(column, (cell) => typeof cell === "number") ||
    isAboveAddresses(first, column)
  );
}

/** `customer_email`, `User ID`, `BuyerEmail`, `Kunden-Nr.`: all of its words are such. */
function isHeadingOfCustomers(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_HEADING) return false;
  const words = trimmed
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !BETWEEN.has(word));
  return telling.length > 0 && words.length <= MOST_WORDS && telling.every((word) => WORDS.has(word));
}

function isAboveAddresses(first: string, column: Column): boolean {
  return !first.includes("@") && standsAbove(column, (cell) => typeof cell === "string" && cell.includes("@"));
}

/** Whether all that stands below the first cell is of a kind, and something does. */
function standsAbove(column: Column, isSuch: (cell: unknown) => boolean): boolean {
  let found = false;
  for (let row = 1; row < column.length; row++) {
    const cell = column.at(row);
    if (isBlankOrZero(cell)) continue;
    if (!isSuch(plainValue(cell))) return false;
    found = true;
  }
  return found;
}
