import { serialDay } from "../../../src/core/dates/serialDay";

/** A day as Excel holds it. */
export const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? NaN;

/** Rows of a table from records, under headings of which a record need not fill all. */
export function tableOf(
  headings: readonly string[],
  records: readonly Readonly<Record<string, unknown>>[],
): unknown[][] {
  return [[...headings], ...records.map((record) => headings.map((heading) => record[heading] ?? ""))];
}

/** Invented buyers of invented shops. */
export const [NORA, OMAR, PIA, QUIN] = ["nora", "omar", "pia", "quin"].map((name) => `${name}@shop.example`);

/** A Shopify export of one line an order. */
export function shopifyRows(records: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const headings = ["Name", "Email", "Financial Status", "Currency", "Total", "Created at", "Lineitem name"];
  const more = new Set(records.flatMap((record) => Object.keys(record)).filter((key) => !headings.includes(key)));
  const usual = {
    "Financial Status": "paid",
    Currency: "EUR",
    "Created at": "2024-02-03 10:00:00 +0100",
    "Lineitem name": "Tea",
  };
  return tableOf(
    [...headings, ...more],
    records.map((record) => ({ ...usual, ...record })),
  );
}
