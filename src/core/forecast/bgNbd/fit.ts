import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { fitBetaGeometric } from "../betaGeometric/fit";
import type { Fitted } from "../Fitted";
import type { Histories } from "../Histories";

/**
 * Fits the BG/NBD model: customers order at random, each at a rate of their own, and after each repeat order leave for good
 * with a chance of their own.
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, 275-284, section 4.
 * @throws NoAnswer for fewer than two customers, no repeat orders, or a search that does not come to rest
 * @example fitBgNbd(groupHistories({ repeatOrders: [2, 0, 1], recency: [30, 0, 2], age: [39, 39, 38] })).parameters.r
 */
export function fitBgNbd(histories: Histories): Fitted<BetaGeometric> {
  return fitBetaGeometric("BG/NBD", histories, 0);
}
