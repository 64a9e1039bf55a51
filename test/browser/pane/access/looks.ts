import type { Preview } from "../../Preview";

interface Look {
  /** The theme that Office tells of. */
  readonly office: string;
  readonly forcedColors: "active" | "none";
  readonly colorScheme: "light" | "dark";
  /** The pane's own background in this theme, by which a test knows that it is on. */
  readonly background: string;
}

/** Every look that the pane can have. The colours of a contrast theme come from the browser, by one palette or the other. */
export const LOOKS: Readonly<Record<string, Look>> = {
  light: { office: "light", forcedColors: "none", colorScheme: "light", background: "#ffffff" },
  dark: { office: "dark", forcedColors: "none", colorScheme: "dark", background: "#292929" },
  "dark contrast": { office: "nightSky", forcedColors: "active", colorScheme: "dark", background: "#000000" },
  "light contrast": { office: "desert", forcedColors: "active", colorScheme: "light", background: "#000000" },
};

/** Gives the pane a look, and waits until it is on. A page of help has no theme but the browser's. */
export async function wear(preview: Preview, look: Look): Promise<void> {
  const { forcedColors, colorScheme, office, background } = look;
  await preview.page.emulateMedia({ forcedColors, colorScheme, reducedMotion: "reduce" });
  await preview.page.evaluate((name) => window.worthPreview?.changeTheme(name), office);
  await preview.pane.waitForFunction((expected) => {
    const provider = document.querySelector(".fui-FluentProvider");
    return !provider || getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1") === expected;
  }, background);
  // Even where nothing moves, a colour is on its way to another one until the next frame is drawn, and a busy machine draws late.
  await preview.pane.evaluate(async () => {
    const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    const onTheirWay = () => document.getAnimations().filter((change) => change instanceof CSSTransition);
    do await drawn();
    while (onTheirWay().length > 0);
  });
}
