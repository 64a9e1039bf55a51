import { demandPositive } from "../../DomainError";
import type { BetaGeometric } from "./BetaGeometric";

/** @throws DomainError unless all four parameters are above 0 */
export function demandParameters({ r, alpha, a, b }: BetaGeometric): void {
  demandPositive("r", r);
  demandPositive("alpha", alpha);
  demandPositive("a", a);
  demandPositive("b", b);
}
