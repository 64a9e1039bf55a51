import { expect, test } from "vitest";
import { type CallManners, CALLS_ON_THE_WEB } from "../../../src/preview/functions/CallManners";
import type { Caller } from "../../../src/preview/functions/Caller";
import { ErrorCell, type InputCell, type OutputCell } from "../../../src/preview/functions/cells";
import { CustomFunctions } from "../../../src/preview/functions/CustomFunctions";
import type { CalledFunction } from "../../../src/preview/functions/metadata";
import { ErrorSentences } from "../../../src/preview/functions/ErrorSentences";
import type { CellOnSheet } from "../../../src/preview/grid/Grid";

const CELL: CellOnSheet = { sheet: "s", row: 0, column: 0 };

const EPC: CalledFunction = {
  id: "EPC",
  name: "EPC",
  parameters: [
    { name: "customerValue", dimensionality: "matrix" },
    { name: "conversionRate", dimensionality: "matrix", optional: true },
  ],
};

/** Functions of an add-in that calls `epc`, and what was asked to be calculated again. */
function functionsOf(epc: (...args: unknown[]) => unknown, manners: Partial<CallManners> = {}) {
  const caller = {
    isReady: true as boolean,
    has: (id: string) => id === "EPC",
    call: (_id: string, args: readonly unknown[], address: string) => epc(...args, address),
    errorArgument: (code: string) => ({ code }),
  } satisfies Caller;
  const again: (readonly CellOnSheet[])[] = [];
  const sentences = new ErrorSentences();
  const addressOf = ({ row, column }: CellOnSheet) => `S!${row},${column}`;
  const recalculate = (cells: readonly CellOnSheet[]) => again.push(cells);
  const called = { ...CALLS_ON_THE_WEB, ...manners };
  const functions = new CustomFunctions(caller, sentences, addressOf, recalculate, called);
  const run = (...args: (InputCell[][] | null)[]): OutputCell[][] => functions.run(EPC, { args, cell: CELL });
  return { caller, functions, sentences, again, run };
}

test("arguments arrive as Excel hands them over: ranges as rows, what was left out as null, the call last", () => {
  const { run } = functionsOf((...args) => [[JSON.stringify(args)]]);
  expect(
    run([
      [100, "tea"],
      [true, ""],
    ]),
  ).toEqual([['[[[100,"tea"],[true,""]],null,"S!0,0"]']]);
});

test("a parameter of one value gets the first cell", () => {
  const { functions } = functionsOf((value) => typeof value);
  const metadata = { ...EPC, parameters: [{ name: "value" }] };
  expect(functions.run(metadata, { args: [[[5, 6]]], cell: CELL })).toEqual([["number"]]);
});

test("an error cell reaches the function as the add-in's own error", () => {
  const { run } = functionsOf((cells) => [[JSON.stringify(cells)]]);
  expect(run([[new ErrorCell("#N/A")]])).toEqual([['[[{"code":"#N/A"}]]']]);
});

test("errors in single cells and errors that are thrown keep their sentences", () => {
  const { run, sentences } = functionsOf((cells) => {
    const [[first]] = cells as number[][];
    if (first < 0) throw Object.assign(new Error("Customer value is -1; it must be above 0."), { code: "#VALUE!" });
    return [[first], [{ code: "#N/A", message: "Row 2 is blank." }]];
  });
  expect(run([[1]])).toEqual([[1], [new ErrorCell("#N/A", "Row 2 is blank.")]]);
  expect(sentences.sentence({ ...CELL, row: 1 }, CELL, "#N/A")).toBe("Row 2 is blank.");
  expect(run([[-1]])).toEqual([[new ErrorCell("#VALUE!", "Customer value is -1; it must be above 0.")]]);
  expect(sentences.sentence(CELL, CELL, "#VALUE!")).toBe("Customer value is -1; it must be above 0.");
  expect(run([[2]]).flat()[0]).toBe(2);
  expect(sentences.sentence(CELL, CELL, "#VALUE!")).toBe("");
});

test("a mistake in the function is an error that tells of it", () => {
  const { run } = functionsOf(() => {
    throw new TypeError("x is undefined");
  });
  expect(run([[1]])).toEqual([[new ErrorCell("#VALUE!", "The function failed: x is undefined")]]);
});

test("what is no table of cells is an error; nothing is 0 and no number is #NUM!, as in Excel", () => {
  const answers: [unknown, OutputCell[][]][] = [
    [null, [[0]]],
    [undefined, [[0]]],
    [Number.NaN, [[new ErrorCell("#NUM!")]]],
    [[[Number.POSITIVE_INFINITY, null]], [[new ErrorCell("#NUM!"), 0]]],
    ["tea", [["tea"]]],
  ];
  for (const [answer, cells] of answers) expect(functionsOf(() => answer).run([[1]])).toEqual(cells);
  for (const bad of [[], [1, 2], [[1], [1, 2]], [[]]]) {
    expect(functionsOf(() => bad).run([[1]])[0][0]).toMatchObject({ code: "#VALUE!" });
  }
});

test("a formula that comes before the add-in is busy, and is calculated once the add-in is there", () => {
  const { caller, functions, again, run } = functionsOf(() => 1);
  caller.isReady = false;
  expect(run([[1]])).toEqual([[new ErrorCell("#BUSY!")]]);
  caller.isReady = true;
  functions.ready();
  expect(again).toEqual([[CELL]]);
  expect(run([[1]])).toEqual([[1]]);
});

