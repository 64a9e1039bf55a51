import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../src/core/segments/seededRandom";
import { TRAITS } from "../../src/functions/TRAITS";
import { called, type Shown } from "./called";
import { column } from "./ordersInCells";
import { vacationers } from "./vacationers";

function traits(...cells: unknown[]): Shown[][] {
  return called(TRAITS, ...cells) as Shown[][];
}

/** Tells and By accident of each trait. */
function toldBy(table: readonly Shown[][]): Map<Shown, number[]> {
  return new Map(table.slice(1).map((row) => [row[0], row.slice(-2).map(Number)]));
}

/** So many people of each pair of labels, a row each. */
function people(counts: readonly (readonly [segment: Shown, trait: Shown, people: number])[]) {
  const rows = counts.flatMap(([segment, trait, times]) => Array.from({ length: times }, () => [segment, trait]));
  return [rows.map(([segment]) => [segment]), rows.map(([, trait]) => [trait])] as const;
}

describe("TRAITS", () => {
  test("gives each level's share in each segment and in all, and what it tells", () => {
    const [segments, gender] = people([
      [1, "f", 30],
      [1, "m", 10],
      [2, "f", 20],
      [2, "m", 40],
    ]);
    const table = traits([["Segment"], ...segments], [["Gender"], ...gender]);
    expect(table[0]).toEqual(["Trait", "Level", 1, 2, "All", "Tells", "By accident"]);
    expect(table.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ["Gender", "f", 0.75, 1 / 3, 0.5],
      ["Gender", "m", 0.25, 2 / 3, 0.5],
    ]);
    // Chi-square of 16 2/3 with one degree of freedom.
    for (const row of table.slice(1)) {
      expect(row[5]).toBeCloseTo(Math.sqrt(1 / 6), 12);
      expect(row[6]).toBeCloseTo(4.4557e-5, 8);
    }
  });

  test("gives a number of many values one row, its mean", () => {
    const ages = [21, 22, 23, 24, 25, 26, 27, 31, 32, 33, 34, 35, 36, 37];
    const segments = ages.map((age) => [age < 30 ? "young" : "old"]);
    const table = traits(segments, column(...ages), [["Later", "Earlier"]]);
    expect(table[0]).toEqual(["Trait", "Level", "Later", "Earlier", "All", "Tells", "By accident"]);
    expect(table).toHaveLength(2);
    expect(table[1].slice(0, 5)).toEqual(["Trait 1", "Mean", 34, 24, 29]);
    expect(table[1][5]).toBeCloseTo(Math.sqrt(350 / 406), 12);
    // F of 75 with 1 and 12 degrees of freedom.
    expect(table[1][6]).toBeCloseTo(1.6549e-6, 9);
    // Twelve different numbers are levels.
    expect(traits(segments.slice(2), column(...ages.slice(2)))).toHaveLength(13);
  });

  test("agrees with R's HairEyeColor", () => {
    const eyes = ["Brown", "Blue", "Hazel", "Green"];
    const hair = { Black: [68, 20, 15, 5], Brown: [119, 84, 54, 29], Red: [26, 17, 14, 14], Blond: [7, 94, 10, 16] };
    const counts = Object.entries(hair).flatMap(([colour, all]) =>
      all.map((count, i) => [colour, eyes[i], count] as const),
    );
    const [[tells, byAccident]] = [...toldBy(traits(...people(counts))).values()];
    expect(tells).toBeCloseTo(0.2790446, 7);
    expect(tells ** 2 * 592 * 3).toBeCloseTo(138.2898, 4);
    expect(byAccident).toBeLessThan(1e-20);
  });

  test("reads a header by what stands below it, and segments that are one row fewer", () => {
    const data = [
      ["f", 31],
      ["m", 45],
      ["f", 45],
      ["m", 31],
    ];
    const segments = column("High", "Low", "High", "Low");
    const named = traits([["Tier"], ...segments], [["Gender", "Age"], ...data]);
    expect(named.slice(1).map(([trait, level]) => [trait, level])).toEqual([
      ["Gender", "f"],
      ["Gender", "m"],
      ["Age", 31],
      ["Age", 45],
    ]);
    expect(traits(segments, [["Gender", "Age"], ...data])).toEqual(named);
    const unnamed = named.map((row) =>
      row.map((cell) => (cell === "Gender" ? "Trait 1" : cell === "Age" ? "Trait 2" : cell)),
    );
    expect(traits(segments, data)).toEqual(unnamed);
    const words = data.map(([gender]) => [gender]);
    expect(traits([["Tier"], ...segments], [["Gender"], ...words])[1][0]).toBe("Gender");
    expect(traits(segments, words)[1].slice(0, 4)).toEqual(["Trait 1", "f", 1, 0]);
  });

  test("leaves out of a trait those who do not tell it, and a trait that nobody tells", () => {
    const table = traits(column(1, 2, 1, 2, "", 2), [
      ["f", "x", ""],
      ["m", "", " --"],
      ["F ", "y", null],
      ["f", "", ""],
      ["other", "z", "told by nobody in a segment"],
      ["", "x", ""],
    ]);
    expect(table.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ["Trait 1", "F", 1, 0.5, 0.75],
      ["Trait 1", "m", 0, 0.5, 0.25],
      ["Trait 2", "x", 0.5, 1, 2 / 3],
      ["Trait 2", "y", 0.5, 0, 1 / 3],
    ]);
    // Nobody of the second segment tells the second trait.
    expect(
      traits(column(1, 1, 2), [
        ["a", "f"],
        ["b", "m"],
        ["", "f"],
      ])[3].slice(2),
    ).toEqual([0.5, "", 0.5, 0, 1]);
  });

  const labels = fc.constantFrom("a", "b", "c", "");
  const survey = fc.array(
    fc.tuple(
      fc.constantFrom("one", "two", "three"),
      labels,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    { minLength: 20, maxLength: 60 },
  );

  test("is unchanged by the order of rows, and what it tells by that of levels and segments", () => {
    fc.assert(
      fc.property(survey, fc.nat(), (rows, seed) => {
        const next = seededRandom(seed);
        const shuffled = rows
          .map((row) => [next(), row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        const of = (all: typeof rows, turn = (label: string) => label) =>
          called(
            TRAITS,
            all.map(([segment]) => [turn(segment)]),
            all.map(([, a, b, c]) => [turn(a), b, c === 2 ? 9 : c]),
          );
        const table = of(rows);
        expect(of(shuffled)).toEqual(table);
        if (!Array.isArray(table)) return;
        const turned = of(rows, (label) =>
          label === "" ? "" : `z${"zyx".charAt("abc".indexOf(label.charAt(0)))}${label}`,
        );
        const told = toldBy(turned as Shown[][]);
        for (const [trait, figures] of toldBy(table)) {
          figures.forEach((figure, i) => expect(told.get(trait)?.[i]).toBeCloseTo(figure, 9));
        }
      }),
    );
  });

  test("shares of a trait add up to 1 in every segment, and the most telling trait stands first", () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const table = called(
          TRAITS,
          rows.map(([segment]) => [segment]),
          rows.map(([, a, b, c]) => [a, b, c]),
        );
        if (!Array.isArray(table)) return;
        const tells = [...toldBy(table).values()];
        expect(tells).toEqual([...tells].sort(([a], [b]) => b - a));
        for (const [told, byAccident] of tells) {
          for (const figure of [told, byAccident]) {
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(1);
          }
        }
        for (let figure = 2; figure < table[0].length - 2; figure++) {
          const own = table.slice(1).filter((row) => row[0] === "Trait 1" && row[figure] !== "");
          if (own.length === 0) continue;
          expect(own.reduce((sum, row) => sum + Number(row[figure]), 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test.each([
    ["of a few levels", (next: () => number) => Math.floor(4 * next() ** 1.5)],
    ["of a number", (next: () => number) => Math.round(1000 * (next() + next() + next()))],
  ])("a trait %s that means nothing is told by accident once in twenty of 400 trials", (_, trait) => {
    const next = seededRandom(1724);
    let told = 0;
    for (let trial = 0; trial < 400; trial++) {
      const rows = Array.from({ length: 300 }, () => [Math.floor(3 * next() ** 1.3) + 1, trait(next)]);
      const table = traits(
        rows.map(([segment]) => [segment]),
        rows.map(([, value]) => [value]),
      );
      if (Number(table[1].at(-1)) < 0.05) told++;
    }
    // 20 of them, with a standard deviation of 4.4.
    expect(told).toBeGreaterThan(10);
    expect(told).toBeLessThan(31);
  });

  test("of twenty traits that mean nothing one is taken for more in no more than 5% of trials", () => {
    const next = seededRandom(88);
    let told = 0;
    for (let trial = 0; trial < 100; trial++) {
      const rows = Array.from({ length: 200 }, () => Array.from({ length: 21 }, () => Math.floor(3 * next())));
      const table = traits(
        rows.map(([segment]) => [segment]),
        rows.map((row) => row.slice(1)),
      );
      if (table.slice(1).some((row) => Number(row.at(-1)) < 0.05)) told++;
    }
    expect(told).toBeLessThan(13);
  });

  test("heads no column by minus zero, nor by a number that no cell holds", () => {
    const two = column("x", "y", "x", "y");
    expect(Object.is(traits(column(-0, 1, -0, 1), two)[0][2], 0)).toBe(true);
    expect(traits(column(1.7e308, 1, 1.7e308, 1), two)).toMatch(/^#N\/A The answer is too large for a cell/);
  });

  test("refuses what cannot be, and says what to do", () => {
    expect(traits(column(1, 1, ""), column("f", "m", "f"))).toBe(
      "#N/A There is one segment only, so that there is nothing for traits to tell apart; give people of two or more.",
    );
    expect(traits(column(1, 2), column("", ""))).toBe("#N/A No row has both a segment and a trait.");
    expect(traits(column(1, 2, 3), column("f", "m"))).toBe(
      "#VALUE! Segments and traits must have the same number of rows; they have 3 and 2.",
    );
    expect(traits(column(1, 2), column("f", "m"), column("A", "B", "C"))).toBe(
      "#VALUE! There must be 2 names, one for each segment; there are 3.",
    );
    const error = { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" };
    expect(
      traits(column(1, 2), [
        ["f", 5],
        ["m", error],
      ]),
    ).toBe("#VALUE! Trait in row 2, column 2 is the error #N/A; it must be a name or a number.");
    const ages = Array.from({ length: 15 }, (_, i) => [i % 2 ? "f" : "m", 20 + i]);
    const segments = ages.map((_, i) => [1 + (i % 3)]);
    expect(traits([...segments, [1]], [...ages, ["f", "unknown"]])).toBe(
      '#VALUE! Trait in row 16, column 2 is "unknown"; it must be a number, as the others of its column are, or blank where it is not known.',
    );
    const names = Array.from({ length: 1001 }, (_, i) => [`person ${i}`]);
    expect(
      traits(
        names.map((_, i) => [i % 2]),
        names,
      ),
    ).toBe(
      "#VALUE! Column 1 of the traits holds 1001 different words, and a trait no more than 1000; leave out what is each person's own, such as a name.",
    );
    expect(
      traits(
        names,
        names.map((_, i) => [i % 2]),
      ),
    ).toBe("#VALUE! There are 1001 different segments; give no more than 100.");
  });
});

describe.skipIf(vacationers.missing)("who 1,000 Australians on holiday are (needs vacmotdesc.csv)", () => {
  test("is told as R and scipy tell it", () => {
    const table = traits(vacationers.segments(), vacationers.traits());
    const told = toldBy(table);
    // Chi-square or F, degrees of freedom beside the people where it is a chi-square, and p, Holm-corrected by statsmodels.
    const expected: [string, number, number, number][] = [
      ["Gender", 4.154573, 1000, 0.527382857491176],
      ["Education", 60.51575, 992 * 5, 0.004590918329211851],
      ["Income2", 47.57722, 934 * 4, 0.003412488759816624],
      ["Obligation2", 96.10551, 1000 * 3, 8.52591609706687e-13],
    ];
    for (const [trait, chiSquare, most, byAccident] of expected) {
      const [tells, chance] = told.get(trait) ?? [];
      expect(tells ** 2 * most, trait).toBeCloseTo(chiSquare, 4);
      expect(chance / byAccident, trait).toBeCloseTo(1, 9);
    }
    const means: [string, number, number][] = [
      ["Age", 10.08841, 1.7525386400017236e-8],
      ["Obligation", 13.63376, 7.52987937347516e-12],
    ];
    for (const [trait, ratio, byAccident] of means) {
      const [tells, chance] = told.get(trait) ?? [];
      expect(tells ** 2 / 5 / ((1 - tells ** 2) / 994), trait).toBeCloseTo(ratio, 5);
      expect(chance / byAccident, trait).toBeCloseTo(1, 9);
    }
    expect(told.get("Gender")?.[0]).toBeCloseTo(0.0645, 4);
    expect(told.get("Obligation2")?.[0]).toBeCloseTo(0.179, 4);
    expect(table[1].slice(0, 2)).toEqual(["Obligation", "Mean"]);
    expect(table.at(-1)?.slice(0, 2)).toEqual(["Gender", "Male"]);
  });

  test("gives the published chances before they are corrected where a trait is asked about alone", () => {
    const [heads, ...rows] = vacationers.traits();
    const alone: [string, number, number][] = [
      ["Gender", 0.5274, 4],
      ["Education", 0.000797, 6],
      ["Income2", 0.000487, 6],
      ["Obligation2", 7.1e-14, 15],
      ["Age", 1.9e-9, 10],
    ];
    for (const [trait, chance, digits] of alone) {
      const values = rows.map((row) => [row[heads.indexOf(trait)]]);
      const [[, byAccident]] = toldBy(traits(vacationers.segments(), [[trait], ...values])).values();
      expect(byAccident, trait).toBeCloseTo(chance, digits);
    }
  });
});
