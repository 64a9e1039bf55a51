import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openedRows } from "../../src/read/openedRows";
import type { Task } from "../../src/read/options";
import { reading } from "../../src/read/reading";

/**
 * Whatever happens to a file that people really have, its sums stay what they are, or a question stands in their place, or
 * what was left out is counted: never another sum without a word.
 */

const RUNS = { seed: 20261128, numRuns: 25 };
const NOTHING = { chosen: [], answers: {} };

/** Days above 12, which cannot be taken for months. */
function dayOf(i: number): string {
  return `2025-0${1 + (i % 9)}-1${3 + (i % 6)}`;
}

interface Format {
  readonly task: Task;
  readonly header: readonly string[];
  readonly row: (i: number, figure: number) => string[];
  /** The columns that hold words, and the money that is summed up. */
  readonly words: readonly number[];
  readonly money: readonly number[];
  readonly sum: string;
  readonly currency?: number;
  readonly status?: number;
  readonly date?: number;
}

const FORMATS: Readonly<Record<string, Format>> = {
  channels: {
    task: "channels",
    header: ["Channel", "Note", "Cost", "Conv. value", "Currency code", "Day"],
    row: (i, figure) => [`Way ${i}`, `n${i}`, figure.toFixed(2), (figure * 3).toFixed(2), "USD", dayOf(i)],
    ...{ words: [0, 1], money: [2, 3], sum: "spend", currency: 4, date: 5 },
  },
  keywords: {
    task: "keywords",
    header: ["Campaign", "Keyword", "Clicks", "Cost", "Conversions", "Currency code"],
    row: (i, figure) => [`Camp ${i % 3}`, `tea ${i}`, String(i + 5), figure.toFixed(2), String(i % 4), "USD"],
    ...{ words: [0, 1], money: [2, 3, 4], sum: "cost", currency: 5 },
  },
  orders: {
    task: "orders",
    header: ["Order number", "Customer", "Date", "Total", "Status", "Currency"],
    row: (i, figure) => {
      return [`N${1000 + i}`, `guest${i % 5}@example.com`, dayOf(i), figure.toFixed(2), "paid", "USD"];
    },
    ...{ words: [0, 1], money: [3], sum: "amount", currency: 5, status: 4, date: 2 },
  },
  needs: {
    task: "needs",
    header: ["Respondent", "Taste", "Price", "Total spend"],
    row: (i, figure) => [`Guest ${i}`, String(1 + (i % 5)), String(1 + ((i * 3) % 5)), figure.toFixed(2)],
    ...{ words: [0], money: [3], sum: "value" },
  },
};

/** Cents, so that no sum hangs on a rounding; each row's figure is its own, so that no row is the sum of others by chance. */
const figures = fc.uniqueArray(fc.integer({ min: 1001, max: 99_999 }), { minLength: 12, maxLength: 25 });

type Rows = readonly (readonly string[])[];

function rowsOf({ header, row }: Format, cents: readonly number[]): string[][] {
  return [[...header], ...cents.map((cent, i) => row(i, cent / 100))];
}

const readAs = ({ task }: Format, rows: Rows, answers: Readonly<Record<string, string>> = {}) =>
  reading(task, openedRows(rows, "en", 2026), { ...NOTHING, answers });
const two = (figure: number) => String(figure).padStart(2, "0");
const total = (rows: Rows, column: number) => rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0);

/** Where the sum is another one, that has to be asked or said. */
function expectNoSilence(format: Format, rows: Rows, sum: number): void {
  const told = readAs(format, rows);
  if (told.questions.length > 0) {
    expect(told.sums).toEqual({});
    expect(told.answered).toBe(false);
  } else expect(told.sums[format.sum]).toBeCloseTo(sum, 2);
}

