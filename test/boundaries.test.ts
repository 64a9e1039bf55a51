import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { BUNDLED } from "./run/bundled";
import { LANGUAGES } from "../src/taskpane/texts/languages";

/** Which rooms of src each room may import from. A room always sees itself; the packages it may use follow below. */
const ROOMS: Record<string, readonly string[]> = {
  core: [],
  sentences: ["core"],
  text: ["core"],
  functions: ["core", "sentences", "text"],
  imports: ["core", "text"],
  warehouse: ["core"],
  sample: [],
  help: [],
  workbook: ["sentences"],
  taskpane: ["core", "imports", "sample", "help", "sentences", "text", "warehouse", "workbook"],
  read: ["core", "imports", "sentences", "taskpane", "workbook"],
  sampleFile: ["sample", "help"],
  preview: ["sample"],
  deploy: ["help"],
  start: ["deploy"],
  icons: [],
};

/** Packages by room; a room that is not named here uses none. */
const PACKAGES: Record<string, RegExp> = {
  taskpane: /^(react|react-dom|@fluentui)(\/|$)/,
  preview: /^(@fontsource\/carlito|@univerjs|chart\.js|rxjs)(\/|$)/,
  help: /^typescript$/,
  sampleFile: /^(node:|@e965\/xlsx)/,
  deploy: /^node:/,
  start: /^(node:|webpack|office-addin-|\.\.\/\.\.\/webpack\.config\.js)/,
  icons: /^(node:|playwright-core)/,
  read: /^(node:|csv-parse)/,
};

/** The same word for the same kind of thing in every folder, so that who knows one folder knows them all. */
const SAME_IN_EVERY_FOLDER: ReadonlySet<string> = new Set([
  // The styles of a component, beside it.
  "useStyles",
  // The words of a job, and those of all screens, by language.
  ...Object.keys(LANGUAGES),
  // What a job asks, the names of its fields, and what it reads.
  ...["FORM", "FieldName", "Read"],
]);

const src = path.join(import.meta.dirname, "../src");
const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && file.includes(path.sep),
);

function importsOf(file: string): string[] {
  return [...readFileSync(path.join(src, file), "utf8").matchAll(IMPORT)].map(([, from]) => from);
}

test("what is bundled once for the tests is bundled by every name that src imports it by", () => {
  const bundled = files
    .flatMap(importsOf)
    .filter((from) => /^(?:@univerjs|@fluentui|react|react-dom)(?:\/|$)/.test(from));
  const code = new Set(bundled.filter((from) => !from.endsWith(".css")));
  expect([...code].filter((from) => !BUNDLED.includes(from))).toEqual([]);
});

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

/** Files as they are written in an import's path and in the lists above, whatever the machine. */
const written = (file: string) => file.split(path.sep).join("/");
const allFiles = new Set(readdirSync(src, { recursive: true, encoding: "utf8" }).map(written));

/** The files of src that a file imports; types count as much as anything else. */
function importedFiles(file: string): string[] {
  return importsOf(file)
    .filter((from) => from.startsWith("."))
    .map((from) => path.posix.join(path.posix.dirname(written(file)), from))
    .flatMap((at) => [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`].filter((name) => /\.tsx?$/.test(name)))
    .filter((name) => allFiles.has(name));
}

/** All files that lead to each other and back: each group is one ring or several that share files. */
function ringsIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachable(file, imports)]));
  const rings = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const ring = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    rings.set(ring[0], ring);
  }
  return [...rings.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

function reachable(start: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const next = [...(imports.get(start) ?? [])];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    next.push(...(imports.get(file) ?? []));
  }
  return found;
}

test("a ring is found, however long, and what only leads into one is no part of it", () => {
  const imports = { a: ["b"], b: ["c"], c: ["b", "d"], d: [], e: ["e"] };
  expect(ringsIn(new Map(Object.entries(imports)))).toEqual([["b", "c"], ["e"]]);
});

test("no file imports itself by way of others, types counted", () => {
  const rings = ringsIn(new Map(files.map((file) => [written(file), importedFiles(file)])));
  expect(rings).toEqual([]);
});

test("no product file is named like a test", () => {
  const named = files.map(written).filter((file) => path.posix.basename(file).startsWith("test"));
  expect(named).toEqual([]);
});

const EXPORTED = /^export (?:async |abstract |declare )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

test("no two files export things of one name", () => {
  const places = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [, name] of readFileSync(path.join(src, file), "utf8").matchAll(EXPORTED)) {
      if (SAME_IN_EVERY_FOLDER.has(name)) continue;
      // The words for one thing have one name in every language.
      places.set(name, (places.get(name) ?? new Set()).add(file.replace(/\.(en|de)\.ts$/, "")));
    }
  }
  const doubled = [...places]
    .filter(([, holders]) => holders.size > 1)
    .map(([name, holders]) => `${name}: ${[...holders].join(", ")}`);
  expect(doubled).toEqual([]);
});

test("a property that is not there is passed as undefined, so that whoever reads the call sees all that it may hold", () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(src, file), "utf8");
    const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const spreads: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isSpreadAssignment(node) && isOnCondition(node.expression)) spreads.push(`${file}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(parsed);
    return spreads;
  });
  expect(found).toEqual([]);
});

/** Whether what is spread into an object hangs on a condition, as in `...(known && { known })`. */
function isOnCondition(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression)) return isOnCondition(expression.expression);
  if (ts.isConditionalExpression(expression)) return true;
  return ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}
