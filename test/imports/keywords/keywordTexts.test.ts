import { describe, expect, test } from "vitest";
import { keywordText } from "../../../src/imports/keywords/keywordText";
import { matchTypeNamed } from "../../../src/imports/keywords/matchType";
import { keywordNotation } from "../../../src/imports/keywords/notation";
import { readKeywords } from "../reports/readCells";

describe("The signs of a keyword", () => {
  test.each([
    ["[running shoes]", "running shoes", "exact"],
    ['"running shoes"', "running shoes", "phrase"],
    ["“running shoes”", "running shoes", "phrase"],
    ["+running +shoes", "running shoes", "broad"],
    ["trail +running shoes", "trail running shoes", "broad"],
    ["running shoes", "running shoes", null],
    ["c++ course", "c++ course", null],
    ["=cmd|shoes", "=cmd|shoes", null],
    ["@brand", "@brand", null],
    ["[]", "[]", null],
  ])("%s", (keyword, words, matchType) => {
    expect(keywordNotation(keyword)).toEqual({ words, matchType });
  });

  test("give the match type where no column does; a column goes before them", () => {
    const read = (...cells: string[][]) => readKeywords(cells).keywords[0].matchType;
    expect(read(["Keyword", "Clicks"], ["[tea]", "1"])).toBe("exact");
    expect(read(["Keyword", "Match type", "Clicks"], ["[tea]", "Phrase match", "1"])).toBe("phrase");
    expect(read(["Keyword", "Match type", "Clicks"], ["[tea]", " --", "1"])).toBe("exact");
    expect(read(["Keyword", "Clicks"], ["tea", "1"])).toBeUndefined();
  });
});

test.each([
  [
    "exact",
    [
      "Exact match",
      "Exact",
      "Exact match (close variant)",
      "Genau passend",
      "Mot clé exact",
      "Concordancia exacta",
      "Exact zoekwoord",
      "Corrispondenza esatta",
      "Correspondência exata",
    ],
  ],
  [
    "phrase",
    [
      "Phrase match",
      "Passende Wortgruppe",
      "Expression exacte",
      "Concordancia de frase",
      "Woordgroep",
      "A frase",
      "Correspondência de frase",
    ],
  ],
  [
    "broad",
    [
      "Broad match",
      "Weitgehend passend",
      "Requête large",
      "Concordancia amplia",
      "Breed zoekwoord",
      "Generica",
      "Correspondência ampla",
    ],
  ],
])("match types are known in seven languages: %s", (matchType, names) => {
  expect(names.map((name) => [name, matchTypeNamed(name)])).toEqual(names.map((name) => [name, matchType]));
});

describe("What Excel made of a keyword", () => {
  test("is left exactly as it stands where it is text", () => {
    for (const keyword of ["=cmd|' /C calc'!A0", " +running  +shoes ", "@brand", "'quoted", "[tea]"]) {
      expect(keywordText(keyword)).toEqual({ keyword, flag: null });
    }
  });

  test("is undone by the formula behind it", () => {
    expect(keywordText("#NAME?", "#NAME?", "=+running +shoes")).toEqual({
      keyword: "+running +shoes",
      flag: "keywordRestored",
    });
    expect(keywordText("#REF!", "#REF!", "=cmd|shoes!A0")).toEqual({
      keyword: "=cmd|shoes!A0",
      flag: "keywordRestored",
    });
    expect(keywordText("#NAME?", "#NAME?", "=@brand")).toEqual({ keyword: "@brand", flag: "keywordRestored" });
  });

  test("is reported as lost where no formula tells", () => {
    expect(keywordText("#NAME?")).toEqual({ keyword: "#NAME?", flag: "keywordLost" });
  });

  test("is what the cell shows where it became a number, a date or TRUE", () => {
    expect(keywordText(2026, "2026")).toEqual({ keyword: "2026", flag: "keywordNotText" });
    expect(keywordText(46_024, "02-Jan")).toEqual({ keyword: "02-Jan", flag: "keywordNotText" });
    expect(keywordText(46_024, "#####")).toEqual({ keyword: "46024", flag: "keywordNotText" });
    expect(keywordText(true)).toEqual({ keyword: "TRUE", flag: "keywordNotText" });
  });
});
