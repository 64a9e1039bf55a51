import { LANGUAGES } from "../../../../src/taskpane/texts/languages";
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

/** What the pane says of work that takes longer than a few seconds: on a slow machine any may. */
const PATIENCE: ReadonlySet<string> = new Set(Object.values(LANGUAGES).map(({ patience }) => patience));

/** Waits until these words were read out, and gives all that was since it was asked last, but for patience that was asked. */
export async function heardUntil({ pane }: Preview, words: RegExp): Promise<string[]> {
  await pane.waitForFunction(
    ([source, flags]) => window.readOut?.some((said) => new RegExp(source, flags).test(said)),
    [words.source, words.flags] as const,
  );
  const heard = await pane.evaluate(() => window.readOut?.splice(0) ?? []);
  return heard.filter((said) => !PATIENCE.has(said));
}
