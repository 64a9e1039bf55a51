import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberArgument } from "../../../src/functions/cells/argument";
import type { Cells } from "../../../src/text/cells";
import { elementwise, elementwiseRows } from "../../../src/functions/cells/elementwise";
import { called } from "../called";

const DIFFERENCE = (a: Cells, b: Cells) =>
  elementwise("Sum", { a: numberArgument(a), b: numberArgument(b) }, ({ a: first, b: second }) => first - second);
const WITH_DEFAULT = (a: Cells, b?: Cells) =>
  elementwise("Sum", { a: numberArgument(a), b: numberArgument(b, 10) }, ({ a: first, b: second }) => first + second);

/** JavaScript counts the parameters of a function to know how many cells it takes. */
const difference = (...cells: unknown[]) => called(DIFFERENCE, ...cells);

describe("shapes", () => {
  const sizes = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) });
  const table = (rows: number, columns: number, value: (row: number, column: number) => unknown) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => value(row, column)));

  test("a column against a row gives a table", () => {
    expect(difference([[10], [20]], [[1, 2, 3]])).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  test("one cell repeats over a range, whichever argument it is", () => {
    expect(difference([[10]], [[1], [2]])).toEqual([[9], [8]]);
    expect(difference([[1], [2]], [[10]])).toEqual([[-9], [-8]]);
  });

  test("the answer has the common shape, and each place its own numbers", () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom("same", "column", "row", "cell"), ({ rows, columns }, other) => {
        const a = table(rows, columns, (row, column) => 100 * row + column);
        const b = table(
          other === "row" || other === "cell" ? 1 : rows,
          other === "column" || other === "cell" ? 1 : columns,
          (row, column) => row + 10 * column,
        );
        const expected = table(rows, columns, (row, column) => {
          const at = b[b.length === 1 ? 0 : row];
          return 100 * row + column - Number(at[at.length === 1 ? 0 : column]);
        });
        expect(difference(a, b)).toEqual(expected);
      }),
    );
  });

  test("shapes that do not fit are refused with both sizes", () => {
    expect(difference([[1], [2]], [[1], [2], [3]])).toBe(
      "#VALUE! A and b must have the same number of rows, or be single cells; they have 2 and 3.",
    );
    expect(difference([[1, 2]], [[1, 2, 3]])).toBe(
      "#VALUE! A and b must have the same number of columns, or be single cells; they have 2 and 3.",
    );
  });

  test("a scalar where a range is expected counts as one cell", () => {
    expect(difference(5, 3)).toEqual([[2]]);
  });

  test("rows of unequal length are read as if the missing cells were blank", () => {
    expect(
      difference(
        [[1, 2], [3]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual([
      [0, 1],
      [2, "#VALUE! A in row 2, column 2 is blank; it must be a number."],
    ]);
  });
});

describe("header rows", () => {
  test("a first row of text is skipped in every argument, and a heading stands in its place", () => {
    expect(difference([["Price"], [10], [20]], [["Cost"], [1], [2]])).toEqual([["Sum"], [9], [18]]);
    expect(difference([["Price"], [10], [20]], [[99], [1], [2]])).toEqual([["Sum"], [9], [18]]);
    expect(difference([["Price"], [10], [20]], [[1]])).toEqual([["Sum"], [9], [19]]);
  });

  test("rows are counted from the first row of the range, header included", () => {
    expect(difference([["Price"], [10], ["x"]], [[1]])).toEqual([
      ["Sum"],
      [9],
      ['#VALUE! A in row 3 is "x"; it must be a number.'],
    ]);
  });

  test("a number written as text is no header", () => {
    expect(difference([["$10"], [20]], [[1]])).toEqual([[9], [19]]);
  });

  test("text in a single cell is a mistake, not a header", () => {
    expect(difference([["Price"]], [[1]])).toEqual([['#VALUE! A is "Price"; it must be a number.']]);
  });
});

describe("blanks", () => {
  test.each([[null], [undefined], [""], ["  "], [" --"]])("%j in every range gives an empty answer", (blank) => {
    expect(difference([[5], [blank]], [[1], [blank]])).toEqual([[4], [""]]);
    expect(difference([[5], [blank]], [[1]])).toEqual([[4], [""]]);
    expect(difference([[blank]], [[blank]])).toEqual([[""]]);
  });

  test("a blank beside a number is missing, and says so", () => {
    expect(difference([[5], [""]], [[1], [2]])).toEqual([[4], ["#VALUE! A in row 2 is blank; it must be a number."]]);
  });

  test("with nothing given at all, every argument stands for its default", () => {
    const BOTH = (a?: Cells, b?: Cells) =>
      elementwise(
        "Sum",
        { a: numberArgument(a, 1), b: numberArgument(b, 10) },
        ({ a: first, b: second }) => first + second,
      );
    expect(called(BOTH)).toEqual([[11]]);
    expect(called(BOTH, null, null)).toEqual([[11]]);
    expect(called(BOTH, [[2], [""]], [[5]])).toEqual([[7], [6]]);
    expect(called(BOTH, [[2], [""]])).toEqual([[12], [""]]);
  });

  test("a blank in an optional range beside a single cell stands for its default too", () => {
    expect(called(WITH_DEFAULT, [[5]], [[1], [""]])).toEqual([[6], [15]]);
  });

  test("a blank or omitted optional argument stands for its default", () => {
    expect(called(WITH_DEFAULT, [[5]], null)).toEqual([[15]]);
    expect(called(WITH_DEFAULT, [[5]])).toEqual([[15]]);
    expect(called(WITH_DEFAULT, [[5], [6]], [[1], [""]])).toEqual([[6], [16]]);
  });
});

describe("errors", () => {
  test("a bad cell makes an error in its own place only", () => {
    expect(difference([[5], ["12,5"], [7]], [[1], [2], [3]])).toEqual([
      [4],
      ['#VALUE! A in row 2 is "12,5"; it must be a number with a point before its decimals, as in 12.5.'],
      [4],
    ]);
  });

  test("an error among the cells is named", () => {
    const notAvailable = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    expect(difference([[5], [notAvailable]], [[1]])).toEqual([
      [4],
      ["#VALUE! A in row 2 is the error #N/A; it must be a number."],
    ]);
  });

  test("a repeated single cell that is bad is named without a row", () => {
    expect(difference([[5], [6]], [[true]])).toEqual([
      ["#VALUE! B is TRUE; it must be a number."],
      ["#VALUE! B is TRUE; it must be a number."],
    ]);
  });

  test("in a row of cells the column is named", () => {
    expect(difference([[5, "x"]], [[1]])).toEqual([[4, '#VALUE! A in column 2 is "x"; it must be a number.']]);
  });

  test("an answer too large for a cell is no answer", () => {
    expect(difference([[1e308]], [[-1e308]])).toEqual([
      ["#N/A The answer is too large for a cell; check the numbers it is made from."],
    ]);
  });

  test("a fault of our own says that it is ours", () => {
    const FAULTY = (a: Cells) =>
      elementwise("Sum", { a: numberArgument(a) }, () => {
        throw new TypeError("oops");
      });
    expect(called(FAULTY, [[1]])).toEqual([
      ["#VALUE! This is a fault in Worth, not in your sheet (oops). Please report it with the formula."],
    ]);
  });

  test("zero has no sign in a cell", () => {
    const answer = DIFFERENCE([[-0]], [[0]]);
    expect(Object.is(answer[0][0], 0)).toBe(true);
  });
});

describe("several cells for each row", () => {
  const AROUND = (a: Cells) =>
    elementwiseRows(["Low", "Middle", "High"], { a: numberArgument(a) }, ({ a: middle }) => [
      middle - 1,
      middle,
      middle + 1,
    ]);

  test("each row of the input becomes a row of cells", () => {
    expect(called(AROUND, [["Middle"], [1], [""], [5]])).toEqual([
      ["Low", "Middle", "High"],
      [0, 1, 2],
      ["", "", ""],
      [4, 5, 6],
    ]);
  });

  test("a bad row is an error in each of its cells", () => {
    const sentence = '#VALUE! A in row 2 is "x"; it must be a number.';
    expect(called(AROUND, [[1], ["x"]])).toEqual([
      [0, 1, 2],
      [sentence, sentence, sentence],
    ]);
  });

  test("a table is refused", () => {
    expect(called(AROUND, [[1, 2]])).toBe(
      "#VALUE! Give columns, not rows or tables: each row is answered by several cells side by side.",
    );
  });
});

test("arguments are left as they were, and the same input gives the same answer", () => {
  const cell = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.object());
  const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(range, range, (a, b) => {
      const before = structuredClone([a, b]);
      const first = difference(a, b);
      expect(difference(a, b)).toEqual(first);
      expect([a, b]).toEqual(before);
      if (Array.isArray(first)) expect(new Set(first.map((row) => row.length)).size).toBeLessThanOrEqual(1);
    }),
  );
});
