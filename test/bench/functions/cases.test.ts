import { expect, test } from "vitest";
import { builtMetadata, loadFunctions } from "./built";
import { caseNamed, caseOf, missingCases } from "./cases";
import { OWN_SIZES, WITHOUT_ROWS } from "./sizes";
import { VARIANTS } from "./variants";

const all = builtMetadata();
const ids = all.map(({ id }) => id);
const epc = {
  ...all[0],
  id: "NEW",
  parameters: [{ name: "epc" }],
  subject: "clicks",
  example: "=WORTH.NEW(1)",
} as const;

test("the bench has a case for every function of functions.json, but for those that take no columns of rows", () => {
  expect(missingCases(all)).toEqual([]);
  const cases = all.filter((one) => caseOf(one)).map(({ id }) => id);
  expect([...cases, ...Object.keys(WITHOUT_ROWS)].sort()).toEqual([...ids].sort());
});

test("every case is answered, and without an error in a cell, so that no time of a refusal is taken for one of an answer", () => {
  const functions = loadFunctions();
  for (const name of [...ids.filter((id) => !(id in WITHOUT_ROWS)), ...Object.keys(VARIANTS)]) {
    const found = caseNamed(name, all);
    const cells = found?.given.map((given) => given?.(200, 1)) ?? [];
    const answer = functions.get(found?.id ?? "")?.(...cells, { functionName: name });
    const wrong = [answer].flat(2).filter((cell) => typeof cell !== "number" && typeof cell !== "string");
    expect(wrong, name).toEqual([]);
  }
});

test("sizes of their own belong to functions that there are", () => {
  expect(Object.keys(OWN_SIZES).filter((id) => !ids.includes(id))).toEqual([]);
});

test("a variant gives its function other cells for arguments that it has", () => {
  for (const [name, { id, cells }] of Object.entries(VARIANTS)) {
    const described = all.find((one) => one.id === id);
    const names = described?.parameters.map((parameter) => parameter.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(cells)));
    const given = Object.entries(cells).map(([argument, own]) => [names.indexOf(argument), own] as const);
    for (const [i, own] of given) expect(caseNamed(name, all)?.given[i]).toBe(own);
  }
});

test("a new function joins by the names of its arguments, and what is unknown among them comes from its example", () => {
  const known = caseOf({ ...epc, parameters: [{ name: "cpc" }, { name: "share" }], example: "=WORTH.NEW(3, 20%)" });
  expect(known?.given.map((given) => given?.(3, 1).length)).toEqual([3, 1]);
  expect(known?.given[1]?.(3, 1)).toEqual([[0.2]]);
});

test("a new function is missed where none of its arguments is known, or one that must be given is a range", () => {
  expect(missingCases([epc])).toEqual(["NEW"]);
  const range = { ...epc, parameters: [{ name: "cpc" }, { name: "bids" }], example: "=WORTH.NEW(D2:D25, B2:B25)" };
  expect(missingCases([range])).toEqual(["NEW"]);
});

test("every run of a case has cells of its own, and the same run the same cells", () => {
  for (const one of all) {
    const found = caseOf(one);
    if (!found) continue;
    const cells = (run: number) => JSON.stringify(found.given.map((given) => given?.(50, run)));
    expect(cells(1), one.id).toBe(cells(1));
    expect(cells(1), one.id).not.toBe(cells(2));
  }
});
