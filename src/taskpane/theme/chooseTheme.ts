export type ThemeName = "light" | "dark" | "contrast";

/** What can be known about how the person wants to see things. */
export interface Surroundings {
  /** Office's own theme; Excel on the web does not always tell it. */
  readonly office?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
  readonly prefersDark: boolean;
  /** A contrast theme of the operating system is on. */
  readonly forcedColors: boolean;
}

/** A contrast theme is a need and wins; then the pane goes with Excel around it; then with the browser. */
export function chooseTheme({ office, prefersDark, forcedColors }: Surroundings): ThemeName {
  if (forcedColors) return "contrast";
  const dark = office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor) ?? prefersDark;
  return dark ? "dark" : "light";
}

/** By relative luminance (WCAG 2.2), without its gamma: halfway is far from every Office theme's background. */
function isDark(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.5;
}
