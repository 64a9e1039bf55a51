import { expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";

test("the currency column names the currency", () => {
  expect(
    readKeywords([
      ["Keyword", "Currency", "Cost ($)"],
      ["tea", "CAD", "2.80"],
    ]).currency,
  ).toBe("CAD");
});

test("a heading names the currency", () => {
  expect(
    readKeywords([
      ["Keyword", "Amount spent (EGP)"],
      ["tea", 2.8],
    ]).currency,
  ).toBe("EGP");
});

test("the amounts name the currency, also by their number format", () => {
  expect(
    readKeywords([
      ["Keyword", "Cost"],
      ["tea", "2,80 €"],
    ]).currency,
  ).toBe("EUR");
  expect(
    readKeywords(
      [
        ["Keyword", "Cost"],
        ["tea", 2.8],
      ],
      {
        shown: [
          ["Keyword", "Cost"],
          ["tea", "£2.80"],
        ],
      },
    ).currency,
  ).toBe("GBP");
});

test("a dollar sign stays a dollar sign", () => {
  expect(
    readKeywords([
      ["Keyword", "Cost"],
      ["tea", "$2.80"],
    ]).currency,
  ).toBe("$");
});

test("no sign of a currency is no currency", () => {
  expect(
    readKeywords([
      ["Keyword", "Cost"],
      ["tea", 2.8],
    ]).currency,
  ).toBeUndefined();
});

test("several currencies are asked about, never added up, and the other ones left out once the user chose", () => {
  const cells = [
    ["Keyword", "Currency code", "Clicks", "Cost"],
    ["tea", "GBP", 10, 5],
    ["tea", "USD", 20, 8],
    ["mate", "GBP", 30, 9],
  ];
  const open = readKeywords(cells);
  expect(open.questions).toEqual([{ about: "currency", found: ["GBP", "USD"] }]);
  expect(open.keywords.map(({ keyword, currency, cost }) => [keyword, currency, cost])).toEqual([
    ["tea", "GBP", 5],
    ["tea", "USD", 8],
    ["mate", "GBP", 9],
  ]);
  const pounds = readKeywords(cells, { currency: "GBP" });
  expect(pounds).toMatchObject({ questions: [], currency: "GBP", summary: { keywords: 2 } });
  expect(pounds.leftOut).toContainEqual({ row: 2, why: "otherCurrency", held: "USD" });
});

test("a kept answer that the range does not have is passed over", () => {
  expect(
    readKeywords(
      [
        ["Keyword", "Currency", "Cost"],
        ["tea", "GBP", 5],
      ],
      { currency: "USD" },
    ),
  ).toMatchObject({
    currency: "GBP",
    summary: { keywords: 1 },
  });
});

test("without any sign the user may name the currency", () => {
  expect(
    readKeywords(
      [
        ["Keyword", "Cost"],
        ["tea", 5],
      ],
      { currency: "SEK" },
    ).currency,
  ).toBe("SEK");
});
