/** What a person sees and hears of an element, a line for each piece of text, name or picture, without how it is laid out. */
export function spoken(element: Element): string[] {
  const label = element.getAttribute("aria-label");
  const lines = label === null ? [] : [`${element.tagName.toLowerCase()} called ${label}`];
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = (child.textContent ?? "").trim();
      if (text !== "") lines.push(text);
    } else if (child instanceof Element) {
      lines.push(...spoken(child));
    }
  }
  return lines;
}
