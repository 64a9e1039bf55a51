// @vitest-environment jsdom
import { expect, test } from "vitest";
import { quotedSheet } from "../../../src/workbook/a1";
import { countKept, forgetKept } from "../../../src/workbook/forgetKept";
import type { SheetNames } from "../../../src/workbook/freeNames";
import { readAddress } from "../../../src/workbook/readRange";
import type { WorkbookPlan } from "../../../src/workbook/SheetPlan";
import type { WorkbookProblem } from "../../../src/workbook/WorkbookProblem";
import { writeSheet, type SheetOrder } from "../../../src/workbook/writeSheet";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { foreignSheets } from "./foreignSheets";

const FRONT = "Customer value";
const BEHIND = ["cohorts", "model"];
const NAMES = [FRONT, `${FRONT} – cohorts`, `${FRONT} – model`];
/** More batches than any write here has. */
const MOST = 60;

/** A sheet with two behind it: each calls a named cell or a table of another. */
function plans(number: number | "", { front, behind }: SheetNames): WorkbookPlan {
  const rate = `Value${number}_rate`;
  const titled = (words: string) => ({ row: 0, column: 0, cells: [[`${FRONT} – ${words}`]] });
  return {
    columnWidths: [100],
    blocks: [
      { row: 0, column: 0, cells: [[FRONT]] },
      { row: 2, column: 0, cells: [[{ formula: `=WORTH.EPC(100,${rate})` }]] },
    ],
    names: [{ name: rate, row: 3, column: 0 }],
    results: [{ row: 4, column: 0, cells: [[{ formula: `=SUM(${quotedSheet(behind[0])}!A4:A5)` }]] }],
    behind: [
      {
        columnWidths: [100],
        blocks: [titled("cohorts"), { row: 1, column: 0, cells: [[{ formula: `=${quotedSheet(front)}!${rate}` }]] }],
        names: [],
        table: {
          name: `Customer_cohorts${number}`,
          row: 2,
          column: 0,
          columns: [{ header: "Month" }],
          rows: [[1], [2]],
        },
      },
      { columnWidths: [100], blocks: [titled("model")], names: [] },
    ],
  };
}

const order = (more: Partial<SheetOrder> = {}): SheetOrder => {
  return { name: FRONT, tableName: "Customer_cohorts", cellStart: "Value", behind: BEHIND, build: plans, ...more };
};

const refusal = (more: Partial<SheetOrder> = {}) =>
  writeSheet(order(more)).then(
    () => "written",
    (failure: WorkbookProblem) => [failure.kind, failure.subject, failure.words].join(" ").trim(),
  );

async function written(more: Partial<SheetOrder> = {}) {
  const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
  expect(await writeSheet(order(more))).toBe(FRONT);
  return workbook;
}

/** All that some sheets hold, whatever their ids and the number of their tables and names. */
async function held(workbook: WorkbookInNode, names = NAMES): Promise<string[]> {
  const all = Object.entries(await workbook.snapshot());
  const ids = workbook.grid.sheets.list().flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
  const alike = (part: string) =>
    ids
      .reduce((text, id, i) => text.replaceAll(`"${id}"`, `"sheet ${i}"`), part)
      .replace(/\{[0-9A-F-]{36}\}/g, "an id")
      .replace(/(?<=Value|cohorts)2/g, "");
  return all
    .filter(([about, part]) => names.some((name) => about.includes(` ${name}`)) || ids.some((id) => part.includes(id)))
    .filter(([about]) => about !== "workbook" && about !== "shown")
    .map((part) => alike(part.join(" ")))
    .sort();
}

test("all of them are written, with the one in front shown, and formulas that call each other", async () => {
  const workbook = await written();
  expect(await workbook.sheetNames()).toEqual(["Mine", ...NAMES]);
  expect(await workbook.formula(`'${FRONT}'!A5`)).toBe(`=SUM('${NAMES[1]}'!A4:A5)`);
  expect(await workbook.formula(`'${NAMES[1]}'!A2`)).toBe(`='${FRONT}'!Value_rate`);
  expect(workbook.grid.sheets.list().find(({ id }) => id === workbook.grid.sheets.active())?.name).toBe(FRONT);
});

test("taken names get a number each, and the next ones are called after the one in front", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Mine", NAMES[1].toUpperCase()] });
  await writeSheet(order());
  await writeSheet(order());
  const second = [`${FRONT} 2`, `${FRONT} 2 – cohorts`, `${FRONT} 2 – model`];
  expect(await workbook.sheetNames()).toEqual([
    "Mine",
    NAMES[1].toUpperCase(),
    FRONT,
    `${NAMES[1]} 2`,
    NAMES[2],
    ...second,
  ]);
});

test("all are written or none, whichever step Excel refuses halfway", async () => {
  const whole = await held(await written());
  for (let batch = 1, wasRefused = true; wasRefused; batch++) {
    expect(batch).toBeLessThan(MOST);
    const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
    const before = await workbook.snapshot();
    await workbook.interrupt({ batch, refusal: { code: "GeneralException", share: 0.5 } });
    const outcome = await refusal();
    wasRefused = (await workbook.interrupted()) > 0;
    await workbook.interrupt(null);
    if (outcome === "written") expect(await held(workbook), `batch ${batch}`).toEqual(whole);
    else expect(await workbook.snapshot(), `batch ${batch}: ${outcome}`).toEqual(before);
  }
});

