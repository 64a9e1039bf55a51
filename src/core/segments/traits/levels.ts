/** What a person's row holds of a trait or a segment: a number, a word, or nothing. */
export type Label = number | string | undefined;
export type Level = number | string;

/** A column of labels as its different ones and where each row's stands among them. */
export interface Levels {
  /** Numbers first, upwards, then words by the alphabet: whatever the order of the rows. */
  readonly levels: readonly Level[];
  /** For each row; -1 where it holds nothing. */
  readonly places: Int32Array;
}

/** The same for equal labels: words are compared as Excel's own `=` does, ignoring capitals. */
export function keyOf(label: Level): Level {
  return typeof label === "number" ? label : label.toLowerCase();
}

/** The different labels of a column. Of several spellings of a word the first by the alphabet stands for it. */
export function levelsOf(labels: readonly Label[]): Levels {
  const spelt = new Map<Level, Level>();
  for (const label of labels) {
    if (label === undefined) continue;
    const key = keyOf(label);
    const known = spelt.get(key);
    if (known === undefined || label < known) spelt.set(key, label);
  }
  const keys = [...spelt.keys()].sort(inOrder);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const places = Int32Array.from(labels, (label) => (label === undefined ? -1 : (placeOf.get(keyOf(label)) ?? -1)));
  return { levels: keys.map((key) => spelt.get(key) ?? key), places };
}

function inOrder(a: Level, b: Level): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}
