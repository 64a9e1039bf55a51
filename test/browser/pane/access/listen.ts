import type { Preview } from "../../Preview";

declare global {
  interface Window {
    /** What was read out since somebody began to listen. */
    readOut?: string[];
  }
}

/** Listens from now on to what the pane has read out without being asked. */
export async function listen({ pane }: Preview): Promise<void> {
  await pane.evaluate(() => {
    const readOut: string[] = (window.readOut = []);
    new MutationObserver((changes) => {
      const places = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          "[role=status], [role=alert], [aria-live]",
        ),
      );
      for (const place of new Set(places)) if (place?.textContent) readOut.push(place.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until these words were read out, and gives all that was since then or since it was asked last. */
export async function heardUntil({ pane }: Preview, words: RegExp): Promise<string[]> {
  await pane.waitForFunction(
    ([source, flags]) => window.readOut?.some((said) => new RegExp(source, flags).test(said)),
    [words.source, words.flags] as const,
  );
  return pane.evaluate(() => window.readOut?.splice(0) ?? []);
}
