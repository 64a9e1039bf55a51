import { expect, test } from "vitest";
import { distinct, distinctAsSeen, together } from "../../../src/core/numeric/distinct";
import { random } from "../forecast/simulate";

const chance = random(7);
/** Half of them the same over and over, half of them different. */
const column = Float64Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? Math.floor(chance() * 9) - 4 : chance()));

test("values stand once, smallest first, and every entry finds its own, however many there are", () => {
  const { values, places } = distinct(column);
  expect([...values]).toEqual([...new Set(column)].sort((a, b) => a - b));
  expect([...places].map((place) => values[place])).toEqual([...column]);
});

test("or in the order in which they are first seen, minus zero as zero", () => {
  const { values, places } = distinctAsSeen([3, -0, 3, 0, 1]);
  expect([...values]).toEqual([3, 0, 1]);
  expect([...places]).toEqual([0, 1, 0, 1, 2]);
});

test("entries are together where all of their columns are the same, in the order of the columns", () => {
  const [a, b, c] = [1, 2, 3].map(() => distinct(Float64Array.from({ length: 400 }, () => Math.floor(chance() * 4))));
  const keyOf = (i: number) => [a, b, c].map(({ places }) => places[i]).join();
  const { entries, places } = together([a, b, c]);
  expect([...entries].map(keyOf)).toEqual([...new Set(Array.from(places, (_, i) => keyOf(i)))].sort());
  expect(Array.from(places, (place) => keyOf(entries[place]))).toEqual(Array.from(places, (_, i) => keyOf(i)));
});

test("nothing is nothing", () => {
  const nothing = distinct([]);
  expect(together([nothing, nothing])).toEqual({ entries: new Int32Array(0), places: new Int32Array(0) });
});
