import type { BetaGeometric } from "./betaGeometric/BetaGeometric";
import type { ParetoNbd } from "./paretoNbd/ParetoNbd";

export const MODEL_NAMES = ["BG/NBD", "MBG/NBD", "Pareto/NBD"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** What a user may ask for; "auto" is the likeliest of the three. */
export const MODEL_CHOICES = ["auto", ...MODEL_NAMES] as const;
export type ModelChoice = (typeof MODEL_CHOICES)[number];

/** A repeat-order model with its parameters. */
export type OrderModel =
  | { readonly name: "BG/NBD" | "MBG/NBD"; readonly parameters: BetaGeometric }
  | { readonly name: "Pareto/NBD"; readonly parameters: ParetoNbd };

/** Each model's parameters in the order in which they are shown. */
export const PARAMETER_NAMES: Readonly<Record<ModelName, readonly string[]>> = {
  "BG/NBD": ["r", "alpha", "a", "b"],
  "MBG/NBD": ["r", "alpha", "a", "b"],
  "Pareto/NBD": ["r", "alpha", "s", "beta"],
};
