import type { HeadingMatch } from "../table/columnMatcher";
import { kindsOfWords, type WordKind } from "./headingWords";
import type { OrderColumn } from "./OrderTable";

type Has = (...kinds: readonly WordKind[]) => boolean;
/** How good the name is, 0 for the best; undefined for none of the role's. */
type Rule = (has: Has) => number | undefined;

/** Every heading that a list names goes before those that only their words tell. */
const BEHIND_NAMES = 500;
const ORDERING = ["order", "invoice", "sale"] as const;

/** What heading words make, asked in this order. */
const RULES: readonly (readonly [OrderColumn, Rule])[] = [
  ["refunded", refunded],
  ["outstanding", outstanding],
  ["status", status],
  ["date", date],
  ["customer", customer],
  ["quantity", quantity],
  ["listPrice", (has) => (has("list") && has("price") ? 0 : undefined)],
  ["linePrice", linePrice],
  ["amount", amount],
  ["order", order],
];

/**
 * What a heading that no list names stands for, by its words: "Total de la commande", "Rechnungsbetrag brutto", "customerEmail".
 * @returns null where a word is not known, or the words make nothing
 */
export function orderHeading(heading: string): HeadingMatch<OrderColumn> | null {
  const kinds = kindsOfWords(heading);
  if (!kinds) return null;
  const has: Has = (...wanted) => wanted.some((kind) => kinds.has(kind));
  for (const [role, rule] of RULES) {
    const rank = rule(has);
    if (rank !== undefined) return { role, rank: BEHIND_NAMES + rank };
  }
  return null;
}

/** Whether a heading says no more than that a price stands below it, of one piece or of all. */
export function isBarePrice(heading: string): boolean {
  const kinds = kindsOfWords(heading);
  return kinds?.has("price") === true && !kinds.has("unit") && !kinds.has("amount") && !kinds.has("total");
}

/** Whether a heading says that money stands below it, whatever its other words are. */
export function mayBeAmount(heading: string): boolean {
  return /total|summe|betrag|amount|montant|importe|valor|importo|bedrag|totaa?l|paid|gezahlt/i.test(heading);
}

/** Whether a heading is that of the money that came, of which nothing is owed any more. */
export function isOfPaidMoney(heading: string): boolean {
  return kindsOfWords(heading)?.has("paid") === true;
}

/** Whether a heading is that of a whole order's money, and not of a line's. */
export function isOfOrder(heading: string): boolean {
  const kinds = kindsOfWords(heading);
  return kinds !== undefined && (kinds.has("order") || kinds.has("invoice")) && !kinds.has("line");
}

/** Whether a heading is that of a sum to which something is still added, or of which something is still taken off. */
export function isSubtotal(heading: string): boolean {
  return kindsOfWords(heading)?.has("sub") === true;
}

function refunded(has: Has): number | undefined {
  if (!has("refund") || has("id", "date", "time", "status", "quantity", "name", "tax", "shipping")) return undefined;
  return has("line") ? 1 : 0;
}

function outstanding(has: Has): number | undefined {
  if (has("id", "date", "time", "status", "quantity", "name", "mail", "paid")) return undefined;
  return has("owed") || (has("balance") && has("amount", "invoice")) ? 0 : undefined;
}

function status(has: Has): number | undefined {
  if (!has("status") || has("id", "shipping", "date", "time", "address")) return undefined;
  const of = [has("sale", "paid", "invoice"), has("order")].indexOf(true);
  return of < 0 ? undefined : of;
}

function date(has: Has): number | undefined {
  if (has("customer", "name", "mail", "shipping", "id", "owed", "balance", "amount", "line")) return undefined;
  if (has("time")) return has(...ORDERING, "made") ? 40 : undefined;
  if (!has("date")) return has("made") ? 15 : undefined;
  if (has("order", "made")) return 0;
  return has("invoice", "sale") ? 10 : has("closing") ? 30 : has("paid") ? 20 : 5;
}

function customer(has: Has): number | undefined {
  if (has("amount", "total", "quantity", "price", "line", "status", "date", "direction")) return undefined;
  const isSomebody = has("customer", "company");
  const late = has("shipping") ? 60 : 0;
  if (has("mail")) return 10 + late;
  if (has("phone")) return 30 + late;
  if (has("address")) return undefined;
  if (isSomebody && has("login")) return 1;
  if (isSomebody && has("id")) return has("company") ? 2 : 0;
  if (has("name")) return isSomebody || has("billing", "invoice", "order", "shipping") ? 40 + late : undefined;
  return isSomebody && !has(...ORDERING, "billing") ? 5 + late : undefined;
}

function quantity(has: Has): number | undefined {
  if (!has("quantity") || has("amount", "price", "id", "refund")) return undefined;
  return has("total") ? 1 : 0;
}

function linePrice(has: Has): number | undefined {
  return has("price") && has("unit", "line") && !has("total") ? 0 : undefined;
}

/** The whole of an order before a part of it, and what a customer pays before what is left of that. */
function amount(has: Has): number | undefined {
  if (has("price") && !has("amount", "total", "sub", "list")) return has("tax") ? undefined : 70;
  if (!has("amount", "total", "sub") && !(has("gross", "net", "paid") && has(...ORDERING))) return undefined;
  if (has("quantity", "unit", "shipping", "id", "name", "status", "date", "customer")) return undefined;
  if (has("tax") && !has("gross", "net")) return undefined;
  if (has("sub")) return 90;
  const size = has("line") ? 50 : has("total") ? 0 : has(...ORDERING) ? 10 : 20;
  return size + (has("net") ? 5 : has("paid") ? 3 : 0);
}

function order(has: Has): number | undefined {
  if (has("line", "customer", "time", "paid", "made", "billing", "shipping", "closing", "price", "tax"))
    return undefined;
  const of = ORDERING.findIndex((kind) => has(kind));
  if (of < 0) return undefined;
  return has("id") ? of : of === 0 ? 10 : undefined;
}
