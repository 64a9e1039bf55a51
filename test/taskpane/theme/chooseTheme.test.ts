import { expect, test } from "vitest";
import { chooseTheme } from "../../../src/taskpane/theme/chooseTheme";

const browser = { prefersDark: false, forcedColors: false };

test("a contrast theme of the system wins over everything", () => {
  expect(chooseTheme({ office: { isDarkTheme: false }, prefersDark: true, forcedColors: true })).toBe("contrast");
});

test("the pane goes with Excel around it", () => {
  expect(chooseTheme({ ...browser, office: { isDarkTheme: true } })).toBe("dark");
  expect(chooseTheme({ ...browser, prefersDark: true, office: { bodyBackgroundColor: "#E6E6E6" } })).toBe("light");
  expect(chooseTheme({ ...browser, office: { bodyBackgroundColor: "#212121" } })).toBe("dark");
});

test("where Excel tells nothing the browser's wish counts", () => {
  expect(chooseTheme({ ...browser, prefersDark: true })).toBe("dark");
  expect(chooseTheme({ ...browser, office: { bodyBackgroundColor: "papayawhip" } })).toBe("light");
});
