import type { Preview } from "../../Preview";

/** By this attribute words are known whose colours are to be judged. */
export const TO_JUDGE = "data-to-judge";

/**
 * Marks the words that are drawn as none that are known yet: by the classes, the state and the own styles of what they stand in, up to the
 * page, which are all that gives them and what lies behind them their colours.
 *
 * @param known as given before
 * @returns by what the marked words will be known
 */
export function markNewWords(preview: Preview, known: ReadonlySet<string>): Promise<string[]> {
  return preview.pane.evaluate(
    ([mark, before]) => {
      const seen = new Set(before);
      const found: string[] = [];
      const drawnAs = new Map<Element, string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim()) continue;
        const drawn = way(element);
        if (seen.has(drawn)) continue;
        seen.add(drawn);
        found.push(drawn);
        element.setAttribute(mark, "");
      }
      // What a field holds is none of its nodes.
      for (const field of document.querySelectorAll("input, select, textarea")) {
        const drawn = way(field);
        if (seen.has(drawn)) continue;
        seen.add(drawn);
        found.push(drawn);
        field.setAttribute(mark, "");
      }
      return found;

      function way(element: Element): string {
        const held = drawnAs.get(element);
        if (held !== undefined) return held;
        const states = [...element.attributes]
          .filter(({ name }) => name === "class" || name === "style" || name === "disabled" || name.startsWith("aria-"))
          .filter(({ name }) => !/^aria-(label|labelledby|describedby|controls|owns|describe)/.test(name))
          .map(({ name, value }) => `${name}=${value}`);
        const above = element.parentElement ? way(element.parentElement) : "";
        const now = brief(`${above}>${element.tagName} ${states.join(" ")}`);
        drawnAs.set(element, now);
        return now;
      }

      /** Texts that differ come to numbers that differ, but once in 2^52. */
      function brief(text: string): string {
        let [a, b] = [0xdeadbeef, 0x41c6ce57];
        for (let i = 0; i < text.length; i++) {
          a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
          b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
        }
        return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
      }
    },
    [TO_JUDGE, [...known]] as const,
  );
}

/** Takes the marks away. */
export function unmark(preview: Preview): Promise<void> {
  return preview.pane.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, TO_JUDGE);
}
