import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Which rooms of src each room may import from. A room always sees itself; the packages it may use follow below. */
const ROOMS: Record<string, readonly string[]> = {
  core: [],
  sentences: ["core"],
  text: [],
  functions: ["core", "sentences", "text"],
  imports: ["core", "text"],
  sample: [],
  help: [],
  workbook: ["sentences"],
  taskpane: ["core", "imports", "sample", "help", "sentences", "text", "workbook"],
  sampleFile: ["sample", "help"],
  preview: ["sample"],
  start: [],
  icons: [],
};

/** Packages by room; a room that is not named here uses none. */
const PACKAGES: Record<string, RegExp> = {
  taskpane: /^(react|react-dom|@fluentui)(\/|$)/,
  preview: /^(@univerjs|chart\.js|rxjs)(\/|$)/,
  help: /^typescript$/,
  sampleFile: /^(node:|@e965\/xlsx)/,
  start: /^(node:|webpack|office-addin-|\.\.\/\.\.\/webpack\.config\.js)/,
  icons: /^(node:|playwright-core)/,
};

const src = path.join(import.meta.dirname, "../src");
const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && file.includes(path.sep),
);

function importsOf(file: string): string[] {
  return [...readFileSync(path.join(src, file), "utf8").matchAll(IMPORT)].map(([, from]) => from);
}

test("every room of src has a rule", () => {
  const rooms = new Set(files.map((file) => file.split(path.sep)[0]));
  expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
});

test("rooms import one way only", () => {
  const strays = files.flatMap((file) => {
    const room = file.split(path.sep)[0];
    return importsOf(file)
      .filter((from) => from.startsWith("."))
      .filter((from) => !(PACKAGES[room]?.test(from) ?? false))
      .map((from) => path.relative(src, path.resolve(src, path.dirname(file), from)).split(path.sep)[0])
      .filter((target) => target !== room && !ROOMS[room].includes(target))
      .map((target) => `${file} imports ${target}`);
  });
  expect(strays).toEqual([]);
});

test("packages are used only in the rooms they were chosen for", () => {
  const strays = files.flatMap((file) => {
    const room = file.split(path.sep)[0];
    return importsOf(file)
      .filter((from) => !from.startsWith(".") && !(PACKAGES[room]?.test(from) ?? false))
      .map((from) => `${file} imports ${from}`);
  });
  expect(strays).toEqual([]);
});

test("only the workbook room runs Excel, and only the functions room knows cell errors", () => {
  const using = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(readFileSync(path.join(src, file), "utf8")))
      .map((file) => file.split(path.sep)[0]);
  expect(using(/\bExcel\.run\(/).filter((room) => room !== "workbook")).toEqual([]);
  expect(using(/\bnew (CustomFunctions\.Error|CellError)\(/).filter((room) => room !== "functions")).toEqual([]);
});
