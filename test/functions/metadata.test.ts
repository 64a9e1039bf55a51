import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { beforeAll, describe, expect, test } from "vitest";

interface Parameter {
  name: string;
  description?: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

interface ExcelFunction {
  id: string;
  name: string;
  description?: string;
  parameters: Parameter[];
}

const folder = path.join(import.meta.dirname, "../../src/functions");
const files = readdirSync(folder).filter((name) => /^[A-Z]+\.ts$/.test(name));
let functions: ExcelFunction[] = [];
let errors: string[] = [];

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(files.map((file) => path.join(folder, file)));
  errors = generated.errors;
  functions = (JSON.parse(generated.metadataJson) as { functions: ExcelFunction[] }).functions;
});

test("the generator reads every function's JSDoc without complaint", () => {
  expect(errors).toEqual([]);
});

test("the function that README shows stands there as it is", () => {
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const [, shown] = /```ts\n(.*?)```/s.exec(read("../../README.md")) ?? [];
  expect(shown.replace(/^ {3}/gm, "").trim()).toBe(read("MAXCPC.ts").trim());
});

test("every file of the folder defines the one function it is named for", () => {
  expect(functions.map(({ id }) => `${id}.ts`)).toEqual(files);
  expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
});

test("every function's file exports it under its Excel name", () => {
  for (const { id } of functions) {
    expect(readFileSync(path.join(folder, `${id}.ts`), "utf8"), id).toMatch(
      new RegExp(`^export function ${id}\\(`, "m"),
    );
  }
});

test("no name is too short for Excel or looks like a cell", () => {
  expect(functions.filter(({ name }) => name.length < 3 || /^[A-Z]{1,3}\d+$/.test(name))).toEqual([]);
});

describe("what Excel is told of the arguments", () => {
  test("each takes a range of anything, so that cells are read by our one rule", () => {
    const other = functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ type, dimensionality }) => type !== "any" || dimensionality !== "matrix")
        .map(({ name }) => `${id} ${name}`),
    );
    expect(other).toEqual([]);
  });

  test("optional arguments come after the required ones", () => {
    for (const { id, parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, id).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test("each function and each argument has help, in at most 255 characters", () => {
    const help = functions.flatMap(({ id, description, parameters }) => [
      [id, description ?? ""],
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description ?? ""]),
    ]);
    expect(help.filter(([, text]) => text.length < 10 || text.length > 255)).toEqual([]);
    expect(help.filter(([, text]) => /\n|@|\{/.test(text))).toEqual([]);
  });
});

test("what Excel is told has not changed unnoticed", () => {
  expect(functions).toMatchSnapshot();
});
