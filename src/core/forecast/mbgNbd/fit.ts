import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { fitBetaGeometric } from "../betaGeometric/fit";
import type { Fitted } from "../Fitted";
import type { Histories } from "../Histories";
import type { Rival } from "../rivalOf";

/**
 * Fits the MBG/NBD model: as BG/NBD, but a customer may leave for good after the very first order too.
 *
 * Source: Batislam, Denizel & Filiztekin (2007), Empirical Validation and Comparison of Models for Customer Base Analysis,
 * Int. J. Research in Marketing 24, 201-209; Hoppe & Wagner (2007), Customer Base Analysis: The Case for a Central Variant
 * of the Betageometric/NBD Model, Marketing JRM 3, 75-90.
 * @param rival of many customers, a model that is no match for this one is of no interest, and the search for it need not come to rest
 * @throws NoAnswer for fewer than two customers, no repeat orders, or a search that does not come to rest
 * @example fitMbgNbd(groupHistories({ repeatOrders: [2, 0, 1], recency: [30, 0, 2], age: [39, 39, 38] })).parameters.r
 */
export function fitMbgNbd(histories: Histories, rival?: Rival): Fitted<BetaGeometric> {
  return fitBetaGeometric("MBG/NBD", histories, 1, rival);
}
