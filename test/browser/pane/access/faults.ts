import type { Preview } from "../../Preview";
import { violations } from "./violations";
import { cutOff, widen } from "./cutOff";
import { LOOKS, wear } from "./looks";

/** A pane as Excel opens it, the narrowest one, and both where the page is shown at twice its size. */
const WIDTHS = [350, 320, 175, 160];

/** All that keeps somebody from reading or using the screen that the pane shows: in every look, and at every width. */
export async function faults(preview: Preview): Promise<string[]> {
  const found: string[] = [];
  // In daylight last, and so it stays.
  for (const [name, look] of Object.entries(LOOKS).reverse()) {
    await wear(preview, look);
    // Colours alone differ from look to look.
    const broken = await violations(preview, name === "light" ? undefined : ["color-contrast"]);
    found.push(...broken.map((fault) => `${name}: ${fault}`));
  }
  for (const width of WIDTHS) {
    await widen(preview, width);
    found.push(...(await cutOff(preview)).map((fault) => `${width} wide: ${fault}`));
  }
  await widen(preview, WIDTHS[0]);
  return [...found, ...(await moving(preview)).map((fault) => `moves: ${fault}`)];
}

/** What is moving although the person wants nothing to. */
function moving(preview: Preview): Promise<string[]> {
  return preview.pane.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().duration) > 1)
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? "") : "")),
  );
}