test("a function that the add-in lacks is no name", () => {
  const { functions } = functionsOf(() => 1);
  const [[cell]] = functions.run({ ...EPC, id: "NONE", name: "NONE" }, { args: [[[1]], null], cell: CELL });
  expect(cell).toEqual(new ErrorCell("#NAME?", "The add-in has no function NONE."));
});

test("a promise is busy until it is kept, and asked only once", async () => {
  let calls = 0;
  const { functions, again, run } = functionsOf((cells) => {
    calls++;
    return Promise.resolve([[(cells as number[][])[0][0] * 2]]);
  });
  expect(run([[4]])).toEqual([[new ErrorCell("#BUSY!")]]);
  expect(run([[4]])).toEqual([[new ErrorCell("#BUSY!")]]);
  expect(await functions.pending.arrived()).toBe(true);
  expect(again).toEqual([[CELL, CELL]]);
  expect(run([[4]])).toEqual([[8]]);
  expect(calls).toBe(1);
  expect(await functions.pending.arrived()).toBe(false);
});

test("a promise that is broken is an error with its sentence", async () => {
  const { functions, run } = functionsOf(() =>
    Promise.reject(Object.assign(new Error("No orders."), { code: "#N/A" })),
  );
  run([[4]]);
  await functions.pending.arrived();
  expect(run([[4]])).toEqual([[new ErrorCell("#N/A", "No orders.")]]);
});

test("a busy input makes a busy answer, without a call", () => {
  let calls = 0;
  const { run } = functionsOf(() => calls++);
  expect(run([["#BUSY!"]])).toEqual([[new ErrorCell("#BUSY!")]]);
  expect(run([[new ErrorCell("#BUSY!")]])).toEqual([[new ErrorCell("#BUSY!")]]);
  expect(calls).toBe(0);
});

test.each([
  ["", '[["",1]]'],
  [0, "[[0,1]]"],
  [null, "[[null,1]]"],
] as const)("a blank cell can be handed over as %j", (blank, seen) => {
  const { run } = functionsOf((cells) => [[JSON.stringify(cells)]], { blank });
  expect(run([[null, 1]])).toEqual([[seen]]);
});

test("an error cell can be handed over as Excel's data types say it", () => {
  const { run } = functionsOf((cells) => [[JSON.stringify(cells)]], { errorsAreDataTypes: true });
  expect(run([[new ErrorCell("#N/A")]])).toEqual([['[[{"type":"Error","basicType":"Error","basicValue":"#N/A"}]]']]);
});

test("a call of more than 5 MB is #CALC! on the web, the blank cells of whole columns counted, and none on a desktop", () => {
  const long = Array.from({ length: 160 }, () => ["a".repeat(32_000)]);
  const web = functionsOf(() => 1);
  const desktop = functionsOf(() => 1, { isLimited: false });
  const whole = { args: [[["tea"]], null], cell: CELL, blanksBelow: 1_048_575 * 2 };
  const one = { ...whole, blanksBelow: 1_048_575 };
  expect([web.run(long), web.run(long.slice(0, 150))]).toEqual([[[new ErrorCell("#CALC!")]], [[1]]]);
  expect([web.functions.run(EPC, whole), web.functions.run(EPC, one)]).toEqual([[[new ErrorCell("#CALC!")]], [[1]]]);
  expect([desktop.run(long), desktop.functions.run(EPC, whole)]).toEqual([[[1]], [[1]]]);
});

test("an answer of more than 5 MB is #CALC! on the web, and none on a desktop", () => {
  const answer = (rows: number) => Array.from({ length: rows }, (_, i) => [`customer ${i}`.padEnd(49, "a")]);
  const web = (rows: number) => functionsOf(() => answer(rows)).run([[1]]);
  expect(web(100_001)).toEqual([[new ErrorCell("#CALC!")]]);
  expect(web(100_000).length).toBe(100_000);
  expect(functionsOf(() => answer(100_001), { isLimited: false }).run([[1]]).length).toBe(100_001);
});

test("an answer can be late, and so can an error: until it is there the cell is busy", async () => {
  const { run, functions, again } = functionsOf(
    (cells) => {
      if ((cells as number[][])[0][0] < 0) throw Object.assign(new Error("below 0"), { code: "#VALUE!" });
      return 7;
    },
    { answersLater: true },
  );
  expect([run([[1]]), run([[-1]])]).toEqual([[[new ErrorCell("#BUSY!")]], [[new ErrorCell("#BUSY!")]]]);
  await functions.pending.arrived();
  expect(again.flat()).toEqual([CELL, CELL]);
  expect([run([[1]]), run([[-1]])]).toEqual([[[7]], [[new ErrorCell("#VALUE!", "below 0")]]]);
});

test("a formula that Excel does not know the function of is #NAME?, and calls nothing", () => {
  const { functions, run } = functionsOf(() => 7);
  functions.isStuck = ({ row }) => row === 0;
  expect([run([[1]]), functions.run(EPC, { args: [[[1]]], cell: { ...CELL, row: 1 } })]).toEqual([
    [[new ErrorCell("#NAME?")]],
    [[7]],
  ]);
});

test("where Excel has kept the metadata of an earlier version, the call comes in the place of what is new", () => {
  const { functions } = functionsOf((...args) => [[JSON.stringify(args)]]);
  const earlier = { ...EPC, parameters: EPC.parameters.slice(0, 1) };
  expect(functions.run(earlier, { args: [[[1]], [[2]]], cell: CELL })).toEqual([['[[[1]],"S!0,0"]']]);
});
