import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isolated, placeNamed } from "../../../src/taskpane/texts/isolated";
import { isolating } from "../../../src/taskpane/texts/isolating";
import { WorkbookProblem } from "../../../src/workbook/WorkbookProblem";
import { CATALOGUES, LANGUAGES, type Language } from "../../../src/taskpane/texts/languages";
import { catalogueIn } from "./catalogues";
import { KNOWN } from "./knownWords";
import { leavesOf, said, samplesFor, type Leaf } from "./textsOf";

const [LRE, RLE, PDF, LRO, RLO] = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e"];
const [LRI, RLI, FSI, PDI] = ["\u2066", "\u2067", "\u2068", "\u2069"];
const HEBREW = "תה";
const LANGUAGE_CODES = Object.keys(CATALOGUES) as Language[];

/** What of a text stands outside of every isolate, or undefined where it is turned: an isolate or a mark is open there. */
function outside(text: string): string | undefined {
  let [depth, free] = [0, ""];
  for (const mark of text) {
    if ([LRI, RLI, FSI].includes(mark)) depth++;
    else if (mark === PDI && --depth < 0) return undefined;
    else if (depth === 0) free += mark;
  }
  return depth === 0 ? free : undefined;
}

/** Whether a text turns what follows it: loose marks, or letters from right to left that are not isolated. */
function turns(text: string): boolean {
  const free = outside(text);
  return free === undefined || /[\u0590-\u08ff\u202a-\u202e]/.test(free) || text.includes(RLO);
}

describe("A name in a sentence", () => {
  test("is left as it is where nothing in it turns", () => {
    for (const name of ["", "tea", "Tee & Söhne", "茶", "чай", "1,234", "=A1", "a\nb"])
      expect(isolated(name)).toBe(name);
  });

  test("is isolated where it is written from right to left", () => {
    expect(isolated(HEBREW)).toBe(FSI + HEBREW + PDI);
    expect(isolated(`${LRE}tea${PDF}`)).toBe(`${FSI}${LRE}tea${PDF}${PDI}`);
  });

  test("loses the marks that would reach beyond it, and those that spell it backwards", () => {
    expect(isolated(`exe.${RLO}fdp`)).toBe(`${FSI}exe.fdp${PDI}`);
    expect(isolated(`${PDI}tea${PDF}`)).toBe(`${FSI}tea${PDI}`);
    expect(isolated(`${LRI}tea`)).toBe(`${FSI}tea${PDI}`);
    expect(isolated(`${LRO}tea${PDF}`)).toBe(`${FSI}tea${PDI}`);
    expect(isolated(`${RLI}${RLE}tea${PDI}`)).toBe(`${FSI}${RLI}tea${PDI}${PDI}`);
    expect(isolated(`a${PDI}${FSI}b`)).toBe(`${FSI}ab${PDI}`);
    expect(isolated(`a\u2029${RLO}b`)).toBe(`${FSI}a b${PDI}`);
  });

  test("is isolated once, however often it is asked for", () => {
    for (const name of [HEBREW, `${RLO}tea`, `${FSI}a${PDI}${RLO}${FSI}b${PDI}`]) {
      expect(isolated(isolated(name))).toBe(isolated(name));
    }
  });

  test("of any length is looked at once: in the square of this one's, the test would not end", () => {
    for (const mark of [LRE + PDI, RLI + PDF, PDI, FSI, RLO, HEBREW]) {
      expect(isolated(mark.repeat(200_000)).startsWith(FSI)).toBe(true);
    }
  });

  test("does not turn the address behind it", () => {
    expect(placeNamed({ sheetName: `${RLO}tea`, address: "A1:B2" })).toBe(`${FSI}'tea'${PDI}!A1:B2`);
  });
});

