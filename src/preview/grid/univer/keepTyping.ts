/** Univer's cards at a cell: the help of a function and the list of functions among them. */
const CARDS = "[data-u-comp=rect-popup]";

/**
 * Leaves the focus with the cell that is typed into where somebody presses a card, to unfold the help of a function as an
 * example. Univer lets the card take it, and what is typed from then on goes nowhere.
 */
export function keepTyping(isEditing: () => boolean): void {
  const keep = (pressed: MouseEvent) => {
    if (isEditing() && pressed.target instanceof Element && pressed.target.closest(CARDS)) pressed.preventDefault();
  };
  document.addEventListener("mousedown", keep, true);
}
