import fc from "fast-check";
import { expect, test } from "vitest";
import { logOfRows } from "../../../src/core/customers/logOfRows";
import type { CustomerName } from "../../../src/core/customers/OrderLog";

const nothing = new Float64Array(0);
const logOf = (customers: readonly CustomerName[] | Float64Array) => {
  const { names, customers: places } = logOfRows({ customers, dates: nothing, amounts: nothing }).log;
  return { names: [...names], places: [...places] };
};

/** Every row's customer as one compares them, and each of these by the first that was written so. */
function compared(customers: readonly CustomerName[]) {
  const keys = customers.map((customer) => String(customer).trim().toLowerCase());
  const known = [...new Set(keys)];
  return { names: known.map((key) => customers[keys.indexOf(key)]), places: keys.map((key) => known.indexOf(key)) };
}

test.each([
  ["spaces and capitals", ["Anna", "BEN", " anna", "ben ", "Anna"], ["Anna", "BEN"], [0, 1, 0, 1, 0]],
  ["numbers and their text", [7, "8", "7", 8], [7, "8"], [0, 1, 0, 1]],
  ["capitals among small letters", ["k-1", "k-2", "K-1"], ["k-1", "k-2"], [0, 1, 0]],
  ["spaces round capitals", ["K-1", "K-1 "], ["K-1"], [0, 0]],
])("customers who differ in %s alone are one", (_, customers, names, places) => {
  expect(logOf(customers)).toEqual({ names, places });
});

test("customers of any spelling are told apart as text is, and keep the name they were first given", () => {
  const anyCase = fc.constantFrom(
    "a",
    "A",
    " a",
    "a ",
    "ab",
    "AB",
    "Ab",
    "ä",
    "Ä",
    "1",
    "01",
    1,
    2.5,
    "2.5",
    "1e21",
    1e21,
  );
  const oneCase = fc.constantFrom("A", "AB", "A-1", "A-2", "Ä");
  for (const customers of [anyCase, oneCase]) {
    fc.assert(
      fc.property(fc.array(customers), (rows) => {
        expect(logOf(rows)).toEqual(compared(rows));
      }),
    );
  }
});

test("customers who are all numbers are the same in a typed array", () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(number), (rows) => {
      const written = rows.map((each) => each + 0);
      expect(logOf(Float64Array.from(written))).toEqual(compared(written));
    }),
  );
});

test("numbers behind the same letters are told apart as their texts are", () => {
  const behind = fc.constantFrom("", "0", "00", "7", "07", "70", "123456789012345", "1234567890123456", "7 ", "x");
  const row = fc.tuple(fc.constantFrom("C-", "C-", "c-", "", "1"), behind).map(([letters, number]) => letters + number);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (customers) => {
      expect(logOf(customers)).toEqual(compared(customers));
    }),
    { numRuns: 500 },
  );
});
