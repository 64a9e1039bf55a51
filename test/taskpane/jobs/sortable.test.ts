// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { cellAddress } from "../../../src/workbook/a1";
import type { TablePlan } from "../../../src/workbook/SheetPlan";
import { onSample, plannedSheets, speechIn } from "./onSample";
import { parsedFormula } from "./parsedFormula";

/** The jobs whose tables look their source up, by key. */
const LOOK_UP = ["splitBudget", "planTest", "judgeKeywords"];
/** More kinds of formula in a column than these are no kinds: something in them goes by the row. */
const MOST_KINDS = 3;

const FIXED = /^\$[A-Z]+(?:\$\d+)?(?::\$[A-Z]+(?:\$\d+)?)?$/;

const formulasOf = ({ row, rows }: TablePlan) =>
  rows.flatMap((cells, i) =>
    cells.flatMap((cell, column) =>
      typeof cell === "object" && cell && "formula" in cell
        ? [{ formula: cell.formula, column, row: row + 1 + i, at: cellAddress(row + 1 + i, column) }]
        : [],
    ),
  );

describe.each(JOBS.filter(({ id }) => LOOK_UP.includes(id)).map((job) => [job.id, job] as const))(
  "the table of %s can be sorted:",
  (_, job) => {
    const { sheet } = onSample(job, speechIn("en", "en-US"));
    const table = sheet && plannedSheets(sheet).table;
    if (!table) throw new Error("There is no table");
    const formulas = formulasOf(table);

    test("a formula looks at its own row, or at cells that stay the same wherever it is put", () => {
      const faults = formulas.flatMap(({ formula, row, at }) =>
        parsedFormula(formula.slice(1)).addresses.flatMap(({ sheet, address }) => {
          const isOwnRow = sheet === undefined && [...address.matchAll(/\d+/g)].every(([n]) => Number(n) === row + 1);
          return FIXED.test(address) || (isOwnRow && !address.includes("$")) ? [] : [`${at}: ${address}`];
        }),
      );
      expect(faults).toEqual([]);
    });

    test("formulas of a column differ by their own row alone", () => {
      const kinds = new Map<number, Set<string>>();
      for (const { formula, column, row } of formulas) {
        const kind = formula
          .replace(/"(?:[^"]|"")*"/g, '""')
          .replace(new RegExp(`(?<![$\\d])([A-Z]+)${row + 1}(?!\\d)`, "g"), "$1#");
        kinds.set(column, (kinds.get(column) ?? new Set()).add(kind));
      }
      expect([...kinds.values()].filter(({ size }) => size > MOST_KINDS)).toEqual([]);
    });

    test("its keys are text", () => {
      expect(table.rows.every(([key]) => typeof key === "object" && key && "text" in key)).toBe(true);
    });
  },
);
