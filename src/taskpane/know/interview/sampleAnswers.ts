import { random } from "../../../sample/random";
import type { AskedWords } from "./asked.en";
import type { SampleWordsOfPeople } from "./sample.en";

/** What somebody answered; a rating is null where it was left blank. */
export interface Interview {
  readonly name: string;
  /** By the names of the traits and of what is said in their own words. */
  readonly words: Readonly<Record<string, string>>;
  /** From 1 to 5, in the order of the needs. */
  readonly importance: readonly (number | null)[];
  readonly met: readonly (number | null)[];
  readonly notes: string;
}

/**
 * How many invented people of each kind there are, how important each need is to them on average, how well it is met today, and how
 * many of ten are of each age group, household and way here.
 */
const KINDS = [
  {
    people: 14,
    importance: [4.7, 4.6, 1.7, 2.2, 2.8, 2.6, 1.6, 4.5],
    met: [3.1, 2.1, 3.5, 4.0, 3.6, 3.2, 3.4, 3.9],
    age: [3, 4, 2, 1, 0, 0],
    household: [4, 3, 1, 2],
    found: [1, 5, 3, 1, 0, 0, 0],
  },
  {
    people: 12,
    importance: [2.2, 2.0, 4.7, 3.2, 4.6, 2.4, 2.4, 2.6],
    met: [3.4, 3.6, 2.5, 4.1, 3.9, 3.3, 3.5, 3.6],
    age: [0, 1, 2, 3, 3, 1],
    household: [2, 5, 3, 0],
    found: [4, 1, 0, 1, 4, 0, 0],
  },
  {
    people: 10,
    importance: [1.9, 1.8, 2.6, 4.7, 2.2, 3.6, 4.7, 2.2],
    met: [3.2, 3.7, 3.6, 3.9, 3.7, 2.4, 2.2, 3.7],
    age: [0, 2, 4, 3, 1, 0],
    household: [1, 2, 6, 1],
    found: [3, 1, 0, 3, 0, 3, 0],
  },
] as const;

/** The people who left a need without a rating. */
const HALF_FILLED = [4, 21];
/** Every so manieth said something else. */
const NOTED = 9;

/** Invented answers of three kinds of people, mixed; two of them are not complete. */
export function sampleAnswers({ traits }: Pick<AskedWords, "traits">, words: SampleWordsOfPeople): Interview[] {
  const next = random(61);
  const among = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)];
  const people = KINDS.flatMap((kind, of) =>
    Array.from({ length: kind.people }, () => {
      const often = (trait: "age" | "household" | "found") => drawn(traits[trait].options ?? [], kind[trait], next());
      return {
        order: next(),
        importance: kind.importance.map((usual) => rated(usual, next)),
        met: kind.met.map((usual) => rated(usual, next)),
        words: {
          age: often("age"),
          region: among(words.regions),
          household: often("household"),
          found: often("found"),
          job: among(words.jobs[of]),
          passions: among(words.passions[of]),
        },
      };
    }),
  );
  return people
    .sort((a, b) => a.order - b.order)
    .map(({ importance, met, words: said }, i) => ({
      name: words.person(String(i + 1)),
      words: said,
      importance: importance.map((rating, need) => (HALF_FILLED.includes(i) && need === i % 8 ? null : rating)),
      met,
      notes: i % NOTED === NOTED - 1 ? among(words.notes) : "",
    }));
}

/** @param often how many of ten each is */
function drawn(options: readonly string[], often: readonly number[], place: number): string {
  let left = place * 10;
  const at = often.findIndex((share) => (left -= share) < 0);
  return options[at];
}

function rated(usual: number, next: () => number): number {
  const spread = (next() + next() + next() - 1.5) * 1.1;
  return Math.min(5, Math.max(1, Math.round(usual + spread)));
}
