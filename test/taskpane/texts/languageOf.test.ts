import { expect, test } from "vitest";
import { LANGUAGES, languageOf } from "../../../src/taskpane/texts/languages";

test("the pane speaks the language of a locale, whatever its region", () => {
  expect(["de-AT", "de", "DE-de", "en-GB"].map(languageOf)).toEqual(["de", "de", "de", "en"]);
  const asked = [LANGUAGES.de, LANGUAGES.en].map(({ home }) => home.jobs);
  expect(asked).toEqual(["Was möchten Sie tun?", "What do you want to do?"]);
});

test("and English where it has no catalogue of the language, or the locale is none", () => {
  for (const locale of ["ja-JP", "", "constructor", "DEUTSCH", "toString", "__proto__"])
    expect(languageOf(locale)).toBe("en");
});
