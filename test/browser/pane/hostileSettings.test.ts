import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";
import { keep } from "./keep";

afterEach(closePreviews);

const JOBS = {
  planTest: "Plan a keyword test",
  judgeKeywords: "Judge running keywords",
  valueCustomers: "Value customers",
  segmentCustomers: "Segment customers",
  splitBudget: "Split the budget",
};

const RANGES = { keywords: "Keywords!A1", orders: "Orders!A:E", needs: "Needs!A1:H81" };
const EVERY_ROLE = [
  "keyword",
  "clicks",
  "cost",
  "customer",
  "date",
  "amount",
  "channel",
  "spend",
  "returns",
  "currency",
];
const each = (held: unknown) => Object.fromEntries(EVERY_ROLE.map((role) => [role, held]));
const OF_OBJECTS = '{"__proto__":{"decimal":",","range":"A1"},"constructor":1,"toString":"x","hasOwnProperty":false}';

/** What a file may hold under the key of a job, as text. */
function planted(range: string): readonly string[] {
  const job = (choices: unknown, draft: unknown = {}, at: unknown = range) =>
    JSON.stringify({ range: at, choices, draft });
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
    `{"range":"${range}","choices":${OF_OBJECTS},"draft":${OF_OBJECTS}}`,
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
      needs: [0, 0, 1e9, -1, "x", null],
      customer: 1e9,
      value: 0.5,
      by: "nothing",
    }),
    job({ needs: Array.from({ length: 30_000 }, (_, i) => i) }),
    job(
      {},
      { names: { 3: Array(30_000).fill("\u202ename"), constructor: ["x"], 999: ["y"] }, segments: 1e9, place: {} },
    ),
    job({}, { names: { 3: ["n".repeat(10_000), 5, null] }, segments: 3, place: "nowhere" }),
    job({}, { ...each("x"), confidence: "never", cpcFrom: "constructor", costFrom: "__proto__", orders: OF_OBJECTS }),
    job({}, { valueFrom: "orders", orders: { range: "\u202eOrders!A:E", columns: each(1e9) } }),
    job({}, {}, "\u202e\u2066'Sheet\u202e'!A1"),
    job({}, {}, "A1:B2,".repeat(10_000)),
    job({}, {}, ["A1"]),
  ];
}

/** What of the pane's text is turned: an override, or a mark that would reach beyond its own element. */
function turned(preview: Preview): Promise<string[]> {
  return preview.pane.evaluate(() => {
    const loose = (text: string) => {
      let [isolates, embeddings] = [0, 0];
      for (const mark of text) {
        if ("\u2066\u2067\u2068".includes(mark)) isolates++;
        else if (mark === "\u2069" && --isolates < 0) return true;
        else if ("\u202a\u202b".includes(mark)) embeddings++;
        else if (mark === "\u202c") embeddings--;
        else if ("\u202d\u202e".includes(mark)) return true;
      }
      return isolates !== 0 || embeddings !== 0;
    };
    const texts = [...document.querySelectorAll("body *")].flatMap((element) =>
      [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
    );
    return texts.filter(loose);
  });
}

test.each([
  ["planTest", RANGES.keywords],
  ["judgeKeywords", RANGES.keywords],
  ["valueCustomers", RANGES.orders],
  ["segmentCustomers", RANGES.needs],
  ["splitBudget", "Orders!A1"],
] as const)("%s opens whatever a file kept for it, and shows nothing of it that turns", async (job, range) => {
  const preview = await openPreview();
  const pane = new JobPane(preview);
  for (const [i, value] of planted(range).entries()) {
    await keep(preview, `worth.${job}`, value);
    await pane.button(new RegExp(`^${JOBS[job]}`)).click();
    await preview.pane.getByRole("heading", { level: 1, name: JOBS[job] }).waitFor();
    await preview.pane.locator("input[id$=-range]").first().waitFor();
    await preview.calculated();
    // Either the cells were read, or the pane says why they could not be, or nothing was kept that could be read.
    await preview.pane.waitForFunction(() => !/Reading/.test(document.querySelector("main")?.textContent ?? ""));
    const shown = await preview.pane.locator("main").innerText();
    expect(shown, `setting ${i}`).not.toMatch(/million dollars|undefined|\[object|NaN|function /);
    expect(await turned(preview), `setting ${i}`).toEqual([]);
    await pane.button("Back to all jobs").click();
  }
});
