import type { Preview } from "../../Preview";
import { violations } from "./violations";
import { cutOff, widen } from "./cutOff";
import { LOOKS, wear } from "./looks";
import { markNewWords, TO_JUDGE, unmarkWords } from "./wordsShown";

/** A pane as Excel opens it, the narrowest one, and both where the page is shown at twice its size. */
const WIDTHS = [350, 320, 175, 160];

/** All that keeps somebody from reading or using the screen that the pane shows: in every look, and at every width. */
export async function faults(preview: Preview): Promise<string[]> {
  // Also where it was on already: a colour may be on its way.
  await wear(preview, LOOKS.light);
  const found = await faintWords(preview);
  await wear(preview, LOOKS.light);
  found.push(...(await violations(preview)).map((fault) => `light: ${fault}`));
  for (const width of WIDTHS) {
    await widen(preview, width);
    found.push(...(await cutOff(preview)).map((fault) => `${width} wide: ${fault}`));
  }
  await widen(preview, WIDTHS[0]);
  return [...found, ...(await moving(preview)).map((fault) => `moves: ${fault}`)];
}

/** What is hard to read in the looks other than the light one, of what was not judged in them yet. Colours alone differ from look to look. */
async function faintWords(preview: Preview): Promise<string[]> {
  const found: string[] = [];
  if ((await markNewWords(preview)) === 0) return found;
  for (const [name, look] of Object.entries(LOOKS)) {
    if (look === LOOKS.light) continue;
    await wear(preview, look);
    const broken = await violations(preview, { rules: ["color-contrast"], within: `[${TO_JUDGE}]` });
    found.push(...broken.map((fault) => `${name}: ${fault}`));
  }
  await unmarkWords(preview, found.length === 0);
  return found;
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
