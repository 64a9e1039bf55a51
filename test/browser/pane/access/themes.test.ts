import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { LOOKS, wear } from "./looks";

afterEach(closePreviews);

const { light, dark } = LOOKS;

/** Each of Office's themes, and each contrast theme of Windows where the browser does not force its colours. */
const THEMES = {
  colorful: light,
  white: light,
  light,
  gray: dark,
  dark,
  black: dark,
  aquatic: dark,
  desert: light,
  dusk: dark,
  nightSky: dark,
};

test("the pane goes with every theme of Office, also when it is changed while the pane is open", async () => {
  const preview = await openPreview("?empty&theme=nightSky");
  for (const [office, look] of Object.entries(THEMES)) await wear(preview, { ...look, office });
});

test("a contrast theme of the operating system wins over Office's, with the system's own colours", async () => {
  const preview = await openPreview("?empty");
  for (const look of [LOOKS["dark contrast"], LOOKS["light contrast"]]) {
    for (const office of Object.keys(THEMES)) await wear(preview, { ...look, office });
    const { page, canvas } = await preview.pane.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("div"));
      probe.style.backgroundColor = "Canvas";
      const colours = [document.querySelector(".fui-FluentProvider") ?? probe, probe].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
      probe.remove();
      return { page: colours[0], canvas: colours[1] };
    });
    expect(page).toBe(canvas);
  }
});