describe.each(Object.entries(FORMATS))("%s", (_, format) => {
  const sumColumn = format.money[format.task === "keywords" ? 1 : 0];

  test("stay the same in any order", () => {
    fc.assert(
      fc.property(figures, fc.integer(), (cents, seed) => {
        const [header, ...rows] = rowsOf(format, cents);
        const shuffled = rows
          .map((row, i) => ({ row, at: Math.sin(seed + i * 7919) }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(shuffled).not.toEqual(rows);
        const told = readAs(format, [header, ...shuffled]);
        expect(told.sums[format.sum]).toBeCloseTo(total([header, ...rows], sumColumn), 2);
        expect(told.answered).toBe(true);
      }),
      RUNS,
    );
  });

  test("a total row is none of them, in whichever column of words it says so", () => {
    const labels = fc.constantFrom("Total", "Grand Total", "Gesamt", "Total: Account", "Totale", "Totaal", "Summe");
    fc.assert(
      fc.property(figures, labels, fc.constantFrom(...format.words), fc.nat(12), (cents, label, column, at) => {
        const rows = rowsOf(format, cents);
        const sums = rows[0].map((_, at) => (format.money.includes(at) ? total(rows, at).toFixed(2) : ""));
        sums[column] = label;
        expectNoSilence(format, [...rows, sums], total(rows, sumColumn));
        expectNoSilence(format, [...rows.slice(0, 1 + at), sums, ...rows.slice(1 + at)], total(rows, sumColumn));
      }),
      RUNS,
    );
  });

  if (format.currency !== undefined) {
    const { currency } = format;
    test("a second currency is asked about", () => {
      fc.assert(
        fc.property(figures, fc.nat(11), fc.constantFrom("EUR", "JPY", "GBP"), (cents, at, other) => {
          const rows = rowsOf(format, cents);
          rows[1 + at][currency] = other;
          const told = readAs(format, rows);
          expect(told.questions.map(({ about }) => about)).toEqual(["currency"]);
          expect([told.sums, told.answered]).toEqual([{}, false]);
        }),
        RUNS,
      );
    });
  }

  test("an amount in a second currency is asked about", () => {
    fc.assert(
      fc.property(figures, fc.nat(11), fc.constantFrom("€", "£", "¥"), (cents, at, sign) => {
        const rows = rowsOf(format, cents).map((row, i) =>
          row.map((cell, column) => (i > 0 && column === sumColumn ? `${i === at + 1 ? sign : "US$"}${cell}` : cell)),
        );
        const told = readAs(format, rows);
        expect(told.questions.map(({ about }) => about)).toEqual(["currency"]);
        expect([told.sums, told.answered]).toEqual([{}, false]);
      }),
      RUNS,
    );
  });

  if (format.date !== undefined) {
    const { date } = format;
    test("days and months that Excel swapped are asked about, and swapped back", () => {
      // Written month first, opened where the day comes first: what can be a date becomes another one, the rest stays text.
      const early = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
      fc.assert(
        fc.property(fc.array(early, { minLength: 4, maxLength: 6 }), (days) => {
          const meant = [...days.filter(([month, day]) => month !== day), [3, 4], [5, 13], [6, 27]];
          const rows = (written: (month: number, day: number) => string) =>
            rowsOf(
              format,
              meant.map((_, i) => 1001 + 7 * i),
            ).map((row, i) =>
              row.map((cell, at) => (i > 0 && at === date ? written(meant[i - 1][0], meant[i - 1][1]) : cell)),
            );
          const right = readAs(
            format,
            rows((month, day) => `2025-${two(month)}-${two(day)}`),
          );
          const swapped = rows((month, day) => (day > 12 ? `${month}/${day}/2025` : `2025-${two(day)}-${two(month)}`));
          const asked = readAs(format, swapped);
          expect(asked.questions.map(({ about }) => about)).toEqual(["swappedDates"]);
          expect([asked.sums, asked.answered]).toEqual([{}, false]);
          expect(readAs(format, swapped, { swappedDates: "swap" })).toEqual(right);
        }),
        RUNS,
      );
    });
  }

  if (format.status !== undefined) {
    const { status } = format;
    test("an order that was not paid counts nothing, and is counted as left out", () => {
      const unpaid = fc.constantFrom("cancelled", "pending", "failed", "voided");
      fc.assert(
        fc.property(figures, fc.nat(11), unpaid, (cents, at, word) => {
          const rows = rowsOf(format, cents);
          rows[1 + at][status] = word;
          const told = readAs(format, rows);
          expect(told.sums[format.sum]).toBeCloseTo(total(rows, sumColumn) - cents[at] / 100, 2);
          expect(told.leftOut).toEqual({ notPaid: 1 });
        }),
        RUNS,
      );
    });

    test("what was given back comes off", () => {
      fc.assert(
        fc.property(figures, fc.nat(11), (cents, at) => {
          const rows = rowsOf(format, cents).map((row, i) => [...row, i === 0 ? "Refunded Amount" : "0"]);
          rows[1 + at][format.header.length] = (cents[at] / 200).toFixed(3);
          const told = readAs(format, rows);
          expect(told.sums[format.sum]).toBeCloseTo(total(rows, sumColumn) - cents[at] / 200, 2);
        }),
        RUNS,
      );
    });
  }
});
