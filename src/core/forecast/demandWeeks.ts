import { demand } from "../DomainError";

/** @throws DomainError unless the weeks to look ahead are a number from 0 on */
export function demandWeeks(weeks: number): void {
  demand(weeks >= 0 && weeks < Infinity, "weeks", weeks, "notNegative");
}
