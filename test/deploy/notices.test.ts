import path from "node:path";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notices, packageFolders, readPackage } from "../../src/deploy/notices";

const folder = mkdtempSync(path.join(tmpdir(), "worth-notices-"));
const at = (...parts: string[]) => path.join(folder, ...parts);

function install(name: string, licence: string | undefined, file?: string) {
  const place = at("node_modules", name);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", license: licence }));
  if (file) writeFileSync(path.join(place, file), `Copyright the makers of ${name}\n`);
  return place;
}

beforeAll(() => mkdirSync(at("texts")));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file belongs to the innermost package around it, and a project's own file to none", () => {
  expect(
    packageFolders([
      "/w/node_modules/@fluentui/tokens/lib/index.js",
      "/w/node_modules/@fluentui/tokens/lib/colors.js",
      "/w/node_modules/react/index.js",
      "/w/node_modules/react/node_modules/scheduler/index.js",
      "C:\\w\\node_modules\\stylis\\index.js",
      "/w/src/core/budget/allocate.ts",
    ]),
  ).toEqual([
    "/w/node_modules/@fluentui/tokens",
    "/w/node_modules/react",
    "/w/node_modules/react/node_modules/scheduler",
    "C:\\w\\node_modules\\stylis",
  ]);
});

test.each(["LICENSE", "LICENSE.md", "LICENCE", "license.txt", "COPYING"])("a licence is read from %s", (file) => {
  const place = install(`with-${file}`, "ISC", file);
  expect(readPackage(place, at("texts"))).toEqual({
    name: `with-${file}`,
    version: "1.2.3",
    licence: "ISC",
    text: `Copyright the makers of with-${file}`,
  });
});

test("a package that comes without its licence gets the one that was kept for it, or stops the build", () => {
  const place = install("@makers/bare", "MIT");
  expect(() => readPackage(place, at("texts"))).toThrow(/@makers\/bare 1\.2\.3 .* no licence text.*@makers\+bare\.txt/);
  writeFileSync(at("texts/@makers+bare.txt"), "Copyright the makers");
  expect(readPackage(place, at("texts")).text).toBe("Copyright the makers");
});

test("the notices name every package in order, with its version, its licence and the whole text", () => {
  const text = notices([
    { name: "react", version: "19.0.0", licence: "MIT", text: "Copyright Meta" },
    { name: "@emotion/hash", version: "0.9.2", licence: "MIT", text: "Copyright Emotion\n\nPermission is granted" },
  ]);
  expect(text.indexOf("@emotion/hash 0.9.2 (MIT)")).toBeLessThan(text.indexOf("react 19.0.0 (MIT)"));
  expect(text).toContain("Copyright Emotion\n\nPermission is granted\n");
  expect(text).toContain("Copyright Meta\n");
});
