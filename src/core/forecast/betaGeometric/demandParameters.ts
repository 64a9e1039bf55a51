import { demand } from "../../DomainError";
import type { BetaGeometric } from "./BetaGeometric";

/** @throws DomainError unless all four parameters are above 0 */
export function demandParameters(model: BetaGeometric): void {
  for (const name of ["r", "alpha", "a", "b"] as const) {
    demand(model[name] > 0 && model[name] < Infinity, name, model[name], "aboveZero");
  }
}
