import { describe, expect, test } from "vitest";
import { readChannels, readKeywords } from "../reports/readCells";

/** Two channels; what stands in the column of currencies, in the headings and beside the amounts. */
function cells(column: string, [spend, returns]: readonly [string, string], sign: string): string[][] {
  return [
    ["Channel", "Currency code", `Cost${spend}`, `Revenue${returns}`],
    ["North", column, `${sign}104.50`, `${sign}310.25`],
    ["South", column, `${sign}50.00`, `${sign}60.00`],
  ];
}
const asked = (values: string[][], currency?: string) => readChannels(values, { currency });

describe("The currency of a table", () => {
  test.each([
    ["EUR", [" (USD)", ""], ""],
    ["USD", ["", ""], "£"],
    ["", [" (USD)", " (USD)"], "£"],
    ["", [" (USD)", " (EUR)"], ""],
    ["CAD", ["", ""], "US$"],
    ["EUR", ["", ""], "$"],
  ] as const)("is asked where its column says %j, its headings %j and its amounts %j", (column, headings, sign) => {
    const values = cells(column, headings, sign);
    const read = asked(values);
    expect(read.questions).toMatchObject([{ about: "currency", found: [expect.any(String), expect.any(String)] }]);
    const [question] = read.questions;
    if (question.about !== "currency") return;
    const answered = asked(values, question.found[0]);
    expect([answered.questions, answered.currency]).toEqual([[], question.found[0]]);
    expect(answered.channels).toHaveLength(2);
  });

  test.each([
    ["USD", [" (USD)", ""], "$", "USD"],
    ["CAD", ["", ""], "$", "CAD"],
    ["", [" (EUR)", ""], "€", "EUR"],
    ["JPY", ["", ""], "¥", "JPY"],
    ["", ["", ""], "R$ ", "BRL"],
  ] as const)(
    "is one where its column says %j, its headings %j and its amounts %j",
    (column, headings, sign, currency) => {
      const read = asked(cells(column, headings, sign));
      expect([read.questions, read.currency]).toEqual([[], currency]);
    },
  );

  test("of some rows is asked, and leaves the others out", () => {
    const values = cells("", ["", ""], "US$");
    values[2] = ["South", "", "€50.00", "€60.00"];
    expect(asked(values).questions).toEqual([{ about: "currency", found: ["USD", "EUR"] }]);
    expect(asked(values, "EUR").channels.map(({ name }) => name)).toEqual(["South"]);
  });

  test("of the account's total is none of the campaigns'", () => {
    const values = [...cells("USD", ["", ""], ""), ["Total: Account", "EUR", "140.00", "340.00"]];
    expect(asked(values).questions).toEqual([]);
  });

  test("of keywords is asked where its column and a heading contradict each other", () => {
    const values = [["Keyword", "Currency code", "Clicks", "Cost (EUR)"], ["elder", "USD", 10, 30]]; // prettier-ignore
    expect(readKeywords(values).questions).toEqual([{ about: "currency", found: ["USD", "EUR"] }]);
  });
});
