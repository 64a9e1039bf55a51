import { demand } from "../../DomainError";

/**
 * The whole clicks among those that can be had.
 * @throws DomainError unless they are from 0 to `most`
 */
export function demandClicksAhead(clicksAhead: number, most: number): number {
  demand(clicksAhead >= 0 && clicksAhead <= most, "clicksAhead", clicksAhead, { id: "fromTo", from: 0, to: most });
  return Math.floor(clicksAhead);
}
