import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../src/core/segments/seededRandom";
import { SEGMENTBYTRAITS } from "../../src/functions/SEGMENTBYTRAITS";
import { called, type Shown } from "./called";
import { column } from "./ordersInCells";
import { vacationers } from "./vacationers";

function placed(...cells: unknown[]): Shown[][] {
  return called(SEGMENTBYTRAITS, ...cells) as Shown[][];
}

describe("SEGMENTBYTRAITS", () => {
  const homes = column("flat", "flat", "flat", "house", "house", "flat");
  const segments = column(1, 1, 1, 2, 2, 2);

  test("gives the likeliest segment by Bayes' rule, each level shrunk by one person of all", () => {
    // Four in six live in a flat.
    const flat = [3 + 4 / 6, 1 + 4 / 6];
    const house = [2 / 6, 2 + 2 / 6];
    const share = ([one, two]: number[]) => one / (one + two);
    const rows = placed(column("flat", "house"), homes, segments);
    expect(rows.map(([segment]) => segment)).toEqual([1, 2]);
    expect(rows[0][1]).toBeCloseTo(share(flat), 12);
    expect(rows[1][1]).toBeCloseTo(1 - share(house), 12);
  });

  test("multiplies what several traits tell, and takes nothing from blanks and levels never seen", () => {
    const known = [
      ["flat", "North"],
      ["flat", "north"],
      ["house", "south"],
      ["house", "north"],
    ];
    const of = (...person: Shown[]) => placed([person], known, column("a", "a", "b", "b"))[0];
    expect(of("FLAT", "north ")[0]).toBe("a");
    expect(of("flat", "")).toEqual(of("flat", "elsewhere"));
    // 2.5 of 3 beside 0.5 of 3, and 2.75 of 3 beside 1.75 of 3.
    expect(of("flat", "north")[1]).toBeCloseTo((2.5 * 2.75) / (2.5 * 2.75 + 0.5 * 1.75), 12);
    expect(of("", "")).toEqual(["a", 0.5]);
  });

  test("gives who tells nothing the largest segment and its share", () => {
    expect(placed(column("", " --", "tent"), homes, column("x", "y", "y", "x", "y", "y"))).toEqual([
      ["y", 4 / 6],
      ["y", 4 / 6],
      ["y", 4 / 6],
    ]);
    // Known people without a segment sway nothing.
    expect(placed(column("flat"), column("flat", "flat", "house"), column(1, "", 2))[0][0]).toBe(1);
  });

  test("cuts a number of many values at the quintiles of the known", () => {
    const ages = Array.from({ length: 20 }, (_, i) => 20 + i);
    const older = ages.map((age) => [age >= 36 ? "old" : "young"]);
    const rows = placed(column(19, 35, 36, 90), column(...ages), older);
    expect(rows.map(([segment]) => segment)).toEqual(["young", "young", "old", "old"]);
    // The fifth level holds 36 to 39: 4.2 of 5 beside 0.2 of 17.
    const [old, young] = [(4 / 20) * (4.2 / 5), (16 / 20) * (0.2 / 17)];
    for (const row of rows.slice(2)) expect(row[1]).toBeCloseTo(old / (old + young), 12);
  });

  test("answers a header with a heading, and a row with a row", () => {
    const named = [["Home"], ...homes];
    const answers = placed(column("flat", "house"), homes, segments);
    expect(placed(column("Home", "flat", "house"), named, [["Segment"], ...segments])).toEqual([
      ["Segment", "Certainty"],
      ...answers,
    ]);
    expect(placed(column("flat", "house"), named, segments)).toEqual(answers);
    expect(placed(column("Home", "flat", "house"), homes, segments)[0]).toEqual(["Segment", "Certainty"]);
    expect(placed(column("house"), named, [["Segment"], ...segments])).toEqual([answers[1]]);
  });

  test("finds columns by their headings, in any order and among others", () => {
    const known = [
      ["Home", "Region"],
      ["flat", "house"],
      ["flat", "x"],
      ["house", "flat"],
      ["house", "flat"],
    ];
    const both = column("Segment", 1, 1, 2, 2);
    const straight = placed(
      [
        ["Home", "Region"],
        ["flat", "house"],
        ["house", "flat"],
      ],
      known,
      both,
    );
    expect(
      placed(
        [
          ["region", "Customer", "home"],
          ["house", "Ann", "flat"],
          ["flat", "Ben", "house"],
        ],
        known,
        both,
      ),
    ).toEqual(straight);
    expect(straight.slice(1).map(([segment]) => segment)).toEqual([1, 2]);
  });

  test("does not depend on the order of the known people, nor of those to be placed", () => {
    const trait = fc.constantFrom("a", "b", "c", "");
    const person = fc.tuple(trait, fc.integer({ min: 0, max: 40 }), fc.constantFrom("one", "two", "three"));
    fc.assert(
      fc.property(fc.array(person, { minLength: 20, maxLength: 50 }), (people) => {
        const of = (known: typeof people, asked: typeof people) =>
          placed(
            asked.map(([a, b]) => [a, b]),
            known.map(([a, b]) => [a, b]),
            known.map(([, , segment]) => [segment]),
          );
        const rows = of(people, people);
        const reversed = [...people].reverse();
        const again = of(reversed, people);
        rows.forEach(([segment, certainty], i) => {
          expect(again[i][0]).toBe(segment);
          expect(again[i][1]).toBeCloseTo(Number(certainty), 12);
          expect(Number(certainty)).toBeGreaterThanOrEqual(1 / 3 - 1e-12);
          expect(Number(certainty)).toBeLessThanOrEqual(1);
        });
        expect(of(people, reversed)).toEqual([...rows].reverse());
      }),
    );
  });

  test("is as certain as it is right: of those given 70% about 70% are", () => {
    const next = seededRandom(1724);
    // Three groups that differ in four traits and a number.
    const chances = [0, 1, 2].map(() => [0, 1, 2, 3].map(() => [0, 1, 2].map(() => 0.4 + next())));
    const draw = (weights: readonly number[]) => {
      let left = next() * weights.reduce((a, b) => a + b, 0);
      return weights.findIndex((weight) => (left -= weight) < 0);
    };
    const people = Array.from({ length: 12_000 }, () => {
      const segment = draw([5, 3, 2]);
      const age = 30 + 4 * segment + 10 * (next() + next() + next() - 1.5);
      return { segment, traits: [...chances[segment].map((weights) => "xyz".charAt(draw(weights))), age] };
    });
    const [known, asked] = [people.slice(0, 6000), people.slice(6000)];
    const rows = placed(
      asked.map(({ traits }) => traits),
      known.map(({ traits }) => traits),
      known.map(({ segment }) => [segment]),
    );
    let told = 0;
    for (let from = 0.4; from < 0.95; from += 0.1) {
      const those = rows.flatMap(([segment, certainty], i) =>
        Number(certainty) >= from && Number(certainty) < from + 0.1
          ? [{ certainty: Number(certainty), right: segment === asked[i].segment ? 1 : 0 }]
          : [],
      );
      if (those.length < 150) continue;
      const mean = (of: "certainty" | "right") => those.reduce((sum, each) => sum + each[of], 0) / those.length;
      // Three standard deviations of so many.
      const slack = 3 * Math.sqrt((mean("certainty") * (1 - mean("certainty"))) / those.length) + 0.01;
      expect(Math.abs(mean("right") - mean("certainty")), `from ${from}, ${those.length} people`).toBeLessThan(slack);
      told++;
    }
    expect(told).toBeGreaterThanOrEqual(4);
  });

  test("refuses what cannot be, and says what to do", () => {
    expect(placed([["flat", 3]], homes, segments)).toBe(
      "#VALUE! Traits and known traits must have the same number of columns; they have 2 and 1.",
    );
    expect(placed(homes, homes, column(1, 2))).toBe(
      "#VALUE! Known segments and known traits must have the same number of rows; they have 2 and 6.",
    );
    expect(placed(homes, homes, column("", "", "", "", "", ""))).toBe(
      "#N/A There are no customers with a segment to count.",
    );
    const ages = Array.from({ length: 20 }, (_, i) => [20 + i]);
    const halves = ages.map((_, i) => [i % 2]);
    expect(placed(column(25, "unknown"), ages, halves)).toBe(
      '#VALUE! Trait in row 2, column 1 is "unknown"; it must be a number, as the others of its column are, or blank where it is not known.',
    );
    const error = { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" };
    expect(placed(homes, [["flat"], ["flat"], ["flat"], ["house"], ["house"], [error]], segments)).toBe(
      "#VALUE! Known trait in row 6, column 1 is the error #N/A; it must be a name or a number.",
    );
  });
});

test.skipIf(vacationers.missing)(
  "half of 1,000 Australians are placed as numpy places them (needs vacmotdesc.csv)",
  () => {
    const [heads, ...people] = vacationers.traits();
    const [, ...segments] = vacationers.segments();
    const [known, asked] = [0, 1].map((half) => people.filter((_, i) => i % 2 === half));
    const rows = placed(
      [heads, ...asked],
      [heads, ...known],
      segments.filter((_, i) => i % 2 === 0),
    );
    const expected: [number, number][] = [
      [4, 0.6935941766022649],
      [1, 0.36093170401990354],
      [6, 0.9277888679337142],
      [6, 0.5267896688501316],
      [6, 0.4226627825330271],
      [3, 0.9381028077873935],
    ];
    expected.forEach(([segment, certainty], i) => {
      expect(rows[i + 1][0]).toBe(segment);
      expect(rows[i + 1][1]).toBeCloseTo(certainty, 12);
    });
    const right = rows.slice(1).filter(([segment], i) => segment === segments[2 * i + 1][0]);
    expect(right).toHaveLength(135);
  },
);
