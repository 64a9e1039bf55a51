import { describe, expect, test } from "vitest";
import { asRenewed, renewing } from "../../../../src/core/customers/subscriptions/renewals";
import {
  constantRetention,
  constantValue,
  seenRetention,
} from "../../../../src/core/customers/subscriptions/seenRetention";
import { survivors } from "../../../../src/core/customers/subscriptions/survivors";
import { isoDate } from "../../../../src/core/dates/isoDate";
import { monthsAfter } from "../../../../src/core/dates/monthsAfter";
import { serialDay } from "../../../../src/core/dates/serialDay";

const day = (iso: string) => {
  const [year, month, date] = iso.split("-").map(Number);
  return serialDay(year, month, date) ?? NaN;
};

test("a month after the last day of a longer one is the last day of the next", () => {
  expect(isoDate(monthsAfter(day("2025-01-31"), 1))).toBe("2025-02-28");
  expect(isoDate(monthsAfter(day("2024-01-31"), 1))).toBe("2024-02-29");
  expect(isoDate(monthsAfter(day("2025-11-15"), 14))).toBe("2027-01-15");
});

/** Contracts that began on these days and were paid for so many periods; 0 for one that still runs. */
function paid(contracts: readonly (readonly [string, number])[], months: number) {
  return {
    starts: contracts.map(([start]) => day(start)),
    ends: contracts.map(([start, periods]) =>
      periods === 0 ? Infinity : monthsAfter(day(start), periods * months) - 1,
    ),
  };
}

const MONTHLY = [
  ["2025-01-01", 1],
  ["2025-01-10", 2],
  ["2025-01-31", 1],
  ["2025-02-14", 3],
  ["2025-02-20", 1],
  ["2025-03-05", 0],
  ["2025-03-25", 0],
] as const;

describe("how contracts come to their end", () => {
  test("with the term that was paid, of the length that fits most", () => {
    expect(renewing(paid(MONTHLY, 1))).toEqual({ period: "month", atTerm: true });
    expect(renewing(paid(MONTHLY, 3))).toEqual({ period: "quarter", atTerm: true });
    expect(renewing(paid(MONTHLY, 12))).toEqual({ period: "year", atTerm: true });
  });

  test("on any day: then months are counted, or what is known", () => {
    const anyDay = {
      starts: Array.from({ length: 20 }, () => 45_000),
      ends: Array.from({ length: 20 }, (_, i) => 45_010 + i * 17),
    };
    expect(renewing(anyDay)).toEqual({ period: "month", atTerm: false });
    expect(renewing(anyDay, "year")).toEqual({ period: "year", atTerm: false });
  });
});

test("one that was paid for k months was renewed k - 1 times, and those too young to come up for renewal do not count", () => {
  const renewed = asRenewed(paid(MONTHLY, 1), "month", day("2025-05-20"));
  expect(isoDate(renewed.asOf)).toBe("2025-04-30");
  const cohorts = survivors(renewed, "month", renewed.asOf);
  // January: three began, one was paid for twice. February: two, of which one was paid for three times. March: two, still there.
  expect(cohorts.map((cohort) => cohort.survivors)).toEqual([
    [3, 1, 0, 0],
    [2, 1, 1],
    [2, 2],
  ]);
  const young = asRenewed(paid([...MONTHLY, ["2025-05-02", 0]], 1), "month", day("2025-05-20"));
  expect(young.rows).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

describe("retention as it was seen", () => {
  const cohorts = [[100, 60, 45], [80, 40], [50]];

  test("adds up those of each age whose next renewal was seen", () => {
    expect(seenRetention(cohorts)).toEqual([
      { age: 1, couldRenew: 180, renewed: 100 },
      { age: 2, couldRenew: 60, renewed: 45 },
    ]);
  });

  test("and, the same at every age, is all who renewed of all who could", () => {
    const rate = constantRetention(seenRetention(cohorts));
    expect(rate).toBeCloseTo(145 / 240, 15);
    // The likeliest of a grid of rates.
    const likelihood = (r: number) => 145 * Math.log(r) + 95 * Math.log(1 - r);
    const best = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000).reduce((a, b) =>
      likelihood(b) > likelihood(a) ? b : a,
    );
    expect(best).toBeCloseTo(rate, 3);
  });

  test("a value at constant retention is the sum of its payments", () => {
    let sum = 0;
    for (let t = 1; t < 2000; t++) sum += 7 * (0.9 / 1.02) ** t;
    expect(constantValue(7, 0.9, 0.02)).toBeCloseTo(sum, 8);
  });
});
