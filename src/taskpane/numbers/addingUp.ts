import { rounded } from "./rounded";

/**
 * Amounts of money rounded to pennies so that what is shown of them adds up to their sum as it is shown: each is less than a
 * penny off.
 *
 * @example addingUp([0.004, 0.004, 0.004]) // [0, 0.01, 0]
 */
export function addingUp(amounts: readonly number[]): number[] {
  let [exact, shown] = [0, 0];
  return amounts.map((amount) => {
    exact += amount;
    const next = Math.round(100 * rounded(exact, 2));
    const pennies = next - shown;
    shown = next;
    return pennies / 100;
  });
}
