import { demand } from "../../DomainError";

/** So many clicks are gone through one by one in less than a second. */
const MOST_CLICKS_AHEAD = 100_000;

/**
 * The whole clicks among those that can be had.
 * @throws DomainError unless they are from 0 to 100,000
 */
export function demandClicksAhead(clicksAhead: number): number {
  const holds = clicksAhead >= 0 && clicksAhead <= MOST_CLICKS_AHEAD;
  demand(holds, "clicksAhead", clicksAhead, { id: "fromTo", from: 0, to: MOST_CLICKS_AHEAD });
  return Math.floor(clicksAhead);
}
