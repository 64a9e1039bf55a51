import type { GammaGamma } from "../../core/forecast/gammaGamma/GammaGamma";
import type { OrderModelReport } from "../../core/forecast/learnFromOrders";
import { NoAnswer } from "../../core/NoAnswer";

/**
 * What orders taught about spending.
 * @throws NoAnswer where they taught nothing
 */
export function demandSpend({ spend, warnings }: OrderModelReport): GammaGamma {
  if (!spend) throw new NoAnswer(warnings[warnings.length - 1]);
  return spend.parameters;
}
