import { afterEach, expect, test } from "vitest";
import { speak, texts } from "../../../src/taskpane/texts/texts";

afterEach(() => speak("en"));

test("the pane speaks the language of a locale, whatever its region", () => {
  expect([speak("de-AT"), texts.home.jobs]).toEqual(["de", "Was möchten Sie tun?"]);
  expect([speak("de"), texts.home.jobs]).toEqual(["de", "Was möchten Sie tun?"]);
  expect([speak("en-GB"), texts.home.jobs]).toEqual(["en", "What do you want to do?"]);
});

test("and English where it has no catalogue of the language, or the locale is none", () => {
  for (const locale of ["ja-JP", "", "constructor", "DEUTSCH"]) expect(speak(locale)).toBe("en");
  expect(texts.home.jobs).toBe("What do you want to do?");
});
