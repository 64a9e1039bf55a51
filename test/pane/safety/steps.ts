/** More steps than any write has. */
export const MOST_STEPS = 60;

/** The step that adds the new sheet, and the one that first fills it, counted from the one that adds it. */
export const ADDS = 1;
export const FILLS = 2;
