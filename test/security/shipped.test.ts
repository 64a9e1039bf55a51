import path from "node:path";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  commonHeaders,
  FOR_FUNCTIONS,
  netlifyHeaders,
  OFFICE_HOSTS,
  staticWebAppConfiguration,
} from "../../src/deploy/responseHeaders";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Licences under which a package may stand in what a company puts on its server. */
const MAY_SHIP = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** The packages whose files the map of a script names, and webpack, which holds them together. */
function packagesIn(map: string): string[] {
  const { sources } = JSON.parse(read(map)) as { sources: string[] };
  return sources.flatMap((source) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
    return name ?? (source.includes("webpack/runtime/") ? ["webpack"] : []);
  });
}

/** The headings of NOTICES.txt. */
function noticed(): { name: string; version: string; licence: string; text: string }[] {
  const [, ...parts] = read("dist/NOTICES.txt").split(/^-{80}\n(?=\S+ \S+ \(.*\)\n-{80}$)/m);
  return parts.map((part) => {
    const [, name, version, licence, text] = /^(\S+) (\S+) \((.*)\)\n-{80}\n([^]*)$/.exec(part) ?? [];
    return { name, version, licence, text };
  });
}

test("NOTICES.txt names every package that stands in a script of dist/, and no other", () => {
  const maps = readdirSync(path.join(root, "dist")).filter((file) => file.endsWith(".js.map"));
  const bundled = new Set(maps.flatMap((map) => packagesIn(`dist/${map}`)));
  expect(bundled.size).toBeGreaterThan(20);
  expect(noticed().map(({ name }) => name)).toEqual([...bundled].sort());
});

test("each of them is there in the version that is locked, with a licence that lets it be handed on and its text", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, { version: string }> };
  for (const { name, version, licence, text } of noticed()) {
    expect(version, name).toBe(packages[`node_modules/${name}`].version);
    expect(MAY_SHIP, name).toContain(licence);
    expect(text, name).toMatch(/Copyright/i);
    expect(text.length, name).toBeGreaterThan(500);
  }
});

test("a licence text is kept only for packages in the bundles that come without one", () => {
  const kept = readdirSync(path.join(root, "src/deploy/licences")).map((file) => file.replace(/\.txt$/, ""));
  const bare = noticed().filter(
    ({ name }) => !readdirSync(path.join(root, "node_modules", name)).some((file) => /^licen[cs]e/i.test(file)),
  );
  expect(kept).toEqual(bare.map(({ name }) => name.replace("/", "+")));
});

test("Worth's own licence lies beside them", () => {
  expect(read("dist/LICENSE")).toBe(read("LICENSE"));
});

test("the header files beside the bundles say what README says, of the files that are there", () => {
  const files = readdirSync(path.join(root, "dist"));
  expect(read("dist/_headers")).toBe(netlifyHeaders(files));
  expect(read("dist/staticwebapp.config.json")).toBe(staticWebAppConfiguration(files));
  for (const file of ["functions.json", "functions-de.json"]) {
    expect(existsSync(path.join(root, "dist", file))).toBe(true);
    expect(read("dist/_headers")).toContain(`\n/${file}\n`);
  }
  const readme = read("README.md");
  for (const [name, value] of Object.entries({ ...commonHeaders(), ...FOR_FUNCTIONS })) {
    expect(readme, name).toContain(`${name}: ${value}`);
  }
});

test("the hosts that office.js itself trusts may show the pages", () => {
  const script = read("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const [, list = ""] = /OfficeOnlineDomainList = \[([^\]]*)\]/.exec(script) ?? [];
  const trusted = [...list.matchAll(/"([^"]+)"/g)].map(([, host]) => `https://${host}`);
  // Microsoft's own trial of Office, and its German cloud, which was closed in 2021.
  const passed = ["https://*.officeapps-df.live.com", "https://*.online.office.de"];
  expect(trusted.length).toBeGreaterThan(passed.length);
  expect(trusted.filter((host) => !passed.includes(host) && !OFFICE_HOSTS.includes(host))).toEqual([]);
});

test("formulas work in a WebKit that knows no look-behind, before Safari 16.4: there one would keep all of functions.js from being read", () => {
  expect(read("dist/functions.js")).not.toMatch(/\(\?<[=!]/);
});
