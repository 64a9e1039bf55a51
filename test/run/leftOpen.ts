/** What a test left open: a pane that is drawn, a spreadsheet. */
export const leftOpen = new Set<() => void>();

/** Closes it: at the end of a file, and before another workbook opens, into which a pane of the last one would write. */
export function closeLeftOpen(): void {
  for (const close of leftOpen) close();
  leftOpen.clear();
}
