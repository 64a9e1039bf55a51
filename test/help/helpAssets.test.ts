import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { helpAssets } from "../../src/help/helpAssets";
import { readExample } from "../../src/help/readExample";
import { syntax } from "../../src/help/syntax";

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
const ASSETS = helpAssets(METADATA, new Map([["NETPROFIT", SOURCE]]), "https://worth.example.com");

test("a function's JSDoc becomes its page, its place in the list, and an example for the pane", () => {
  expect([...ASSETS.keys()]).toEqual([
    "functions.json",
    "help/examples.json",
    "help/index.html",
    "help/NETPROFIT.html",
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

test("every function that was built leads to a page that was built", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { name: string; helpUrl: string }[] };
  const pages = new Set(readdirSync(path.join(dist, "help")));
  for (const { name, helpUrl } of functions) {
    expect(new URL(helpUrl).pathname).toBe(`/help/${name}.html`);
    expect(pages).toContain(`${name}.html`);
    expect(built(`help/${name}.html`)).toContain(`<h1>WORTH.${name}</h1>`);
  }
});
