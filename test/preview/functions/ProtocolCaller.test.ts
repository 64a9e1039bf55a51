import { expect, test } from "vitest";
import { ProtocolCaller } from "../../../src/preview/functions/ProtocolCaller";

test("a call is a message of office.js, and its result comes back by its number", async () => {
  const sent: unknown[][] = [];
  const caller = new ProtocolCaller((messages) => sent.push(...messages));
  const first = caller.call("EPC", [[[100]], null], "Sheet1!A1");
  const second = caller.call("EPC", [[[200]], null], "Sheet1!A2");
  expect(sent.map(([category, type, , message]) => [category, type, JSON.parse(String(message)) as unknown])).toEqual([
    [1, 1000, [1, "EPC", [[[100]], null], "Sheet1!A1", 4, null]],
    [1, 1000, [2, "EPC", [[[200]], null], "Sheet1!A2", 4, null]],
  ]);
  caller.receive([
    [2, true, [[2]], [0]],
    [1, true, [[1]], [0]],
  ]);
  expect(await Promise.all([first, second])).toEqual([[[1]], [[2]]]);
});

test("a failure comes back as the error its number stands for", async () => {
  const caller = new ProtocolCaller(() => undefined);
  const codes: [number, string][] = [
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [10, "#NAME?"],
    [99, "#VALUE!"],
  ];
  for (const [index, [number, code]] of codes.entries()) {
    const call = caller.call("EPC", [], "Sheet1!A1");
    caller.receive([[index + 1, false, "why", number, [0]]]);
    await expect(call).rejects.toEqual({ code, message: "why" });
  }
});
