import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, "../..", file), "utf8");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const REGISTRY = "https://registry.npmjs.org/";
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const installed = Object.entries(packages)
  .filter(([place]) => place !== "")
  .map(([place, locked]) => ({ name: place.split("node_modules/").at(-1) ?? place, ...locked }));
const named = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;

/** Licences that let anybody use, change and hand on a package for nothing, if its notice goes with it. */
const FREE = ["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "CC0-1.0"];

/** Packages under other terms, each with the reason why it may build and test the add-in all the same. None is in a bundle. */
const OTHERWISE_LICENSED: Readonly<Record<string, string>> = {
  "@fontsource/carlito": "OFL-1.1", // A font for everybody, which may not be sold by itself; it is served to the preview alone.
  "@microsoft/office-js": "LICENSE", // Microsoft's own terms for developing add-ins; it is served to the preview alone.
  "@univerjs/telemetry": "none", // Apache-2.0 in its LICENSE, which its package.json does not repeat.
  argparse: "Python-2.0", // As free as MIT.
  "axe-core": "MPL-2.0", // Asks for changes to its own files to be published; it is used unchanged.
  "caniuse-lite": "CC-BY-4.0", // A table of browsers, which asks to be named where it is handed on.
  "expand-template": "(MIT OR WTFPL)",
  jstat: "none", // MIT in its LICENSE, which its package.json does not repeat.
  "node-forge": "(BSD-3-Clause OR GPL-2.0)",
  "original-fs": "Unlicense", // Given to everybody.
  rc: "(BSD-2-Clause OR MIT OR Apache-2.0)",
  "type-fest": "(MIT OR CC0-1.0)",
};

test("the lock file gives every package an exact version with its checksum, from npm's registry", () => {
  const loose = installed.filter(
    ({ version, resolved, integrity }) => !(version && integrity && (resolved ?? REGISTRY).startsWith(REGISTRY)),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test("package.json names exact versions, and README says of every package why it is there", () => {
  const all = { ...named.dependencies, ...named.devDependencies, ...named.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const [, table] = read("README.md").split("### Dependencies");
  const cells = [...table.split("## Licence")[0].matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    cell.replace(/\(\w+\)/g, "").split(","),
  );
  const listed = cells.map((name) => name.trim()).filter((name) => !/^(Package|-+)$/.test(name));
  expect(listed.sort()).toEqual(Object.keys(all).sort());
});

test("every package, down to the last, is free to use, or stands in the list of exceptions with its reason", () => {
  const terms = installed
    .map(({ name, license = "none" }) => [name, license] as const)
    .filter(([, license]) => !FREE.includes(license));
  expect(Object.fromEntries(terms)).toEqual(OTHERWISE_LICENSED);
});

test("of every package that would run a script when it is installed, package.json says whether it may", () => {
  const decided = Object.keys(named.allowScripts);
  const running = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(running.filter((name) => !decided.includes(name))).toEqual([]);
  expect(decided.filter((name) => !installed.some((one) => one.name === name))).toEqual([]);
});

test("one may, and npm stops at a script that nobody decided on", () => {
  // keytar keeps the sign-in of the tool that opens Excel, and is built for the machine it runs on.
  const allowed = Object.entries(named.allowScripts).filter(([, may]) => may);
  expect(allowed.map(([name]) => name)).toEqual(["keytar"]);
  expect(read(".npmrc")).toMatch(/^strict-allow-scripts=true$/m);
});
