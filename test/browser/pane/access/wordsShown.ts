import type { Preview } from "../../Preview";

/** By this attribute words are known whose colours are to be judged. */
export const TO_JUDGE = "data-to-judge";

declare global {
  interface Window {
    /** On the preview's page, which outlives those of the pane: the ways in which words are drawn, by number, and which of them were judged. */
    waysOfWords?: { readonly numbers: Map<string, number>; readonly judged: Set<number> };
  }
}

/**
 * Marks words and fields that are drawn as none that were judged: by the classes, states and colours of what they stand in, up to the page.
 * @returns how many
 */
export function markNewWords(preview: Preview): Promise<number> {
  return preview.pane.evaluate((mark) => {
    const { numbers, judged } = (window.parent.waysOfWords ??= {
      numbers: new Map<string, number>(),
      judged: new Set<number>(),
    });
    const met = new Map<Element, number>();
    const marked = new Set<number>();
    // What a field holds is none of its nodes.
    const shown = new Set<Element>(document.querySelectorAll("input, select, textarea"));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && node.textContent?.trim()) shown.add(node.parentElement);
    }
    for (const element of shown) {
      const way = wayOf(element);
      if (judged.has(way) || marked.has(way)) continue;
      marked.add(way);
      element.setAttribute(mark, String(way));
    }
    return marked.size;

    function wayOf(element: Element): number {
      const known = met.get(element);
      if (known !== undefined) return known;
      // What is chosen, pointed at or has the focus may show that by its colours alone.
      const { color, backgroundColor, opacity } = getComputedStyle(element);
      const given = ["class", "style", "disabled", "aria-disabled"].map((name) => element.getAttribute(name));
      const above = element.parentElement ? wayOf(element.parentElement) : 0;
      const way = JSON.stringify([above, element.tagName, ...given, color, backgroundColor, opacity]);
      const number = numbers.get(way) ?? numbers.size + 1;
      numbers.set(way, number);
      met.set(element, number);
      return number;
    }
  }, TO_JUDGE);
}

/**
 * Takes the marks away.
 * @param isWell whether what was marked is well to read: else it is marked again, also where a test is tried again
 */
export function unmarkWords(preview: Preview, isWell: boolean): Promise<void> {
  return preview.pane.evaluate(
    ([mark, well]) => {
      for (const element of document.querySelectorAll(`[${mark}]`)) {
        if (well) window.parent.waysOfWords?.judged.add(Number(element.getAttribute(mark)));
        element.removeAttribute(mark);
      }
    },
    [TO_JUDGE, isWell] as const,
  );
}
