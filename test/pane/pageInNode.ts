import { readFile } from "node:fs/promises";
import path from "node:path";
import { watchTimers } from "../run/timersDue";

const DIST = path.join(import.meta.dirname, "../../dist");

/** Gives the page that vitest makes what the pane asks of a browser and jsdom does not have: it shows and lays out nothing. */
export function pageInNode(): void {
  const page = globalThis as unknown as Record<string, unknown>;
  watchTimers();
  page.IS_REACT_ACT_ENVIRONMENT = false;
  page.NodeFilter = (page.jsdom as { window: typeof globalThis }).window.NodeFilter;
  page.matchMedia = () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing });
  page.IntersectionObserver = Unseeing;
  page.ResizeObserver = Unseeing;
  // No sheet of styles says anything that a test without a screen could see, and jsdom asks each of its rules each time.
  page.getComputedStyle = ({ style }: HTMLElement) => style;
  page.fetch = builtFile;
  Element.prototype.scrollIntoView = nothing;
}

const nothing = () => undefined;

/** Never tells of anything. */
class Unseeing {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}

/** A file that `npm run build` made, as the add-in's own server gives it. */
async function builtFile(address: string): Promise<Response> {
  return new Response(await readFile(path.join(DIST, address)));
}
