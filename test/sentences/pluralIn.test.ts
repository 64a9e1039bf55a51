import { expect, test } from "vitest";
import { pluralIn } from "../../src/sentences/pluralIn";

test("English and German tell one from all other numbers", () => {
  const english = (count: number) => pluralIn("en")(count, { one: "click", other: "clicks" });
  expect([0, 1, 2, 1.5, -1].map(english)).toEqual(["clicks", "click", "clicks", "clicks", "click"]);
  expect([0, 1, 2].map((count) => pluralIn("de")(count, { one: "Klick", other: "Klicks" }))).toEqual([
    "Klicks",
    "Klick",
    "Klicks",
  ]);
});

test("a language with more forms has them all, and what it does not say is as the others are", () => {
  const polish = pluralIn("pl");
  const forms = { one: "klient", few: "klienci", other: "klientów" };
  expect([1, 3, 5, 22].map((count) => polish(count, forms))).toEqual(["klient", "klienci", "klientów", "klienci"]);
});
