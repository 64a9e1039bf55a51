import { expect, test } from "vitest";
import type { Batch, BatchAnswer } from "../../../src/preview/objects/batch";
import { executeMethod } from "../../../src/preview/protocol/executeMethod";

const DELAY = 64;

function host() {
  const editing = { isNow: false, isEditing: () => editing.isNow, ended: () => ended };
  let end = () => undefined as void;
  const ended = new Promise<void>((resolve) => {
    end = () => {
      editing.isNow = false;
      resolve();
    };
  });
  const run: Batch[] = [];
  const execute = (batch: Batch): Promise<BatchAnswer> => {
    run.push(batch);
    return Promise.resolve({ Results: [], TraceIds: [] });
  };
  return { execute, editing, settings: new Map<string, string>(), isLimited: true, run, end: () => end() };
}

function batchCall(flags: number, customData = "IterativeExecutor") {
  const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
  return { DdaMethod: { DispatchId: 93 }, ArrayData: [customData, "POST", "ProcessQuery", [], body, 0, flags] };
}

function answerOf(response: object): BatchAnswer {
  const { Data } = response as { Data: [number, unknown[], string] };
  expect(Data[0]).toBe(200);
  return JSON.parse(Data[2]) as BatchAnswer;
}

test("a batch is run and answered as text", async () => {
  const preview = host();
  const response = await executeMethod(batchCall(0), preview);
  expect(response).toMatchObject({ Version: 1, Error: 0 });
  expect(answerOf(response)).toEqual({ Results: [], TraceIds: [] });
  expect(preview.run).toEqual([{ Actions: [], ObjectPaths: {} }]);
});

test("while a cell is edited a batch is refused", async () => {
  const preview = host();
  preview.editing.isNow = true;
  const { Error: error } = answerOf(await executeMethod(batchCall(0), preview));
  expect(error).toMatchObject({ Code: "InvalidOperationInCellEditMode", HttpStatusCode: 400 });
  expect(preview.run).toEqual([]);
});

test("a batch that asks for a delay waits until the cell is done", async () => {
  const preview = host();
  preview.editing.isNow = true;
  const response = executeMethod(batchCall(DELAY | 1), preview);
  await Promise.resolve();
  expect(preview.run).toEqual([]);
  preview.end();
  expect(answerOf(await response)).toEqual({ Results: [], TraceIds: [] });
  expect(preview.run).toHaveLength(1);
});

test("results of custom functions pass while a cell is edited", async () => {
  const preview = host();
  preview.editing.isNow = true;
  await executeMethod(batchCall(0, ""), preview);
  expect(preview.run).toHaveLength(1);
});

test("the document's settings are saved as a whole and given back", async () => {
  const preview = host();
  const save = (Properties: [string, string][]) =>
    executeMethod({ DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties } }, preview);
  await save([
    ["a", "1"],
    ["b", "2"],
  ]);
  await save([["b", '"two"']]);
  expect(await executeMethod({ DdaMethod: { DispatchId: 75 } }, preview)).toMatchObject({
    Properties: { Settings: [{ Name: "b", Value: '"two"' }] },
  });
});

test("on the web a message has no more than 5 MB, neither one that is sent nor one that is answered", async () => {
  const long = "a".repeat(5_000_000);
  const asked = { ...batchCall(0), ArrayData: ["IterativeExecutor", "POST", "", [], JSON.stringify({ long }), 0, 0] };
  const answer = { Results: [{ ActionId: 1, Value: long }], TraceIds: [] };
  const talkative = (isLimited: boolean) => ({ ...host(), isLimited, execute: () => Promise.resolve(answer) });
  const code = async (call: object, isLimited: boolean) =>
    answerOf(await executeMethod(call, talkative(isLimited))).Error?.Code;
  expect(await code(asked, true)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await code(batchCall(0), true)).toBe("ResponsePayloadSizeLimitExceeded");
  expect([await code(asked, false), await code(batchCall(0), false)]).toEqual([undefined, undefined]);
});