test("cancelled at any step, nothing is left", async () => {
  let isWritten = false;
  for (let last = 0; !isWritten; last++) {
    const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
    const before = await workbook.snapshot();
    const cancel = new AbortController();
    let steps = 0;
    const progress = () => {
      if (steps++ === last) cancel.abort();
    };
    const outcome = await refusal({ progress, signal: cancel.signal });
    isWritten = steps <= last;
    if (outcome === "written") expect(await workbook.sheetNames()).toEqual(["Mine", ...NAMES]);
    else expect([outcome, await workbook.snapshot()]).toEqual(["cancelled", before]);
  }
});

test("the earlier ones stay or the new ones take their place and names, whichever answer of Excel's is lost", async () => {
  const whole = await held(await written());
  let replaced = 0;
  for (let batch = 1, wasRefused = true; wasRefused; batch++) {
    expect(batch).toBeLessThan(MOST);
    for (const share of [1, 0.5]) {
      const workbook = await written();
      await workbook.set(`'${NAMES[1]}'!Z99`, [["mine"]]);
      const before = await workbook.snapshot();
      await workbook.interrupt({ batch, refusal: { code: "GeneralException", share } });
      const outcome = await refusal({ replaces: FRONT });
      wasRefused = (await workbook.interrupted()) > 0;
      await workbook.interrupt(null);
      const when = `batch ${batch}, ${share} of it: ${outcome}`;
      if (outcome !== "written") {
        expect(await workbook.snapshot(), when).toEqual(before);
        continue;
      }
      replaced++;
      expect(await workbook.sheetNames(), when).toEqual(["Mine", ...NAMES]);
      expect(await held(workbook), when).toEqual(whole);
    }
  }
  expect(replaced).toBeGreaterThan(1);
});

test("those that the person called otherwise are replaced, too, and a sheet of theirs keeps its name", async () => {
  const workbook = await written();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Customer value – cohorts").name = "Cohorts for Ann";
    context.workbook.worksheets.add("Customer value – cohorts").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  const before = await foreignSheets(workbook, [FRONT, "Cohorts for Ann", NAMES[2], `${NAMES[1]} 2`]);
  expect(await refusal({ replaces: FRONT })).toBe("written");
  expect(await workbook.sheetNames()).toEqual(["Mine", NAMES[1], FRONT, `${NAMES[1]} 2`, NAMES[2]]);
  expect(await foreignSheets(workbook, [FRONT, `${NAMES[1]} 2`, NAMES[2]])).toEqual(before);
});

test("what was written without sheets behind it, or with others, gives way as well", async () => {
  const workbook = await written({ behind: [], build: alone });
  expect(await refusal({ replaces: FRONT })).toBe("written");
  expect(await workbook.sheetNames()).toEqual(["Mine", ...NAMES]);
  expect(await refusal({ replaces: FRONT, behind: [], build: alone })).toBe("written");
  expect(await workbook.sheetNames()).toEqual(["Mine", FRONT]);
});

function alone(number: number | "", names: SheetNames): WorkbookPlan {
  return { ...plans(number, { ...names, behind: BEHIND }), results: [], behind: undefined };
}

test("a formula of the person's that looks at one behind keeps all of them", async () => {
  const workbook = await written();
  await workbook.set("Mine!C5", [[`='${NAMES[1]}'!A4`]]);
  const before = await workbook.snapshot();
  expect(await refusal({ replaces: FRONT })).toBe(`lookedAt ${NAMES[1]} Mine!C5`);
  await workbook.set("Mine!C5", [["=SUM(Customer_cohorts[Month])"]]);
  expect(await refusal({ replaces: FRONT })).toBe(`lookedAt ${NAMES[1]} Mine!C5`);
  await workbook.set("Mine!C5", [[`='${NAMES[1]}'!A4`]]);
  expect(await workbook.snapshot()).toEqual(before);
});

test("one behind that holds the data for the new ones keeps all of them", async () => {
  const workbook = await written();
  const sources = [await readAddress(`'${NAMES[1]}'!A3:A5`)];
  const before = await workbook.snapshot();
  expect(await refusal({ replaces: FRONT, sources })).toBe(`replacedHoldsData ${NAMES[1]}`);
  expect(await workbook.snapshot()).toEqual(before);
});

test("a sheet of the person's that the front is made to point at is not taken for one behind it", async () => {
  const workbook = await written();
  await workbook.set("Mine!A1", [[`${FRONT} – mine`]]);
  await workbook.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Customer value").names.add("Worth_behind_9", worksheets.getItem("Mine").getRange("A1"));
    await context.sync();
  });
  expect(await refusal({ replaces: FRONT })).toBe("written");
  expect(await workbook.value("Mine!A1")).toBe(`${FRONT} – mine`);
});

test("their hidden names can be taken out of the workbook", async () => {
  const workbook = await written();
  const step = () => undefined;
  expect(await countKept(step)).toEqual({ jobs: 0, sheets: 3 });
  await forgetKept(step);
  expect(await countKept(step)).toEqual({ jobs: 0, sheets: 0 });
  expect(workbook.grid.names.list().map(({ name }) => name)).toEqual(["Value_rate"]);
});

test("a formula that Excel would refuse on one behind keeps all from being written", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
  const before = await workbook.snapshot();
  const build = (number: number | "", names: SheetNames): WorkbookPlan => {
    const long = [[{ formula: `=${"1+".repeat(5000)}1` }]];
    const behind = { columnWidths: [], names: [], blocks: [{ row: 6, column: 0, cells: long }] };
    return { ...plans(number, names), behind: [behind, behind] };
  };
  expect(await refusal({ build })).toBe("formulaTooLong A7");
  expect(await workbook.snapshot()).toEqual(before);
});
