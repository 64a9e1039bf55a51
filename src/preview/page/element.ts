/** The element of this id, which preview.html has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`preview.html has no element with the id ${id}`);
  return found;
}
