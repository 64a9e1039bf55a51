import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { GERMAN_SENTENCES, germanHelp } from "../../src/help/help.de";
import { englishHelp } from "../../src/help/help.en";
import { helpAssets } from "../../src/help/helpAssets";
import type { HelpLanguage } from "../../src/help/HelpLanguage";
import { readExample } from "../../src/help/readExample";
import { syntax } from "../../src/help/syntax";
import { LANGUAGES } from "../../src/taskpane/texts/languages";

const dist = path.join(import.meta.dirname, "../../dist");
const built = (file: string) => readFileSync(path.join(dist, file), "utf8");

const SOURCE = `import { x } from "../core/clicks/x";
/**
 * What it <answers> & more.
 * @customfunction NETPROFIT
 * @param epc Money a click brings.
 * @param cpc Money a click costs (0 if left out).
 * @returns Money per click,
 * for each cell.
 * @example =WORTH.NETPROFIT(A:A, "<b>")
 * @sample Orders
 * @dates 2
 */
export function NETPROFIT(epc: any[][], cpc?: any[][]): any[][] { return x(epc, cpc); }`;

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "NETPROFIT",
      name: "NETPROFIT",
      description: "What it <answers> & more.",
      parameters: [
        { name: "epc", description: "Money a click brings." },
        { name: "cpc", optional: true },
      ],
    },
  ],
};
const shouting: HelpLanguage = { code: "xx", words: englishHelp.words, said: (sentence) => sentence.toUpperCase() };
const ASSETS = helpAssets(METADATA, new Map([["NETPROFIT", SOURCE]]), "https://worth.example.com", [
  englishHelp,
  shouting,
]);

test("a function's JSDoc becomes its page, its place in the list, and an example for the pane", () => {
  expect([...ASSETS.keys()]).toEqual([
    "functions.json",
    "help/examples.json",
    "help/index.html",
    "help/NETPROFIT.html",
    "functions-xx.json",
    "help/examples-xx.json",
    "help/xx/index.html",
    "help/xx/NETPROFIT.html",
  ]);
  expect(JSON.parse(ASSETS.get("help/examples.json") ?? "")).toEqual({
    NETPROFIT: {
      subject: "clicks",
      returns: "Money per click, for each cell.",
      example: '=WORTH.NETPROFIT(A:A, "<b>")',
      sample: "Orders",
      dates: [2],
    },
  });
  expect(ASSETS.get("help/index.html")).toContain('<a href="NETPROFIT.html">WORTH.NETPROFIT</a>');
});

test("functions.json keeps all it had, and says where each page is", () => {
  const { functions, ...rest } = JSON.parse(ASSETS.get("functions.json") ?? "") as typeof METADATA;
  expect(rest).toEqual({ allowErrorForDataTypeAny: true });
  expect(functions).toEqual([{ ...METADATA.functions[0], helpUrl: "https://worth.example.com/help/NETPROFIT.html" }]);
});

test("another language has the same functions with other sentences, and pages of its own", () => {
  const { functions } = JSON.parse(ASSETS.get("functions-xx.json") ?? "") as typeof METADATA;
  expect(functions).toEqual([
    {
      ...METADATA.functions[0],
      description: "WHAT IT <ANSWERS> & MORE.",
      parameters: [
        { name: "epc", description: "MONEY A CLICK BRINGS." },
        { name: "cpc", optional: true },
      ],
      helpUrl: "https://worth.example.com/help/xx/NETPROFIT.html",
    },
  ]);
  const page = ASSETS.get("help/xx/NETPROFIT.html") ?? "";
  expect(page).toContain('<html lang="xx">');
  expect(page).toContain('href="../../help/help.css"');
  expect(page).toContain("MONEY PER CLICK, FOR EACH CELL.");
});

