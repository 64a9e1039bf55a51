import { expect, test } from "vitest";
import { readNumber } from "../../src/functions/cells/readNumber";
import { shortText } from "../../src/text/shortText";

test("white space of any kind becomes one space, and none stands at the ends", () => {
  expect(shortText("\ufeff 1\u00a0\u202f234\r\n5\t", 100)).toBe("1 234 5");
  expect(shortText(" \n ", 0)).toBe("");
});

test("text that is longer without its ends is none", () => {
  expect(shortText(` ${"1".repeat(100)} `, 100)).toBe("1".repeat(100));
  expect(shortText("1".repeat(101), 100)).toBeUndefined();
});

test("a number is read whatever white space it stands among, and a text of two hundred characters is none", () => {
  expect(readNumber(`${" ".repeat(20_000)}- $ \u00a0\n5${" ".repeat(10_000)}`)).toBe(-5);
  expect(readNumber(`+${" ".repeat(200)}x\ny`)).toBeUndefined();
  expect(readNumber("$(45.10\n)")).toBe(-45.1);
});
