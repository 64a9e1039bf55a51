import { beforeAll, describe, expect, test } from "vitest";
import { learnFromOrders } from "../../src/core/forecast/learnFromOrders";
import { NoAnswer } from "../../src/core/NoAnswer";
import { guarded } from "../../src/functions/cells/guarded";
import { english } from "../../src/sentences/english";
import { sentenceAt } from "../../src/sentences/errorSentences";
import { ARGUMENTS, german } from "../../src/sentences/german";
import type { Sentence } from "../../src/sentences/Sentence";
import { knownFunctions, type KnownFunction } from "../functions/hostile/builtFunctions";
import { hostileCells } from "../functions/hostile/hostileCells";
import { randomFrom } from "../functions/hostile/randomFrom";

const CALLS = 20_000;

type ExcelFunction = Parameters<typeof guarded>[0];

/** The functions by their id, from their sources: what the built ones keep is in a page of their own. */
const sources = new Map<string, ExcelFunction>();
beforeAll(async () => {
  for (const { id } of knownFunctions) {
    const file = (await import(`../../src/functions/${id}.ts`)) as Readonly<Record<string, ExcelFunction>>;
    sources.set(id, file[id]);
  }
});

/** Words that no German sentence holds, what a cell held and what stands in quotes left out. */
const ENGLISH = /\b(the|and|of|must|are|is|it|they|which|row|rows|column|above|at least|customers|orders)\b/i;
const quoted = /„.*?“|\(day|As of|Between|ORDERMODEL/gs;

/** What a cell shows, and what is kept of it for the pane. */
interface Heard {
  readonly shown: string;
  readonly kept: Sentence | undefined;
}

/** The errors of a call. The invocation object comes in the place after the last argument. */
function heard({ id, parameters }: KnownFunction, args: readonly unknown[]): Heard[] {
  const address = "Sheet1!A1";
  const hear = (cell: unknown, row = 0, column = 0): Heard[] =>
    cell instanceof CustomFunctions.Error && cell.message
      ? [{ shown: cell.message, kept: sentenceAt(address, row, column) }]
      : [];
  try {
    const answer = guarded(sources.get(id) ?? fail)(...parameters.map((_, i) => args[i]), { address });
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [];
    return rows.flatMap((cells, row) => cells.flatMap((cell, column) => hear(cell, row, column)));
  } catch (error) {
    return hear(error);
  }
}

function fail(): never {
  throw new Error("no such function");
}

test("whatever the cells hold, the pane can say in any language what a cell shows", () => {
  const argumentsFor = hostileCells(randomFrom(7));
  const shownOnes = new Set<string>();
  const wrong: unknown[] = [];
  for (let i = 0; i < CALLS; i++) {
    const known = knownFunctions[i % knownFunctions.length];
    for (const { shown, kept } of heard(known, argumentsFor(known))) {
      shownOnes.add(shown);
      const inGerman = kept && german(kept).replace(quoted, "");
      if (!kept || english(kept) !== shown || !inGerman || ENGLISH.test(inGerman)) wrong.push({ shown, inGerman });
    }
  }
  expect(wrong).toEqual([]);
  expect(shownOnes.size).toBeGreaterThan(5000);
});

test("every argument of a function has a German name", () => {
  const names = new Set(knownFunctions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  expect([...names].filter((name) => !(name in ARGUMENTS))).toEqual([]);
});

describe("A value that is refused is said with its place, what was held and the rule", () => {
  test("in a row", () => {
    const sentence: Sentence = {
      id: "broken",
      argument: "conversionRate",
      place: { row: 7 },
      held: { id: "number", number: 1.2 },
      rule: "share",
    };
    expect(english(sentence)).toBe("Conversion rate in row 7 is 1.2; it must be from 0 to 1 (0% to 100%).");
    expect(german(sentence)).toBe(
      "Conversion-Rate in Zeile 7: 1,2. Erforderlich: ein Wert von 0 bis 1 (0 % bis 100 %).",
    );
  });

  test("with the share that was likely meant, where a percent sign is missing", () => {
    const share = (number: number): Sentence => {
      return { id: "broken", argument: "confidence", place: {}, held: { id: "number", number }, rule: "confidence" };
    };
    expect(english(share(92.5))).toBe(
      "Confidence is 92.5; it must be between 0 and 1, as 0.9 for 90%. 92.5 means 9,250%: write 92.5% or 0.925.",
    );
    expect(german(share(92.5))).toMatch(/ 92,5 bedeutet 9\.250 %: Schreiben Sie 92,5 % oder 0,925\.$/);
    for (const other of [1.2, 101, -25, Infinity]) expect(english(share(other))).not.toContain("means");
  });

  test("of a table, and of many", () => {
    const place = { row: 3, column: 2 };
    const sentence: Sentence = { id: "broken", argument: "clicks", place, held: "blank", rule: "number" };
    expect(english(sentence)).toBe("Clicks in row 3, column 2 are blank; they must be a number.");
    expect(german(sentence)).toBe("Klicks in Zeile 3, Spalte 2: leer. Erforderlich: eine Zahl.");
  });

  test("as the text that it is", () => {
    const held = { id: "text", text: "12,5" } as const;
    const sentence: Sentence = { id: "broken", argument: "amount", place: {}, held, rule: "numberWithPoint" };
    expect(english(sentence)).toBe(
      'Amount is "12,5"; it must be a number with a point before its decimals, as in 12.5.',
    );
    expect(german(sentence)).toBe(
      "Betrag: „12,5“. Erforderlich: eine Zahl mit Punkt vor den Dezimalstellen, wie 12.5.",
    );
  });

  test("of the parameter that is called s", () => {
    const held = { id: "number", number: 0 } as const;
    const sentence: Sentence = { id: "broken", argument: "s", place: {}, held, rule: "aboveZero" };
    expect(english(sentence)).toBe("S is 0; it must be above 0.");
    expect(german(sentence)).toBe("S: 0. Erforderlich: ein Wert über 0.");
  });

  test("of a model's parameter", () => {
    const argument = { parameter: "alpha" };
    const sentence: Sentence = { id: "broken", argument, place: { row: 5 }, held: "true", rule: "number" };
    expect(english(sentence)).toBe("Alpha of the model in row 5 is TRUE; it must be a number.");
    expect(german(sentence)).toBe("Alpha des Modells in Zeile 5: WAHR. Erforderlich: eine Zahl.");
  });
});

describe("What a forecast warns of", () => {
  test("is said of few orders", () => {
    const few = { repeatOrders: [2, 0, 1], recency: [20, 0, 5], age: [30, 30, 30], averageOrderValue: [10, 0, 0] };
    const { warnings } = learnFromOrders(few, "BG/NBD");
    expect(warnings.map(english)).toEqual([
      expect.stringMatching(/^The likelihood is flat in /),
      "No spend model: Fewer than two customers have repeat orders worth more than 0, too few to learn what they spend.",
    ]);
    expect(warnings.map(german)).toEqual([
      expect.stringMatching(/^Die Likelihood ist flach in /),
      "Kein Ausgabenmodell: Weniger als zwei Kunden haben Folgebestellungen über 0, zu wenige, um ihre Ausgaben zu lernen.",
    ]);
  });

  test("or why there is none", () => {
    const silent = { repeatOrders: [0, 0], recency: [0, 0], age: [30, 20] };
    expect(() => learnFromOrders(silent, "auto")).toThrow(new NoAnswer("noRepeatOrders"));
  });

  test("with its figures", () => {
    const tied = { id: "spendTied", correlation: 0.4249 } as const;
    expect(english(tied)).toBe(
      "Spend is tied to frequency (correlation 0.42): customers who order more often spend more per order, which the Gamma-Gamma model takes not to be so.",
    );
    expect(german(tied)).toMatch(/\(Korrelation 0,42\): Wer öfter bestellt, gibt je Bestellung mehr aus/);
    expect(german({ id: "spendTied", correlation: -0.5 })).toMatch(/\(Korrelation -0,50\).* weniger aus/);
    const leftOut = (customers: number) => german({ id: "leftOutOfSpend", customers });
    expect([1, 2].map((customers) => leftOut(customers).split(" aus ")[0])).toEqual([
      "1 Kunde bleibt",
      "2 Kunden bleiben",
    ]);
  });
});
