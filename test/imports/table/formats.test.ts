import { describe, expect, test } from "vitest";
import type { Cells } from "../../../src/text/cells";
import { readChannelTable } from "../../../src/imports/channels/readChannelTable";
import { readSpendTable } from "../../../src/imports/channels/readSpendTable";
import { rangeOf } from "../reports/readCells";

const HEAD = ["Channel", "Spend", "Revenue"];
const ROWS = [
  ["Radio", 300, 900],
  ["Search", 1200, 5000],
];

/** A table whose money has these number formats, and shows these texts. */
function channels(
  formats: readonly string[],
  { head = HEAD, rows = ROWS, text }: Partial<Table> = {},
  currency?: string,
) {
  const values = [head, ...rows];
  const shown = text && [head, ...text];
  const contents = {
    ...rangeOf(values, shown),
    formats: [head.map(() => "General"), ...formats.map((one) => ["@", one, one])],
  };
  return readChannelTable(contents, { currency });
}

interface Table {
  readonly head: readonly string[];
  readonly rows: Cells;
  readonly text: Cells;
}

const EURO = "#,##0 [$€-407]";
const US = "[$$-409]#,##0";
const CANADA = "[$$-1009]#,##0";

describe("the currency of number formats", () => {
  test("counts where nothing else names one", () => {
    expect(channels([EURO, EURO])).toMatchObject({ currency: "EUR", questions: [] });
    expect(channels(['"$"#,##0', '"$"#,##0'])).toMatchObject({ currency: "$", questions: [] });
    expect(channels(["#,##0", "#,##0"]).currency).toBeUndefined();
    expect(channels([EURO, "#,##0"])).toMatchObject({ currency: "EUR", questions: [] });
  });

  test("gives way to what a heading names, and to what is typed beside the amounts", () => {
    expect(channels([EURO, EURO], { head: ["Channel", "Spend (GBP)", "Revenue (GBP)"] })).toMatchObject({
      currency: "GBP",
      questions: [],
    });
    const typed = [
      ["Radio", "£300", "£900"],
      ["Search", "£1,200.00", "£5,000.00"],
    ];
    expect(channels([EURO, EURO], { rows: typed })).toMatchObject({ currency: "GBP", questions: [] });
  });

  test("says whose a sign is that several countries share", () => {
    const text = [
      ["Radio", "$300", "$900"],
      ["Search", "$1,200", "$5,000"],
    ];
    expect(channels([CANADA, CANADA], { text })).toMatchObject({ currency: "CAD", questions: [] });
    expect(channels(['"$"#,##0', '"$"#,##0'], { text })).toMatchObject({ currency: "$", questions: [] });
    const head = ["Channel", "Spend (USD)", "Revenue (USD)"];
    expect(channels([CANADA, CANADA], { head, text })).toMatchObject({ currency: "USD", questions: [] });
  });

  test("is asked about where the formats name several, though they show one sign, and leaves out the rows of the other", () => {
    expect(channels([US, CANADA]).questions).toEqual([{ about: "currency", found: ["USD", "CAD"] }]);
    const chosen = channels([US, CANADA], {}, "CAD");
    expect(chosen).toMatchObject({ currency: "CAD", questions: [] });
    expect(chosen.channels.map(({ name }) => name)).toEqual(["Search"]);
    expect(chosen.leftOut).toContainEqual({ row: 1, why: "otherCurrency", held: "USD" });
  });

  test("goes along where a table is turned over", () => {
    const values = [
      ["", "Radio", "Search"],
      ["Spend", 300, 1200],
      ["Revenue", 900, 5000],
    ];
    const formats = values.map((line, row) => line.map((_, column) => (row > 0 && column > 0 ? EURO : "General")));
    const turned = readChannelTable({ ...rangeOf(values), formats }, {});
    expect(turned.channels).toHaveLength(2);
    expect(turned.currency).toBe("EUR");
    const months = [
      ["Month", "Google", "Email"],
      ["Jan 2026", 300, 20],
      ["Feb 2026", 310, 25],
    ];
    const spend = readSpendTable({ ...rangeOf(months), formats }, {});
    expect(spend.currency).toBe("EUR");
  });
});
