import { describe, expect, test } from "vitest";
import { learnFromOrders } from "../../../src/core/forecast/learnFromOrders";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { argumentName } from "../../../src/functions/cells/argumentName";
import { ARGUMENTS } from "../../../src/taskpane/texts/argumentNames.de";
import { germanSentence } from "../../../src/taskpane/texts/formula.de";
import { call, CellError, knownFunctions } from "../../functions/hostile/builtFunctions";
import { hostileCells } from "../../functions/hostile/hostileCells";
import { randomFrom } from "../../functions/hostile/randomFrom";

const CALLS = 20_000;

/** Words that no German sentence holds, what a cell held and what stands in quotes left out. */
const ENGLISH = /\b(the|and|of|must|are|is|it|they|which|row|rows|column|above|at least|customers|orders)\b/i;
const quoted = /„.*?“|"[^"]*"|As of|Between|ORDERMODEL/gs;

/** What the built functions say when they are called with whatever a sheet can hold. */
function sentences(): Set<string> {
  const said = new Set<string>();
  const hear = (value: unknown) => {
    if (value instanceof CellError && value.message !== "") said.add(value.message);
  };
  const argumentsFor = hostileCells(randomFrom(7));
  for (let i = 0; i < CALLS; i++) {
    const known = knownFunctions[i % knownFunctions.length];
    const { answer, thrown } = call(known.id, argumentsFor(known));
    hear(thrown);
    if (Array.isArray(answer)) answer.flat().forEach(hear);
  }
  return said;
}

describe("What formulas say is put into German", () => {
  test("every sentence of their errors, whatever the cells hold", () => {
    const said = sentences();
    expect(said.size).toBeGreaterThan(5000);
    const left = [...said].filter((sentence) => {
      const german = germanSentence(sentence);
      return german === sentence || ENGLISH.test(german.replace(quoted, ""));
    });
    expect(left).toEqual([]);
  });

  test("every argument has a German name", () => {
    const names = new Set(
      knownFunctions.flatMap(({ parameters }) => parameters.map(({ name }) => argumentName(name).toLowerCase())),
    );
    expect([...names].filter((name) => !(name in ARGUMENTS))).toEqual([]);
  });

  test("with the place, what was held and the rule", () => {
    expect(germanSentence("Conversion rate in row 7 is 1.2; it must be from 0 to 1 (0% to 100%).")).toBe(
      "Conversion-Rate in Zeile 7: 1,2. Erforderlich: ein Wert von 0 bis 1 (0 % bis 100 %).",
    );
    expect(germanSentence("Clicks in row 3, column 2 are blank; they must be a number.")).toBe(
      "Klicks in Zeile 3, Spalte 2: leer. Erforderlich: eine Zahl.",
    );
    expect(
      germanSentence('Amount in row 4 is "12,5"; it must be a number with a point before its decimals, as in 12.5.'),
    ).toBe("Betrag in Zeile 4: „12,5“. Erforderlich: eine Zahl mit Punkt vor den Dezimalstellen, wie 12.5.");
  });

  test("what a forecast warns of", () => {
    const few = { repeatOrders: [2, 0, 1], recency: [20, 0, 5], age: [30, 30, 30], averageOrderValue: [10, 0, 0] };
    const { warnings } = learnFromOrders(few, "BG/NBD");
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.filter((warning) => germanSentence(warning) === warning)).toEqual([]);
    const silent = { repeatOrders: [0, 0], recency: [0, 0], age: [30, 20] };
    const why = (() => {
      try {
        return learnFromOrders(silent, "auto").model.name;
      } catch (error) {
        return error instanceof NoAnswer ? error.why : "";
      }
    })();
    expect(germanSentence(why)).toMatch(/^Kein Kunde hat an einem zweiten Tag bestellt/);
    const tied =
      "Spend is tied to frequency (correlation 0.42): customers who order more often spend more per order, which the Gamma-Gamma model takes not to be so.";
    expect(germanSentence(tied)).toMatch(/\(Korrelation 0,42\): Wer öfter bestellt, gibt je Bestellung mehr aus/);
  });

  test("and what is not known stays as it is", () => {
    expect(germanSentence("Something new.")).toBe("Something new.");
  });
});
