import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { officeTheme } from "../host/officeTheme";
import { chooseTheme, type ThemeName } from "./chooseTheme";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const QUERIES = ["(prefers-color-scheme: dark)", "(forced-colors: active)"] as const;

/** The theme for now. Excel tells no one when its theme changes, so the pane looks again whenever it is returned to. */
export function useTheme(officeReady: boolean): Theme {
  const [name, setName] = useState(currentTheme);
  useEffect(() => {
    const look = () => setName(currentTheme());
    look();
    const queries = QUERIES.map((query) => window.matchMedia(query));
    queries.forEach((query) => query.addEventListener("change", look));
    window.addEventListener("focus", look);
    return () => {
      queries.forEach((query) => query.removeEventListener("change", look));
      window.removeEventListener("focus", look);
    };
  }, [officeReady]);
  return THEMES[name];
}

function currentTheme(): ThemeName {
  const [prefersDark, forcedColors] = QUERIES.map((query) => window.matchMedia(query).matches);
  return chooseTheme({ office: officeTheme(), prefersDark, forcedColors });
}
