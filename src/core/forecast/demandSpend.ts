import { NoAnswer } from "../NoAnswer";
import type { Fitted } from "./Fitted";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import type { OrderModelReport } from "./learnFromOrders";

/**
 * What orders taught about spending.
 * @throws NoAnswer where they taught nothing, or no amounts were given
 */
export function demandSpend({ spend, noSpend = "tooFewSpenders" }: OrderModelReport): Fitted<GammaGamma> {
  if (!spend) throw new NoAnswer(noSpend);
  return spend;
}
