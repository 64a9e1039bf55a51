/**
 * Puts the focus on a heading until it moves on. In Excel on the web office.js moves the focus on Tab, and finds its way
 * only from what Tab can reach: a heading that scripts alone can focus would hold the keyboard for good.
 */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = 0;
  heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  heading.focus();
}
