import type { Preview } from "../../Preview";

/** Makes the pane this wide, in pixels of its page: half as many as on the screen where the page is shown at twice its size. */
export async function widen(preview: Preview, width: number): Promise<void> {
  await preview.page.evaluate((pixels) => {
    document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
  }, width);
  await preview.pane.waitForFunction((expected) => Math.abs(innerWidth - expected) <= 1, width);
}

/** What of the page cannot be read as wide as the pane is now: cut off, over other words, or only after scrolling sideways. */
export function cutOff(preview: Preview): Promise<string[]> {
  return preview.pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOnlyHeard: (element: Element) => boolean = once(
      (element) => element.getBoundingClientRect().width <= 1 || isInside(element, isOnlyHeard),
    );
    const sticks: (element: Element) => boolean = once(
      (element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) || isInside(element, sticks),
    );
    /** The edges of an element, and of what it stands in, beyond which nothing is drawn; those of the page itself can be scrolled to. */
    const edgesRound: (element: Element) => readonly Edge[] = once((element) => {
      const outer = element.parentElement ? edgesRound(element.parentElement) : [];
      if (element === document.documentElement || element === document.body) return outer;
      const { overflowX, overflowY } = getComputedStyle(element);
      const [across, down] = [overflowX !== "visible", overflowY === "hidden"];
      return across || down ? [{ across, down, edge: element.getBoundingClientRect() }, ...outer] : outer;
    });
    const lines = wordsShown();
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []),
      ...lines.filter(isCut).map(({ words }) => `cut off: ${words}`),
      ...overlaps(lines).map(([one, other]) => `one over the other: ${one.words} | ${other.words}`),
      ...[...document.querySelectorAll<HTMLInputElement>("input[inputmode=decimal]")]
        .filter((input) => input.scrollWidth > input.clientWidth)
        .map(({ id, value }) => `cut off in ${id}: ${value}`),
      ...underExcelsMenu(),
      // What a dialog stands on lies over all of the page, and has to leave the page to be seen.
      ...[...document.querySelectorAll("body > .fui-FluentProvider")]
        .filter((layer) => layer.getBoundingClientRect().height > 0)
        .map((layer) => `a layer over the page: ${layer.textContent}`),
    ];

    interface Edge {
      readonly across: boolean;
      readonly down: boolean;
      readonly edge: DOMRect;
    }

    interface Line {
      readonly words: string;
      readonly element: Element;
      readonly box: DOMRect;
    }

    /** Every line of words that is drawn. */
    function wordsShown(): Line[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Line[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? "";
        if (!words || !element?.checkVisibility() || element.closest("option, textarea, title") || isOnlyHeard(element))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 0) found.push({ words, element, box });
      }
      return found;
    }

    /** What is asked of an element for every line within it is found out once. */
    function once<T>(find: (element: Element) => T): (element: Element) => T {
      const found = new Map<Element, T>();
      return (element) => {
        const known = found.get(element);
        if (known !== undefined) return known;
        const now = find(element);
        found.set(element, now);
        return now;
      };
    }

    function isCut({ element, box }: Line): boolean {
      if (box.left < -1 || box.right > innerWidth + 1) return true;
      return edgesRound(element).some(
        ({ across, down, edge }) =>
          (across && (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
          (down && box.bottom > edge.bottom + 2),
      );
    }

    /** Lines of which one covers a good part of another; what sticks to an edge of the pane lies over what scrolls by. */
    function overlaps(all: readonly Line[]): [Line, Line][] {
      const still = all.filter(({ element }) => !sticks(element));
      return still.flatMap((one, i) =>
        still.slice(i + 1).flatMap((other): [Line, Line][] => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const height = Math.min(one.box.height, other.box.height);
          return across > 1 && down > 0.35 * height ? [[one, other]] : [];
        }),
      );
    }

    function isInside({ parentElement }: Element, holds: (element: Element) => boolean): boolean {
      return parentElement !== null && holds(parentElement);
    }

    function underExcelsMenu(): string[] {
      const there = document.elementFromPoint(innerWidth - 17, 16)?.closest("button, input, a, h1");
      return there ? [`under Excel's own menu: ${there.outerHTML}`] : [];
    }
  });
}
