import { AWKWARD_TEXTS } from "../../awkward/awkwardTexts";
import type { TimedCase } from "../../awkward/TimedCase";
import { call, knownFunctions, type KnownFunction } from "./builtFunctions";
import { argumentsOf, cellOf } from "./namedCells";
import { wrongWith } from "./wrongWith";

const ROWS = 4;

/** An argument with a text somewhere among what the argument is for. */
type Place = readonly [where: string, cellsWith: (text: string, cell: () => unknown) => unknown[][]];

const HEADING: Place = ["as its heading", (text, cell) => [[text], ...rows(ROWS - 1, () => [cell()])]];
const DATUM: Place = ["as a datum", (text, cell) => [...rows(ROWS - 1, () => [cell()]), [text]]];
const ELSEWHERE: readonly Place[] = [
  ["as a single cell", (text) => [[text]]],
  [
    "as names and values of a table",
    (text, cell) => [
      ["Name", "Value"],
      [text, cell()],
      [cell(), text],
      ["Model", text],
    ],
  ],
  ["as a text with a data type", (text) => [[{ type: "String", basicValue: text }]]],
  ["as an error", (text) => [[{ type: "Error", basicValue: `#${text}` }]]],
];

function rows<T>(count: number, row: () => T): T[] {
  return Array.from({ length: count }, row);
}

/** Every function, with every awkward text as heading and as datum of every argument, and by turns elsewhere in it. */
export function* cases(): Generator<TimedCase> {
  for (const known of knownFunctions) {
    for (const [turn, { shape, text }] of AWKWARD_TEXTS.entries()) {
      for (const [at, { name }] of known.parameters.entries()) {
        for (const [where, cellsWith] of [HEADING, DATUM, ELSEWHERE[(turn + at) % ELSEWHERE.length]]) {
          const args = argumentsBeside(known, at);
          args[at] = cellsWith(text, cellOf(name, known));
          yield { name: `${known.id}, ${name} ${where}: ${shape}`, run: () => wrongWith(call(known.id, args)) };
        }
      }
    }
  }
}

/** What a function needs to come to the argument at a place, which alone of those it can do without is given. */
function argumentsBeside(known: KnownFunction, at: number): unknown[] {
  const sensible = argumentsOf(known, (cell) => rows(ROWS, () => [cell()]));
  return known.parameters.slice(0, Math.max(sensible.length, at + 1)).map((_, i) => sensible[i] ?? null);
}
