import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { excelsWith } from "../../src/deploy/excelVersions";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The requirement sets that manifest.xml asks for. */
const SETS = [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
  ([, name, version]) => `${name} ${version}`,
);

test("README says which Excels have what the manifest asks for", () => {
  const readme = read("README.md").replace(/ {2,}/g, " ");
  expect(SETS.length).toBe(3);
  for (const set of SETS) expect(readme).toContain(`\`${set}\``);
  for (const line of excelsWith(SETS)) expect(readme).toContain(line);
});

test("an Excel that lacks one of the sets has not all of them, and the latest release counts", () => {
  expect(excelsWith(["ExcelApi 1.12", "CustomFunctionsRuntime 1.4"])).toEqual([
    "| The web | today's |",
    "| Windows, Microsoft 365 | version 2208 (build 15601.20148) |",
    "| Windows, bought once | no |",
    "| Mac | version 16.64 |",
  ]);
  expect(() => excelsWith(["ExcelApi 9.9"])).toThrow("Say in excelVersions.ts which Excels have ExcelApi 9.9.");
});
