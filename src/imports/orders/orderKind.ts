import type { Cell } from "../cells/cells";
import { cellText } from "../cells/cells";
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

/** Whose export a header belongs to. */
export function orderKind(header: readonly Cell[]): OrderKind {
  const headings = new Set(header.map((cell) => cellText(cell).trim().toLowerCase()));
  const found = SIGNS.find(([, signs]) => signs.some((sign) => sign.every((heading) => headings.has(heading))));
  return found?.[0] ?? "orders";
}
