import { describe, expect, test } from "vitest";
import { RETENTIONCURVE } from "../../src/functions/RETENTIONCURVE";
import { RETENTIONMODEL } from "../../src/functions/RETENTIONMODEL";
import { SUBSCRIBERVALUE } from "../../src/functions/SUBSCRIBERVALUE";
import { SURVIVORS } from "../../src/functions/SURVIVORS";
import { serialDay } from "../../src/core/dates/serialDay";
import { called } from "./called";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const day = (year: number, month: number, date: number) => serialDay(year, month, date) ?? expect.fail();

describe("SURVIVORS", () => {
  const starts = column("Start", "2025-01-01", "2025-01-31", "2025-02-03", 0, "2025-03-09");
  const ends = column("End", "2025-02-20", "", "2025-02-28", 0, "");

  test("a row a period, a column a cohort, blank where a period has not come yet", () => {
    const [january, february, march] = [1, 2, 3].map((month) => day(2025, month, 1));
    expect(called(SURVIVORS, starts, ends, [["2025-03-31"]])).toEqual([
      ["Period", january, february, march],
      [0, 2, 1, 1],
      [1, 2, 0, ""],
      [2, 1, "", ""],
    ]);
    expect(called(SURVIVORS, starts, ends)).toEqual(called(SURVIVORS, starts, ends, [["2025-03-31"]]));
    expect(called(SURVIVORS, starts, ends, [["2025-06-30"]], [["Quarter"]])).toEqual([
      ["Period", january],
      [0, 4],
      [1, 2],
    ]);
  });

  test("an end that is still ahead is none yet", () => {
    const ahead = called(SURVIVORS, column("2025-01-01"), column("2025-09-30"), [["2025-02-10"]]);
    expect(ahead).toEqual([
      ["Period", day(2025, 1, 1)],
      [0, 1],
      [1, 1],
    ]);
  });

  test("what cannot be is refused with its row", () => {
    expect(called(SURVIVORS, column("2025-01-05", "2025-01-05"), column("", "2025-01-04"))).toBe(
      "#VALUE! End in row 2 is 2025-01-04; it must be on or after 2025-01-05, when the contract starts.",
    );
    expect(called(SURVIVORS, column("2025-01-05"), column(""), [["2025-01-04"]])).toMatch(
      /^#VALUE! Start in row 1 is 2025-01-05; it must be on or before 2025-01-04/,
    );
    expect(called(SURVIVORS, column("", "2025-01-05"), column("2025-01-05", ""))).toBe(
      "#VALUE! Start in row 1 is blank; it must be an Excel date, or text such as 2026-01-31.",
    );
    expect(called(SURVIVORS, column("", ""), column("", ""))).toMatch(/^#N\/A There are no contracts/);
    expect(called(SURVIVORS, column("2025-01-05"), column("9999-12-31"))).toMatch(
      /^#N\/A The contracts span 95700 months/,
    );
    expect(called(SURVIVORS, column(1, 2), column(3))).toMatch(/^#VALUE! Starts and ends must have the same number/);
  });
});

describe("RETENTIONMODEL", () => {
  const high = [1000, 869, 743, 653, 593];

  test("gives Name and Value, which the other functions read", () => {
    const spill = called(RETENTIONMODEL, column(...high));
    expect(spill).toEqual([
      ["Name", "Value"],
      ["Model", "BdW"],
      ["Customers", 1000],
      ["Periods", 4],
      ["a", expect.closeTo(0.259336, 4)],
      ["b", expect.closeTo(1.722551, 3)],
      ["c", expect.closeTo(1.584362, 4)],
      ["Log-likelihood", expect.closeTo(-1222.749318, 6)],
      ["AIC", expect.closeTo(2451.498636, 5)],
      ["Warning", ""],
    ]);
    const curve = called(RETENTIONCURVE, spill) as number[][];
    expect(curve[0]).toEqual(["Period", "Survivors", "Retention rate"]);
    expect(curve).toHaveLength(13);
    expect(curve[12]).toEqual([12, expect.closeTo(0.388911, 5), expect.any(Number)]);
    expect(curve[5][2]).toBeCloseTo(curve[5][1] / curve[4][1], 12);
    expect(called(SUBSCRIBERVALUE, [[1]], spill, [[""]], [[0, 3]])).toEqual([
      [expect.closeTo(4.99429, 4), expect.closeTo(6.299515, 4)],
    ]);
  });

  test("sBG has two parameters", () => {
    const spill = called(RETENTIONMODEL, column(...high), [["sbg"]]) as unknown[][];
    expect(spill.map(([name]) => name)).toEqual([
      "Name",
      "Model",
      "Customers",
      "Periods",
      "a",
      "b",
      "Log-likelihood",
      "AIC",
      "Warning",
    ]);
    expect(spill[4][1]).toBeCloseTo(1.2809763, 6);
    expect(called(RETENTIONCURVE, spill)).toEqual(called(RETENTIONCURVE, column(spill[4][1], spill[5][1])));
  });

  test("a column, a row, one with periods beside it and one among cohorts are read alike", () => {
    const alone = called(RETENTIONMODEL, column(...high));
    expect(called(RETENTIONMODEL, [high])).toEqual(alone);
    expect(called(RETENTIONMODEL, column("Left", ...high))).toEqual(alone);
    expect(
      called(
        RETENTIONMODEL,
        high.map((left, t) => [t, left]),
      ),
    ).toEqual(alone);
    expect(called(RETENTIONMODEL, [["Period", 45_000], ...high.map((left, t) => [t, left])])).toEqual(alone);
    const cohorts = [
      ["Period", 45_000, 45_031, 45_060],
      ...[1000, 869, 743, 653, 593, 551, 517, 491].map((left, t) => {
        return [t, left, [500, 431, 372, 329][t] ?? "", [800, 700][t] ?? null];
      }),
    ];
    const three = called(RETENTIONMODEL, cohorts, [["sBG"]]) as unknown[][];
    expect(three.slice(2, 4)).toEqual([
      ["Customers", 2300],
      ["Periods", 7],
    ]);
    expect(three[6][1]).toBeCloseTo(-2420.799187, 6);
  });

  test("what no cohort can be is refused with its place, and there may be no answer", () => {
    expect(called(RETENTIONMODEL, column("Left", 100, 110))).toBe(
      "#VALUE! Survivors in row 3 are 110; they must be at most what was left a period before, 100.",
    );
    expect(
      called(RETENTIONMODEL, [
        [0, 100, 90],
        [1, 80, "x"],
      ]),
    ).toBe('#VALUE! Survivors in row 2, column 3 are "x"; they must be a number.');
    expect(called(RETENTIONMODEL, column(100, "", 80))).toBe(
      "#VALUE! Survivors in row 2 are blank; they must be a number.",
    );
    expect(called(RETENTIONMODEL, column(100, 100))).toMatch(/^#N\/A None of these customers has left yet/);
    expect(called(RETENTIONMODEL, column(100, 0))).toMatch(/^#N\/A Nobody is left/);
    expect(called(RETENTIONMODEL, column(100))).toMatch(/^#N\/A No customers were seen for a whole period/);
  });
});

test("a model that is none is refused", () => {
  expect(called(RETENTIONCURVE, undefined)).toBe("#VALUE! Model is missing; give the cells that hold it.");
  const rule = "the two columns that RETENTIONMODEL gave, or a, b and for a BdW c in one row or column";
  expect(called(RETENTIONCURVE, column(1, 2, 3, 4))).toBe(`#VALUE! Model must be ${rule}.`);
  expect(called(RETENTIONCURVE, [["#N/A"]])).toBe(`#VALUE! Model is "#N/A"; it must be ${rule}.`);
  expect(called(RETENTIONCURVE, column(1, -2))).toBe("#VALUE! B is -2; it must be above 0.");
  expect(called(RETENTIONCURVE, column(1, 2), [[0]])).toMatch(
    /^#VALUE! Periods are 0; they must be a whole number from 1/,
  );
  expect(called(SUBSCRIBERVALUE, column(100, -5, ""), [[1.5, 3]], [[0]])).toEqual([
    [expect.closeTo(600, 8)],
    [expect.closeTo(-30, 8)],
    [""],
  ]);
  expect(called(SUBSCRIBERVALUE, [[100]], [[0.5, 3]], [[0]])).toEqual([
    [expect.stringMatching(/^#N\/A So many of these/)],
  ]);
});
