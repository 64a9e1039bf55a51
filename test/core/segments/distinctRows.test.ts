import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsByContent } from "../../../src/core/segments/columnsByContent";
import { distinctRows } from "../../../src/core/segments/distinctRows";
import { standardise } from "../../../src/core/segments/standardise";
import { arrests } from "./arrests";
import { tableOf } from "./tableOf";

const rowsOf = (values: ArrayLike<number>, columns: number) =>
  Array.from({ length: values.length / columns }, (_, i) => Array.from(values).slice(i * columns, (i + 1) * columns));

test("every row finds its own values at its point, and the points are all different", () => {
  const cell = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
      const { points, pointOf } = distinctRows(tableOf(rows));
      const found = rowsOf(points.values, 3);
      rows.forEach((row, i) => expect(found[pointOf[i]]).toEqual(row));
      expect(new Set(found.map(String)).size).toBe(points.rows);
      found.forEach((_, point) => expect(points.counts[point]).toBe(pointOf.filter((own) => own === point).length));
    }),
  );
});

test("the order of the rows makes no difference to the points", () => {
  expect(distinctRows(tableOf([...arrests].reverse())).points).toEqual(distinctRows(tableOf(arrests)).points);
});

test("columns are sorted by what they hold, wherever they stood", () => {
  const sorted = columnsByContent(standardise(tableOf(arrests), [1, 1, 1, 1]));
  const shuffled = arrests.map(([murder, assault, urban, rape]) => [rape, urban, murder, assault]);
  expect(columnsByContent(standardise(tableOf(shuffled), [1, 1, 1, 1]))).toEqual(sorted);
});
