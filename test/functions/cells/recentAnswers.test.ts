import { describe, expect, test, vi } from "vitest";
import { EPC } from "../../../src/functions/EPC";
import { guarded } from "../../../src/functions/cells/guarded";
import { RecentAnswers } from "../../../src/functions/cells/recentAnswers";
import { knownBy, oncePerRange, recentRange } from "../../../src/functions/cells/recentRanges";
import { CUSTOMERTABLE } from "../../../src/functions/CUSTOMERTABLE";
import { RETURNRATE } from "../../../src/functions/RETURNRATE";
import type { Cells } from "../../../src/text/cells";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("a range", () => {
  test("is known again by its cells, whoever hands them over", () => {
    expect(recentRange(column(1, "two", true, null))).toBe(recentRange(column(1, "two", true, null)));
    expect(knownBy(column(1, 2))).toBe(recentRange(column(1, 2)));
  });

  test.each<[string, Cells, Cells]>([
    ["a cell", column(1, 2, 3), column(1, 2, 4)],
    ["text in place of a number", column(1, 2), column(1, "2")],
    ["nothing in place of 0", column(1, 0), column(1, null)],
    ["its shape", [[1, 2, 3, 4]], column(1, 2, 3, 4)],
    ["a row more", column(1, 2), column(1, 2, 2)],
  ])("is another one with %s", (_, before, after) => {
    expect(recentRange(after)).not.toBe(recentRange(before));
  });

  test("that was written over is another one", () => {
    const cells = column(5, 6, 7);
    const before = recentRange(cells);
    cells[1][0] = 8;
    expect(recentRange(cells)).not.toBe(before);
  });

  test("is looked into once", () => {
    const sum = vi.fn((cells: Cells) => cells.reduce((all, [cell]) => all + Number(cell), 0));
    const sumOf = oncePerRange(sum);
    expect([sumOf(column(1, 2)), sumOf(column(1, 2)), sumOf(column(1, 3))]).toEqual([3, 3, 4]);
    expect(sum).toHaveBeenCalledTimes(2);
  });

  test("of more cells than are kept is known by nobody, and leaves the others known", () => {
    const others = recentRange(column("a", "b"));
    const huge = new Array<unknown[]>(1000).fill(new Array<unknown>(10_000).fill(1));
    expect(recentRange(huge)).not.toBe(recentRange(huge));
    expect(recentRange(column("a", "b"))).toBe(others);
  });
});

describe("an answer", () => {
  const sizedBy = (size: number) => () => size;

  test("is given again to who asks the same, and to nobody else", () => {
    const recent = new RecentAnswers<string, string>({ answers: 4, size: 100 }, sizedBy(1));
    const work = vi.fn(() => `answer ${work.mock.calls.length}`);
    const asked = [column(1, 2), undefined, [[3]]];
    expect(recent.to("A", asked, work)).toBe("answer 1");
    expect(recent.to("A", [column(1, 2), undefined, [[3]]], work)).toBe("answer 1");
    expect(recent.to("B", asked, work)).toBe("answer 2");
    expect(recent.to("A", [column(1, 2), undefined, [[4]]], work)).toBe("answer 3");
    expect(recent.to("A", [column(1, 2), [[1]], [[3]]], work)).toBe("answer 4");
    expect(recent.to("A", asked, work)).toBe("answer 1");
  });

  test("is kept within bounds: the one asked for longest ago goes first, and too large a one is not kept", () => {
    const recent = new RecentAnswers<string, number>({ answers: 2, size: 100 }, (size) => size);
    const work = vi.fn((size: number) => size);
    const ask = (asker: string, size: number) => recent.to(asker, [], () => work(size));
    for (const asker of ["A", "B", "A", "C", "A", "B"]) ask(asker, 10);
    expect(work).toHaveBeenCalledTimes(4);
    for (const asker of ["D", "D", "B"]) ask(asker, asker === "D" ? 101 : 10);
    expect(work).toHaveBeenCalledTimes(6);
    ask("E", 95);
    ask("B", 10);
    expect(work).toHaveBeenCalledTimes(8);
  });

  test("that is a refusal is not kept", () => {
    const recent = new RecentAnswers<string, number>({ answers: 2, size: 100 }, sizedBy(1));
    const work = vi.fn((): number => {
      throw new Error("refused");
    });
    for (let i = 0; i < 2; i++) expect(() => recent.to("A", [column(1, 2)], work)).toThrow("refused");
    expect(work).toHaveBeenCalledTimes(2);
  });

  test("of a function over its rows is the same table again, and not one found cell by cell", () => {
    const table = guarded(CUSTOMERTABLE);
    const orders = () => [column("A", "B", "A"), column(45_000, 45_001, 45_002), column(1, 2, 3)];
    expect(table(...orders())).toBe(table(...orders()));
    const epc = guarded(EPC);
    expect(epc(column(1, 2), [[0.5]])).toEqual(epc(column(1, 2), [[0.5]]));
    expect(epc(column(1, 2), [[0.5]])).not.toBe(epc(column(1, 2), [[0.5]]));
  });

  test("follows the orders that were read before, and those alone", () => {
    const rate = guarded(RETURNRATE);
    const customers = column("A", "B", "A", "C");
    expect(rate(customers)).toBeCloseTo(1 / 3);
    customers[3][0] = "b";
    expect(rate(customers)).toBe(1);
    expect(guarded(CUSTOMERTABLE)(customers, column(1, 2, 3, 4), column(1, 1, 1, 1))).toHaveLength(3);
  });
});
