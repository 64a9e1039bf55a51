/** What Shopify, WooCommerce and Stripe call an order that no money came of. */
const NOT_PAID =
  /^(?:wc-)?(?:cancell?ed|failed|void(?:ed)?|expired|draft|checkout-draft|trash|pending(?:[ -]payment)?|unpaid|on[ -]hold|authori[sz]ed|incomplete|requires.*|uncollectible|blocked)$/i;

/**
 * Whether a status says that an order was never paid. One that was given back counts: its amount says how much is left.
 * @example notPaid("Pending payment") // true
 */
export function notPaid(status: string): boolean {
  return NOT_PAID.test(status.trim().replaceAll("_", " "));
}
