import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Univer keeps an index of the values in each column for lookups. To move one cell in it, it goes through all values of
 * the column, so that a formula which spills 100,000 different values takes minutes. Without the index, lookups compare
 * cell by cell, and the same formula takes a second or two.
 */
export function switchOffValueIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  });
}
