import { expect, test } from "vitest";
import { openWorkbook, Ref } from "./Batches";

/** @returns the code that Excel refuses with, or "" where it takes the contents */
async function refusal(property: "formulas" | "values" | "numberFormat", written: unknown): Promise<string> {
  const { run } = openWorkbook();
  const batch = run();
  batch.set(batch.call(batch.activeSheet(), "getRange", "A1"), property, [[written]]);
  return batch.sync().then(
    () => "",
    ({ code }: { code: string }) => code,
  );
}

const nested = (depth: number) => `=${"ABS(".repeat(depth)}A1${")".repeat(depth)}`;
const given = (count: number) => `=SUM(${Array.from({ length: count }, () => "A1").join(",")})`;
const quoted = (letters: number) => `=LEN("${'""'.repeat(letters)}")`;

test.each([
  ["letters", `=${"1".repeat(8191)}`, `=${"1".repeat(8192)}`],
  ["letters of a text, its own quotes counted once", quoted(255), quoted(256)],
  ["arguments", given(255), given(256)],
  ["functions within each other", nested(64), nested(65)],
])("a formula has no more %s than Excel allows", async (_, longest, tooLong) => {
  expect(await refusal("formulas", longest)).toBe("");
  expect(await refusal("formulas", tooLong)).toBe("InvalidArgument");
});

test("constants of an array are no arguments", async () => {
  expect(await refusal("formulas", `=SUM({${Array.from({ length: 300 }, () => "1").join(",")}},(A1,B1))`)).toBe("");
});

test("a cell holds 32,767 letters", async () => {
  expect(await refusal("values", "a".repeat(32_767))).toBe("");
  expect(await refusal("values", "a".repeat(32_768))).toBe("InvalidArgument");
  expect(await refusal("values", `'${"a".repeat(32_767)}`)).toBe("");
  expect(await refusal("formulas", `'${"=".repeat(32_768)}`)).toBe("InvalidArgument");
});

test("the header of a table has 255 letters, and so has a name", async () => {
  for (const [letters, code] of [
    [255, ""],
    [256, "InvalidArgument"],
  ] as const) {
    const { run } = openWorkbook();
    const batch = run();
    batch.set(batch.call(batch.activeSheet(), "getRange", "A1"), "values", "h".repeat(letters));
    batch.call(batch.get(batch.activeSheet(), "tables"), "add", "A1:A3", true);
    const table = await batch.sync().then(
      () => "",
      (error: { code: string }) => error.code,
    );
    const naming = run();
    const cell = naming.call(naming.activeSheet(), "getRange", "C1");
    naming.call(naming.get(naming.root, "names"), "add", "n".repeat(letters), new Ref(cell));
    const name = await naming.sync().then(
      () => "",
      (error: { code: string }) => error.code,
    );
    expect([table, name]).toEqual([code, code]);
  }
});

test.each([
  ...["General", "0.00%", "#,##0.00", "+#,##0;-#,##0;0", 'General" months"', "yyyy-mm-dd hh:mm:ss", "[$€-407] #,##0"],
  ...["0.0#%", "@", "[Red]0;[Blue]-0;;@", "\\x0", "0.00E+00", "h:mm AM/PM", "# ??/??", '_-* #,##0.00 "kr."_-'],
])("the number format %s is one", async (format) => {
  expect(await refusal("numberFormat", format)).toBe("");
});

test.each(['0" months', "0;0;0;0;0", "0 months", `"${"a".repeat(255)}"`, "[Red", "Q0", "TT.MM.JJJJ"])(
  "the number format %s is refused",
  async (format) => {
    expect(await refusal("numberFormat", format)).toBe("InvalidArgument");
  },
);
