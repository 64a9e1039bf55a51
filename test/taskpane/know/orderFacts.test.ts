// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { ordersIn } from "../../../src/taskpane/know/capture/keptOrders";
import { orderFacts } from "../../../src/taskpane/know/capture/orderFacts";
import { spelledApart } from "../../../src/taskpane/know/capture/spellings";
import { readinessOrder } from "../../../src/taskpane/know/assessment/readinessSheet";
import { readAddress } from "../../../src/workbook/readRange";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { speechIn } from "../jobs/onSample";

const speech = speechIn("en", "en-GB");
const { capture, readiness } = speech.texts.know;
const DAY = 46_356;

type Cell = string | number;
type Workbook = Awaited<ReturnType<typeof calculatedWorkbook>>;

const HEAD = ["Customer", "Date", "Amount", "Channel"];
const ROWS: Cell[][] = [
  ["Müller", 45_000, 20, "Shop"],
  ["MUELLER", 45_010, 30, ""],
  ["", 45_020, 10, "Web"],
  ["Søren  Ø", 45_030, 40, "Web"],
  [" soren o", 45_040, 50, ""],
  ["  ", 45_050, 15, ""],
  ["Ann", 45_060, 25, "Shop"],
];

/** What the pane finds out of these cells, and the sheet that it writes with it. */
async function looked(cells: readonly (readonly Cell[])[]) {
  const workbook = await calculatedWorkbook();
  const last = String.fromCharCode(64 + cells[0].length);
  await workbook.set(
    `A1:${last}${cells.length}`,
    cells.map((row) => [...row]),
  );
  await workbook.calculated();
  const contents = await readAddress(`Sheet1!A1:${last}${cells.length}`);
  const facts = orderFacts(contents, ordersIn(contents, {}), { job: "Value customers", day: DAY });
  return { workbook, facts };
}

async function writtenFacts(workbook: Workbook, facts: Awaited<ReturnType<typeof looked>>["facts"]) {
  const name = await writeSheet(readinessOrder(speech, facts));
  await workbook.calculated();
  return () => told(workbook, name);
}

async function told(workbook: Workbook, name: string) {
  await workbook.calculated();
  const cells = await workbook.values(`'${name}'!A1:D110`);
  const at = cells.findIndex(([first]) => first === capture.heading) + 1;
  const end = cells.findIndex((row, i) => i > at && (row[0] ?? "") === "" && (row[1] ?? "") === "");
  return { source: cells[at][0], lines: cells.slice(at + 2, end) };
}

test("counts orders without a customer, a source or a channel, and customers in several spellings", async () => {
  const { workbook, facts } = await looked([HEAD, ...ROWS]);
  const read = await writtenFacts(workbook, facts);
  const { source, lines } = await read();
  expect(source).toBe("From Sheet1!A1:D8, the orders that “Value customers” reads.");
  const on = "as read on 30 Nov 2026";
  expect(lines).toEqual([
    ["Capture", capture.facts.orders, 7, "Sheet1!C2:C8, and follows it"],
    ["Capture", capture.facts.withoutCustomer, 2, "Sheet1!A2:A8, and follows it"],
    ["Capture", capture.facts.noSource, "missing", on],
    ["Capture", capture.facts.withoutChannel, 3, "Sheet1!D2:D8, and follows it"],
    ["Capture", capture.facts.prices, "missing", on],
    ["Capture", capture.facts.returns, "missing", on],
    ["Consolidate", capture.facts.spellings, 2, `such as “Müller”, “MUELLER”; ${on}`],
  ]);
  // What is live follows the orders; rows that are put in between, too.
  await workbook.set("Sheet1!A4", [["Bo"]]);
  await workbook.set("Sheet1!D3", [["Web"]]);
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("5:5").insert("Down");
    await context.sync();
  });
  await workbook.set("Sheet1!B5:C5", [[45_025, 12]]);
  const now = (await read()).lines.map((line) => line[2]);
  expect(now.slice(0, 4)).toEqual([8, 2, "missing", 3]);
});

test("what formulas could not count alike is told as it was read, with its day", async () => {
  // Guests are named, and names nobody.
  const guests = ROWS.map((row, i) => (i === 6 ? ["Guest", ...row.slice(1)] : row));
  const { workbook, facts } = await looked([HEAD, ...guests]);
  expect(facts.withoutCustomer).toEqual({ value: 3, live: undefined });
  expect(facts.orders.live).toBeDefined();
  const { lines } = await (await writtenFacts(workbook, facts))();
  expect(lines[1]).toEqual(["Capture", capture.facts.withoutCustomer, 3, "as read on 30 Nov 2026"]);
});

test("prices and returns are seen by their columns, or by money that went back", async () => {
  const head = [...HEAD, "List price", "Refunded amount", "Source"];
  const { facts } = await looked([head, ...ROWS.map((row) => [...row, 60, 0, "Ads"])]);
  expect([facts.tellsPrices, facts.tellsReturns, facts.withoutSource?.value]).toEqual([true, true, 0]);
  const negative = [...ROWS, ["Ann", 45_070, -25, "Shop"]];
  expect((await looked([HEAD, ...negative])).facts.tellsReturns).toBe(true);
});

test("where no orders were read, the sheet says that nothing is known", async () => {
  const workbook = await calculatedWorkbook();
  const name = await writeSheet(readinessOrder(speech, undefined));
  const { source, lines } = await told(workbook, name);
  expect([source, lines]).toEqual([capture.nothing, []]);
  expect(name).toBe(readiness.name);
});

test("names that look like formulas stay text", async () => {
  const rows: Cell[][] = [["'=HYPERLINK(\"x\")", 45_000, 1, ""], ["' =HYPERLINK(\"x\")", 45_001, 2, ""]]; // prettier-ignore
  const { workbook, facts } = await looked([HEAD, ...rows]);
  const { lines } = await (await writtenFacts(workbook, facts))();
  expect(lines[6][2]).toBe(1);
  expect(String(lines[6][3])).toContain('=HYPERLINK("x")');
});

describe("one name in several spellings", () => {
  test.each([
    [["Müller", "MULLER", "mueller", "Mu\u0308ller"]],
    [["Anna  Groß", "anna gross", " Anna Groß"]],
    [["José", "JOSE"]],
    [["Søren", "Soren"]],
    [["a@b.example", "A@B.example"]],
  ])("%j is one customer", (names) => {
    expect(spelledApart(names)).toEqual([names]);
  });

  test.each([
    [["Ann", "Anne"]],
    [["user1", "user2"]],
    [["a.rue@x.example", "a.ru@x.example"]],
    [["", " "]],
    [["Ann", "Ann"]],
  ])("%j are several, or one spelling", (names) => {
    expect(spelledApart(names)).toEqual([]);
  });
});
