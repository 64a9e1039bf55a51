import { isCurrencyCode } from "../../../text/numbers/currency";
import type { JudgedKeyword } from "./judge";
import { fifteenDigits } from "../../../core/numeric/fifteenDigits";

/** What is to be changed in the account about a keyword: it is paused, or its highest bid becomes another. */
export type KeywordChange = { readonly kind: "pause" } | { readonly kind: "lower" | "raise"; readonly maxCpc: number };

/**
 * The change that a verdict leads to; undefined where none does, and for a keyword that does not run: nobody knows here why. A bid
 * is lowered to what a click is worth, whatever the verdict, and raised to it only where clicks are sure to pay.
 *
 * @param decimals of the smallest coin of the currency
 */
export function changeOf(
  { keyword, verdict, action, highestCpc, cpc }: JudgedKeyword,
  decimals: number,
): KeywordChange | undefined {
  if (keyword.isPaused) return undefined;
  if (action === "pause") return { kind: "pause" };
  const bid = bidOf(keyword.maxCpc, cpc);
  const maxCpc = roundedDown(highestCpc, decimals);
  if (highestCpc < bid) return maxCpc > 0 ? { kind: "lower", maxCpc } : { kind: "pause" };
  return verdict === "Profitable" && maxCpc > bid ? { kind: "raise", maxCpc } : undefined;
}

/** The highest bid as the report tells it, else what a click cost. */
function bidOf(maxCpc: number | undefined, cpc: number): number {
  return maxCpc !== undefined && maxCpc > 0 ? maxCpc : cpc;
}

function roundedDown(money: number, decimals: number): number {
  const coins = 10 ** decimals;
  // What binary arithmetic takes from a whole number of coins is no coin.
  return Math.floor(fifteenDigits(money * coins)) / coins;
}

/** A keyword as it is uploaded: brackets and quotes around it say its match type, which goes into a column of its own. */
export function uploadedKeyword(keyword: string): string {
  const plain = keyword.trim();
  const isEnclosed = /^(?:\[[^\]]*\]|"[^"]*")$/.test(plain);
  return isEnclosed ? plain.slice(1, -1).trim() : plain;
}

/**
 * How many decimals the smallest coin of a currency has: two of one that is not known, as by a sign such as `$` that several
 * currencies share.
 */
export function coinDecimals(currency: string | undefined): number {
  if (currency === undefined || !isCurrencyCode(currency)) return 2;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