test("a sentence that nobody put into German stops the build, and none is kept that no function says", () => {
  expect(() => helpAssets(METADATA, new Map([["NETPROFIT", SOURCE]]), "", [germanHelp])).toThrow(
    "help.de.ts lacks\nWhat it <answers> & more.",
  );
  const said = new Set<string>();
  const listening: HelpLanguage = { ...englishHelp, said: (sentence) => (said.add(sentence), sentence) };
  const metadata = JSON.parse(built("functions.json")) as typeof METADATA;
  const source = (id: string) => readFileSync(path.join(dist, `../src/functions/${id}.ts`), "utf8");
  const sources = new Map(metadata.functions.map(({ id }) => [id, source(id)]));
  helpAssets(metadata, sources, "https://worth.example.com", [listening]);
  expect(Object.keys(GERMAN_SENTENCES).filter((sentence) => !said.has(sentence))).toEqual([]);
  expect([...said].filter((sentence) => GERMAN_SENTENCES[sentence] === sentence)).toEqual([]);
});

test("what stands in a page is text, whatever it holds", () => {
  const page = ASSETS.get("help/NETPROFIT.html") ?? "";
  expect(page).toContain("What it &lt;answers&gt; &amp; more.");
  expect(page).toContain("=WORTH.NETPROFIT(A:A, &quot;&lt;b&gt;&quot;)");
  expect(page).toContain("=WORTH.NETPROFIT(epc, [cpc])");
});

test("a function is written with what may be left out in brackets", () => {
  expect(syntax(METADATA.functions[0])).toBe("=WORTH.NETPROFIT(epc, [cpc])");
});

describe("the build stops with a sentence", () => {
  test.each([
    [
      "without an example",
      SOURCE.replace("@example =", "@remarks "),
      "NETPROFIT.ts: give an @example, a formula that begins with =",
    ],
    ["without what it gives", SOURCE.replace("@returns", "@remarks"), "NETPROFIT.ts: say what it @returns"],
    [
      "with a sample that there is not",
      SOURCE.replace("@sample Orders", "@sample Sales"),
      "NETPROFIT.ts: @sample is one of Keywords, RunningKeywords, Orders, Needs, not Sales",
    ],
    [
      "with a strange column",
      SOURCE.replace("@dates 2", "@dates two"),
      "NETPROFIT.ts: @dates are the numbers of columns, as in 3 4",
    ],
    [
      "that calls nothing of core",
      SOURCE.replace("../core/clicks/", "./cells/"),
      "NETPROFIT.ts calls nothing of core, so that its help belongs to no subject",
    ],
  ])("%s", (_, source, sentence) => {
    expect(() => readExample("NETPROFIT", source)).toThrow(sentence);
  });
});

test("the functions' help is there in every language of the pane, and the manifest names it", () => {
  const manifest = readFileSync(path.join(dist, "../manifest.xml"), "utf8");
  const files = Object.values(LANGUAGES).map(({ functionGuide }) => functionGuide.files.functions);
  expect(new Set(files).size).toBe(files.length);
  for (const file of files) expect(manifest).toContain(`/${file}"`);
});

describe.each(
  Object.entries(LANGUAGES).map(([code, { functionGuide }]) => {
    return [code, functionGuide.files.functions, code === "en" ? "help" : `help/${code}`] as const;
  }),
)("in %s", (_, file, folder) => {
  type Functions = { functions: { id: string; name: string; helpUrl: string; parameters: { name: string }[] }[] };
  const { functions } = JSON.parse(built(file)) as Functions;

  test("every function that was built leads to a page that was built", () => {
    const pages = new Set(readdirSync(path.join(dist, folder)));
    for (const { name, helpUrl } of functions) {
      expect(new URL(helpUrl).pathname).toBe(`/${folder}/${name}.html`);
      expect(pages).toContain(`${name}.html`);
      expect(built(`${folder}/${name}.html`)).toContain(`<h1>WORTH.${name}</h1>`);
    }
  });

  test("functions and arguments bear the same names, so that a formula means the same everywhere", () => {
    const names = (all: Functions["functions"]) =>
      all.map(({ id, name, parameters }) => [id, name, parameters.map((each) => each.name)]);
    expect(names(functions)).toEqual(names((JSON.parse(built("functions.json")) as Functions).functions));
  });
});
