/** By how much a figure may be off that an export rounded to cents. */
export const HALF_CENT = 0.005;

/**
 * Whether a total that a report states is the sum of its rows, allowing for figures that the export rounded to cents.
 *
 * @param figures how many figures were rounded
 */
export function agreeRounded(stated: number, added: number, figures: number): boolean {
  return Math.abs(stated - added) <= HALF_CENT * figures + Math.abs(stated) * 1e-9;
}
