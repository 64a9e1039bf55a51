import type { KeyboardEvent } from "react";

/**
 * For a dialog, which Escape closes. In Excel on the web office.js takes every Escape that it hears of for leaving the
 * pane, and puts the focus on the first button of the page.
 */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