describe("A catalogue that isolates", () => {
  test("isolates text in records, in lists and from functions, and passes on all else", () => {
    const said = isolating({
      list: (names: readonly string[], count: number) => `${names.join()} ${count}`,
      record: ({ subject }: WorkbookProblem) => subject,
      written: (write: { readonly name: () => string }) => write.name(),
      plain: "plain",
    });
    const name = FSI + HEBREW + PDI;
    expect(said.list([HEBREW, "b"], 2)).toBe(`${name},b 2`);
    expect(said.record(new WorkbookProblem("unknown", HEBREW))).toBe(name);
    expect(said.written({ name: () => HEBREW })).toBe(name);
    expect(said.plain).toBe("plain");
  });

  test("is the only way to what the pane says", () => {
    const src = path.join(import.meta.dirname, "../../../src");
    // What languages hold of each other, where each is isolated, and where a job's words are declared for that.
    const codes = LANGUAGE_CODES.join("|");
    const isCatalogue = (file: string) =>
      new RegExp(`\\.(${codes})\\.ts$|texts[/\\\\](${codes}|languages)\\.ts$`).test(file);
    const words = new RegExp(`^import (?!type ).*"[^"]*/(?:texts/(?:${codes})|\\w+\\.(?:${codes}))";\\n`, "gm");
    const named = new RegExp(`\\b(?:${codes})\\b`);
    const around = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !isCatalogue(file))
      .filter((file) => {
        const code = readFileSync(path.join(src, file), "utf8");
        // A job names its words of all languages for `saysIn`, which isolates them, and does nothing else with them.
        const rest = code.replace(words, "").replaceAll(`{ ${LANGUAGE_CODES.join(", ")} }`, "");
        return rest !== code && named.test(bare(rest));
      });
    expect(around).toEqual([]);
  });

  test("is what a job's words are taken from, wherever they are handed anything", () => {
    const src = path.join(import.meta.dirname, "../../../src/taskpane");
    const around = readdirSync(src, { recursive: true, encoding: "utf8" }).flatMap((file) => {
      if (!/\.tsx?$/.test(file)) return [];
      const taken = readFileSync(path.join(src, file), "utf8").match(
        /\bwords\[[\w.]*language\](?!\.(?:name|about|sample)\b).*/g,
      );
      return (taken ?? []).map((code) => `${file.split(path.sep).join("/")}: ${code}`);
    });
    expect(around).toEqual(["says/Says.ts: words[speech.language];"]);
  });
});

/** Code without comments and strings. */
function bare(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|\/\/.*|"[^"\n]*"/g, "");
}

describe.each(LANGUAGE_CODES)("In %s", (language) => {
  const catalogue = catalogueIn(language);
  const names = [`tea${RLO}`, `${PDI}${RLO}tea`, HEBREW, `${RLI}tea`, `tea\u2029${RLE}`];

  test.each(names.map((name) => [JSON.stringify(name), name]))("no text is turned by the name %s", (_, name) => {
    const plain = leavesOf(catalogue);
    const samples = new Map(plain.map(([path, text]) => [path, samplesFor(text, name, KNOWN[path])]));
    const turned = (texts: readonly Leaf[]) =>
      texts.flatMap(([path, text]) =>
        said(text, samples.get(path) ?? [])
          .filter(turns)
          .map((words) => `${path}: ${JSON.stringify(words)}`),
      );
    expect(turned(leavesOf(isolating(catalogue)))).toEqual([]);
    // All those that are handed anything to say are turned otherwise.
    expect(turned(plain).length).toBeGreaterThan(200);
  });

  test("what a formula says is not turned by what a cell held", () => {
    const { formula } = LANGUAGES[language];
    for (const name of names) {
      const held = formula({
        id: "broken",
        argument: "clicks",
        place: { row: 3 },
        held: { id: "text", text: name },
        rule: "number",
      });
      expect(turns(held), held).toBe(false);
      expect(outside(held)).toMatch(/number|Zahl/);
      expect(turns(formula({ id: "missing", argument: name }))).toBe(false);
    }
  });
});
