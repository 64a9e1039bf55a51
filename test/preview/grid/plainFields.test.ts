import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { FORMULA_ENGINE, plainFields } from "../../../src/preview/grid/univer/plainFields";

test("fields are assigned, whatever they hold, and nothing else is another", () => {
  const given = [
    "class Node {",
    "\tconstructor() {",
    '\t\t_defineProperty(this, "_children", []);',
    '\t\t_defineProperty(this, "_name", of("a", ")"));',
    '\t\t_defineProperty(other, "_name", 1);',
    '\t\tcall(); _defineProperty(this, "_late", 1);',
  ];
  const assigned = ["\t\tthis._children = [];", '\t\tthis._name = of("a", ")");'];
  expect(plainFields(given.join("\n")).split("\n")).toEqual([...given.slice(0, 2), ...assigned, ...given.slice(4)]);
});

test("hardly a field of the formula engine as it is installed is left: those alone that are given more than a line", () => {
  const engine = createRequire(import.meta.resolve("@univerjs/preset-sheets-core")).resolve("@univerjs/engine-formula");
  const source = readFileSync(engine.replace(/cjs.index\.js$/, "es/index.js"), "utf8");
  const fields = (text: string) => text.split('_defineProperty(this, "').length - 1;
  expect(fields(source)).toBeGreaterThan(1000);
  expect(fields(plainFields(source))).toBeLessThan(fields(source) / 20);
  expect("node_modules/@univerjs/engine-formula/lib/es/index.js").toMatch(FORMULA_ENGINE);
});
