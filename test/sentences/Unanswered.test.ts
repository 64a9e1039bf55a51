import { expect, test } from "vitest";
import { DomainError } from "../../src/core/DomainError";
import { NoAnswer } from "../../src/core/NoAnswer";
import { english } from "../../src/sentences/english";
import { german } from "../../src/sentences/german";
import { unanswered } from "../../src/sentences/Unanswered";

test("a refusal is kept by its kind, so that the pane says it whole in its own language", () => {
  const { why } = unanswered(new DomainError("segments", 5, { id: "atMostDifferentRows", rows: 3 }));
  expect(english(why)).toBe("Segments are 5; they must be at most 3, the number of different rows.");
  expect(german(why)).toBe("Segmente: 5. Erforderlich: höchstens 3, die Zahl der verschiedenen Zeilen.");
  expect(unanswered(new NoAnswer("rowsAlike"))).toEqual({ why: "rowsAlike" });
});

test("a value that is text stands in quotes", () => {
  const { why } = unanswered(new DomainError("model", "other", "number"));
  expect(english(why)).toBe('Model is "other"; it must be a number.');
});

test("a fault of ours is no refusal", () => {
  const fault = new TypeError("x is undefined");
  expect(() => unanswered(fault)).toThrow(fault);
});
