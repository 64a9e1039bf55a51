import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";

type CellFunction = (...cells: unknown[]) => unknown;

const dist = path.join(import.meta.dirname, "../../dist");
const associated = new Map<string, CellFunction>();

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** dist/ is made by `npm run build`, which `npm test` runs first. */
beforeAll(() => {
  expect(existsSync(path.join(dist, "functions.js")), "run `npm run build` first").toBe(true);
  const CustomFunctions = {
    associate: (id: string, fn: CellFunction) => associated.set(id, fn),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
  const code = readFileSync(path.join(dist, "functions.js"), "utf8");
  vm.runInContext(code, vm.createContext({ CustomFunctions }));
});

test("the bundle needs nothing but CustomFunctions, and defines every function of functions.json", () => {
  const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("functions.json lets errors among the cells reach the functions", () => {
  expect(JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8"))).toMatchObject({
    allowErrorForDataTypeAny: true,
  });
});

describe("as Excel calls it", () => {
  const call = (id: string, ...cells: unknown[]) => associated.get(id)?.(...cells, { functionName: id });

  test("EPC answers a single cell and a range", () => {
    expect(call("EPC", [[100]], [[0.01]])).toEqual([[1]]);
    expect(call("EPC", [[100], [200]], [[0.01]])).toEqual([[1], [2]]);
  });

  test("an omitted optional argument may come as null or undefined, and the invocation object in its place does no harm", () => {
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]], null)).toBe(40);
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]], undefined)).toBe(40);
    expect(call("CUSTOMERVALUE", [["a"], ["b"]], [[30], [50]])).toBe(40);
  });

  test("what goes wrong is thrown as a CustomFunctions.Error with its sentence", () => {
    expect(() => call("CUSTOMERVALUE", [["a"], ["b"]], [[30], ["x"]])).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: 'Amount in row 2 is "x"; it must be a number.',
      }) as Error,
    );
  });
});
