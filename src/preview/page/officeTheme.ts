/** A theme of Office, as `Office.context.officeTheme` tells of it. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

const THEMES: Readonly<Record<string, OfficeTheme>> = {
  light: theme("#FFFFFF", "#242424", "#F5F5F5", "#242424", false),
  white: theme("#FFFFFF", "#000000", "#FFFFFF", "#000000", false),
  colorful: theme("#E6E6E6", "#262626", "#FFFFFF", "#262626", false),
  gray: theme("#444444", "#FFFFFF", "#666666", "#FFFFFF", true),
  dark: theme("#292929", "#FFFFFF", "#333333", "#FFFFFF", true),
  black: theme("#0A0A0A", "#FFFFFF", "#262626", "#FFFFFF", true),
  // The contrast themes of Windows, whose colours Office takes over.
  aquatic: theme("#202020", "#FFFFFF", "#202020", "#FFFFFF", true),
  desert: theme("#FFFAEF", "#3D3D3D", "#FFFAEF", "#202020", false),
  dusk: theme("#2D3236", "#FFFFFF", "#2D3236", "#B6F6F0", true),
  nightSky: theme("#000000", "#FFFFFF", "#000000", "#FFEE32", true),
};

function theme(body: string, text: string, control: string, controlText: string, isDarkTheme: boolean): OfficeTheme {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
    isDarkTheme,
  };
}

/** The theme of this name, or null where none is meant: then the add-in's page is told of none, as on the web. */
export function themeOf(name: string): OfficeTheme | null {
  return THEMES[name] ?? null;
}

interface PageWithOffice {
  readonly OSF?: { readonly DDA: { readonly Context: { readonly prototype: object } } };
}

/**
 * Gives the add-in's page a theme. office.js has a place for it in `Office.context`, and Excel on the web leaves it
 * empty; it must be filled after office.js is loaded and before it is told of the application.
 */
export function giveTheme(page: Window | null, theme: OfficeTheme): void {
  const context = (page as PageWithOffice | null)?.OSF?.DDA.Context.prototype;
  if (context) Object.defineProperty(context, "officeTheme", { get: () => theme, configurable: true });
}
