import type { OrderKind } from "./OrderTable";

/** Headings that only the export of one shop has, each list enough by itself. */
const SIGNS: readonly (readonly [OrderKind, readonly (readonly string[])[]])[] = [
  ["shopify", [["financial status"], ["lineitem name"], ["lineitem quantity"]]],
  ["woocommerce", [["n. revenue (formatted)"], ["order #", "customer type"], ["order #", "net sales"]]],
  [
    "stripe",
    [
      ["amount refunded", "status"],
      ["converted amount", "status"],
      ["captured", "amount refunded"],
    ],
  ],
];

/** Whose export a table with these headings is. */
export function orderKind(headings: readonly string[]): OrderKind {
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  const found = SIGNS.find(([, signs]) => signs.some((sign) => sign.every((heading) => known.has(heading))));
  return found?.[0] ?? "orders";
}
