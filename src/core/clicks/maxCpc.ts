import { demand } from "../DomainError";
import { type ClickValue, earningsPerClick } from "./earningsPerClick";

/** What a click can turn into, and what it has to return. */
export interface ClickTarget extends ClickValue {
  /** Profit wanted on each unit of money spent, as a share: 0.25 is 25%; 0 breaks even. */
  targetReturn: number;
}

/**
 * The highest price worth paying for a click: at this CPC, what the click earns pays for itself and for the return
 * that was asked of it.
 *
 *     EPC / (1 + target return)
 *
 * @returns money per click, in the currency of the customer value; below 0 where customers cost more than they bring
 * @throws DomainError unless the conversion rate is from 0 to 1 and the target return above -1
 * @example maxCpc({ customerValue: 100, conversionRate: 0.01, targetReturn: 0.25 }) // 0.8
 */
export function maxCpc({ targetReturn, ...click }: ClickTarget): number {
  demand(targetReturn > -1, "targetReturn", targetReturn, "targetReturn");
  return earningsPerClick(click) / (1 + targetReturn);
}
