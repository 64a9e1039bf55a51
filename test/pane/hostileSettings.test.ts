// @vitest-environment jsdom
import { beforeAll, expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { JOBS, type AnyJob } from "../../src/taskpane/jobs/jobs";
import { SURVEY_ROLES } from "../../src/taskpane/jobs/segmentCustomers/customers";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

const EVERY_ROLE = [...new Set(JOBS.flatMap(({ sources }) => Object.values(sources)).flatMap(rolesOf))];
const each = (held: unknown) => Object.fromEntries(EVERY_ROLE.map((role) => [role, held]));
const OF_OBJECTS = '{"__proto__":{"decimal":",","range":"A1"},"constructor":1,"toString":"x","hasOwnProperty":false}';

function rolesOf({ roles }: AnyJob["sources"][string]): readonly string[] {
  return typeof roles === "function" ? SURVEY_ROLES : roles;
}

/** What a file may hold under the key of a job with these sources, as text. */
function planted(sources: readonly string[], range: string): readonly string[] {
  const job = (choices: unknown, draft: unknown = {}, at: unknown = range) =>
    JSON.stringify({ sources: Object.fromEntries(sources.map((name) => [name, { range: at, choices }])), draft });
  const money = (currency: unknown) => job({ currency, columns: {} });
  return [
    "",
    "{",
    "null",
    "[]",
    '"text"',
    "1e999",
    "[".repeat(100_000),
    OF_OBJECTS,
    `{"sources":${OF_OBJECTS},"draft":${OF_OBJECTS}}`,
    `{"sources":{"${sources[0]}":{"range":"${range}","choices":${OF_OBJECTS}}},"draft":${OF_OBJECTS}}`,
    money('0.0,," million dollars"'),
    money("constructor"),
    money("__proto__"),
    money('"'),
    money("\u202eUSD"),
    money("$".repeat(10_000)),
    job({ columns: each(-1) }),
    job({ columns: each(1e9) }),
    job({
      columns: each(0),
      decimal: ";",
      headerRow: 1e9,
      many: [0, 0, 1e9, -1, "x", null],
      answers: { by: "nothing", constructor: "x", __proto__: "y" },
    }),
    job({ many: Array.from({ length: 30_000 }, (_, i) => i), headerRow: -1 }),
    job({ headerRow: 3, answers: each("\u202eno") }),
    job(
      {},
      { names: { 3: Array(30_000).fill("\u202ename"), constructor: ["x"], 999: ["y"] }, segments: 1e9, place: {} },
    ),
    job({}, { names: { 3: ["n".repeat(10_000), 5, null] }, segments: 3, place: "nowhere" }),
    job({}, { ...each("x"), confidence: "never", cpcFrom: "constructor", costFrom: "__proto__", orders: OF_OBJECTS }),
    job({ columns: each(1e9) }, { valueFrom: "orders" }, "\u202eOrders!A:E"),
    job({}, { valueFrom: "orders" }, "Orders!A:E"),
    job({}, {}, "\u202e\u2066'Sheet\u202e'!A1"),
    job({}, {}, "A1:B2,".repeat(10_000)),
    job({}, {}, ["A1"]),
  ];
}

/** Every text of the page. */
function texts(): string[] {
  return [...document.querySelectorAll("body *")].flatMap((element) =>
    [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
  );
}

/** Whether a text is turned: by an override, or by a mark that would reach beyond its own element. */
function isTurned(text: string): boolean {
  let [isolates, embeddings] = [0, 0];
  for (const mark of text) {
    if ("\u2066\u2067\u2068".includes(mark)) isolates++;
    else if (mark === "\u2069" && --isolates < 0) return true;
    else if ("\u202a\u202b".includes(mark)) embeddings++;
    else if (mark === "\u202c") embeddings--;
    else if ("\u202d\u202e".includes(mark)) return true;
  }
  return isolates !== 0 || embeddings !== 0;
}

/** Cells that each job could read, or what it takes for cells of its kind; of the sample workbook. */
const RANGES: Readonly<Record<string, string>> = {
  planTest: "Keywords!A1",
  judgeKeywords: "Keywords!A1",
  valueCustomers: "Orders!A:E",
  segmentCustomers: "Needs!A1:H81",
};

let pane: PaneInNode;

beforeAll(async () => {
  const sheets = sampleSheets();
  const workbook = WorkbookInNode.open({ sheets: sheets.map(({ name }) => name) });
  for (const { name, rows } of sheets)
    await workbook.set(
      `${name}!A1`,
      rows.map((row) => [...row]),
    );
  pane = await PaneInNode.open(workbook);
});

test.each(JOBS)("$words.en.name opens whatever a file kept for it, and shows nothing of it that turns", async (job) => {
  const { name } = job.words.en;
  let taken = 0;
  for (const [i, value] of planted(Object.keys(job.sources), RANGES[job.id] ?? "Orders!A1").entries()) {
    // As a file brings it along: text in JSON.
    pane.workbook.settings.set(`worth.${job.id}`, JSON.stringify(value));
    await pane.press(new RegExp(`^${name}`));
    await pane.said(name);
    // What was kept comes with one batch, and the cells that it names with the next: by then the pane says that it reads.
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Either the cells were read, or the pane says why they could not be, or nothing was kept that could be read.
    const main = () => document.querySelector("main")?.textContent ?? "";
    await expect.poll(main, { interval: 5 }).toMatch(/^(?!.*Reading)./s);
    const shown = texts();
    expect(shown.join("\n"), `setting ${i}`).not.toMatch(/million dollars|undefined|\[object|NaN|function /);
    expect(shown.filter(isTurned), `setting ${i}`).toEqual([]);
    if (document.querySelector<HTMLInputElement>("input[id$=-range]")?.value) taken++;
    await pane.press("Back to all jobs");
  }
  expect(taken, "settings of which the range was taken").toBeGreaterThan(5);
});
