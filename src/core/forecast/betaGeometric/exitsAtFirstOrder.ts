import type { ExitsAtFirstOrder } from "./BetaGeometric";

/** How often a customer of a model could have left for good by the time of the first order. */
export function exitsAtFirstOrder(name: "BG/NBD" | "MBG/NBD"): ExitsAtFirstOrder {
  return name === "BG/NBD" ? 0 : 1;
}
