import { type Histories, totals } from "./Histories";

/** Weeks of being a customer per repeat order, over all customers: the time scale that searches start from. */
export function averageGap(histories: Histories): number {
  const { customers, age } = histories;
  let weeks = 0;
  for (let i = 0; i < customers.length; i++) weeks += customers[i] * age.values[age.places[i]];
  return weeks / totals(histories).repeats;
}
