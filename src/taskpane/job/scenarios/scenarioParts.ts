import { blockAddress, cellAddress } from "../../../workbook/a1";
import { rectangleOf } from "../../../workbook/Rectangle";
import type { Block, Joined, MarkedCells, SheetCell } from "../../../workbook/SheetPlan";
import type { Says } from "../../says/Says";
import { moneyFormats } from "../../writing/excelMoney";
import { linesHeight, TEXT } from "../linesHeight";
import type { JobWords } from "../JobWords";
import { said } from "../said";
import type { SheetPart } from "../SheetPart";
import { differsIn, type ComparedRow } from "./compared";
import { LONGEST_SCENARIO_NAME, type Scenario } from "./Scenario";

/**
 * Widths in points: of what things are called, of a scenario, and of the word for whether they differ. One scenario alone leaves
 * the sentences as wide a page as several do.
 */
export function widthsOf(scenarios: number) {
  return scenarios > 1 ? { label: 250, scenario: 125, differs: 84 } : { label: 300, scenario: 290, differs: 0 };
}
const NAME = { ...TEXT, isBold: true };
/** In place of what a scenario does not hold, and of a difference that is none. */
const NONE = "–";

type ScenarioWords = Says<JobWords>["texts"]["scenarios"];

/** The cell of the first scenario's name, as formulas of other parts call it; and those of all. */
export const NAMES = "names";
const HEAD_ROWS = 2;

/** What the scenarios are called, in cells to change, and when each was kept. */
export function namesPart(scenarios: readonly Scenario[], day: string, words: ScenarioWords): SheetPart {
  const names = scenarios.map(({ name }) => name);
  const count = scenarios.length;
  return {
    id: "heads",
    rows: HEAD_ROWS,
    columns: ({ row, column }) => ({ [NAMES]: blockAddress(row, column + 1, 1, count) }),
    inputs: ({ row, column }) =>
      names.map((value, at) => {
        return { field: "scenario", at, label: words.scenario, value, row, column: column + 1 + at };
      }),
    write: ({ row, column }) => ({
      blocks: [
        { row, column, cells: [[words.scenario]], style: "heading" },
        { row, column: column + 1, cells: [names.map((text) => ({ text }))], style: "named" },
        ...(count > 1
          ? [{ row, column: column + count + 1, cells: [[words.differ.head]], style: "columnHeads" } as const]
          : []),
        { row: row + 1, column, cells: [[words.keptOn]] },
        {
          ...{ row: row + 1, column: column + 1, cells: [scenarios.map((one) => one.day)], style: "held" as const },
          numberFormat: day,
        },
      ],
      joined: inLines({ row, column }, count + (count > 1 ? 2 : 1), [
        Math.max(...names.map((name) => linesHeight(name, NAME, widthsOf(count).scenario))),
      ]),
      checks: names.map((_, i) => {
        const place = { row, column: column + 1 + i };
        const cell = cellAddress(place.row, place.column);
        const formula = `=AND(LEN(TRIM(${cell}))>0,LEN(${cell})<=${LONGEST_SCENARIO_NAME})`;
        return { ...place, formula, title: words.scenario, about: words.toRename, wrong: words.wrongName };
      }),
    }),
  };
}

/** Cells of one row side by side, each of which shows its text in as many lines as it needs. */
function inLines(
  { row, column }: { readonly row: number; readonly column: number },
  count: number,
  heights: readonly number[],
): Joined[] {
  return Array.from({ length: count }, (_, i) => ({ row, column: column + i, rows: 1, columns: 1, heights }));
}

/**
 * Rows of the comparison, a column a scenario, and beside them whether all hold the same.
 *
 * @param main the row that matters most, which has bars
 */
export function comparedPart(
  id: string,
  heading: string,
  rows: readonly ComparedRow[],
  main: ComparedRow | undefined,
  { differ }: ScenarioWords,
): SheetPart {
  const count = rows[0]?.cells.length ?? 0;
  const width = widthsOf(count);
  return {
    id,
    heading,
    rows: rows.length,
    columns: ({ row, column }) =>
      Object.fromEntries(rows.map((one, i) => [one.id, blockAddress(row + i, column + 1, 1, count)])),
    write: ({ row, column }) => {
      const blocks: Block[] = [];
      const results: Block[] = [];
      const joined: Joined[] = [];
      const marks: MarkedCells[] = [];
      rows.forEach((one, i) => {
        const at = { row: row + i, column };
        const style = one === main ? "columnHeads" : "held";
        const held = one.cells.map((cell) => cell?.held ?? NONE);
        blocks.push({ ...at, cells: [[{ text: one.label }]] });
        held.forEach((value, j) => {
          const isNumber = typeof value === "number";
          const cell: SheetCell = isNumber ? value : { text: value };
          const numberFormat = isNumber ? one.cells[j]?.format : undefined;
          blocks.push({ row: at.row, column: column + 1 + j, cells: [[cell]], style, numberFormat });
        });
        const texts = held.map((value) => linesHeight(typeof value === "string" ? value : "", TEXT, width.scenario));
        const height = Math.max(linesHeight(one.label, TEXT, width.label), ...texts);
        joined.push(...inLines(at, count + (count > 1 ? 2 : 1), [height]));
        if (count < 2) return;
        if (one === main)
          marks.push({ row: at.row, column: column + 1, rows: 1, columns: count, mark: { kind: "bars" } });
        if (one.part === "answer") return;
        const place = { row: at.row, column: column + count + 1 };
        const [first, ...others] = held.map((_, j) => cellAddress(at.row, column + 1 + j));
        const same = others.map((other) => `EXACT(${first},${other})`).join(",");
        const formula = `=IF(AND(${same}),${said(differ.no, {})},${said(differ.yes, {})})`;
        results.push({ ...place, cells: [[{ formula }]], style: "held" });
        marks.push({ ...place, rows: 1, columns: 1, mark: { kind: "words", words: [[differ.yes, "open"]] } });
      });
      return { blocks, results, joined, marks };
    },
  };
}

/** How much an answer is more or less than in the first scenario. */
interface Difference {
  readonly label: string;
  readonly format: string;
  readonly row: ComparedRow;
  readonly formula: (first: string, other: string) => string;
  readonly isKnown: (first: number, other: number) => boolean;
}

/** The answers of each scenario less those of the first: in what they are, and in percent. */
export function differencesPart(
  rows: readonly ComparedRow[],
  scenarios: readonly Scenario[],
  { texts, numbers }: Says<JobWords>,
): SheetPart {
  const { scenarios: words } = texts;
  const [{ currency }] = scenarios;
  const { exact, whole } = moneyFormats(numbers, currency);
  const signed = (format: string) => `+${format};-${format};0`;
  const isNumber = ({ cells }: ComparedRow) => cells.filter((cell) => typeof cell?.held === "number").length > 1;
  const lines = rows.filter(isNumber).flatMap((row): Difference[] => {
    const less = (first: string, other: string) => `${other}-${first}`;
    const isWhole = row.cells.every((cell) => cell?.format === whole || cell?.format === undefined);
    const inFull = { row, label: row.label, formula: less, isKnown: () => true };
    const inPercent: Difference = {
      ...{ row, label: words.inPercent(row.label), format: "+0%;-0%;0%" },
      formula: (first, other) => `${other}/${first}-1`,
      isKnown: (first) => first > 0,
    };
    switch (row.unit) {
      case "money":
        return [{ ...inFull, format: signed(isWhole ? whole : exact) }, inPercent];
      case "count":
        return [{ ...inFull, format: signed("#,##0") }, inPercent];
      case "share": {
        const points = `0.0" ${words.points}"`;
        const format = `+${points};-${points};${points}`;
        return [{ ...inFull, format, formula: (first, other) => `100*(${less(first, other)})` }];
      }
      default:
        return [{ ...inFull, format: signed("0.00") }];
    }
  });
  return {
    id: "differences",
    heading: "",
    rows: lines.length,
    write: ({ row, column }, at) => {
      const [name] = cellsIn(at.column(NAMES));
      return {
        blocks: lines.map(({ label }, i): Block => ({ row: row + i, column, cells: [[{ text: label }]] })),
        joined: lines.flatMap(({ label }, i) =>
          inLines({ row: row + i, column }, 1, [linesHeight(label, TEXT, widthsOf(scenarios.length).label)]),
        ),
        results: [
          {
            ...{ row: row - 1, column, style: "heading" as const },
            cells: [[{ formula: `=${said(words.difference("{name}"), { name })}` }]],
          },
          ...lines.flatMap(({ row: of, format, formula, isKnown }, i) => {
            const [first, ...others] = cellsIn(at.column(of.id));
            return others.map((other, j): Block => {
              const isSameMoney = of.unit !== "money" || scenarios[j + 1].currency === currency;
              const [a, b] = [of.cells[0]?.held, of.cells[j + 1]?.held];
              const isOne = isSameMoney && typeof a === "number" && typeof b === "number" && isKnown(a, b);
              const cell: SheetCell = isOne ? { formula: `=${formula(first, other)}` } : { text: NONE };
              const numberFormat = isOne ? format : undefined;
              return { row: row + i, column: column + 2 + j, cells: [[cell]], style: "held", numberFormat };
            });
          }),
        ],
      };
    },
  };
}

/** The cells of a row of them, one by one. */
function cellsIn(area: string): string[] {
  const { row, column, columns } = rectangleOf(area) ?? { row: 0, column: 0, columns: 0 };
  return Array.from({ length: columns }, (_, i) => cellAddress(row, column + i));
}

/** The first figure of the answer in which the scenarios differ; the first at all where they do not. */
export function mainRow(rows: readonly ComparedRow[]): ComparedRow | undefined {
  const figures = rows.filter(
    ({ part, cells }) => part === "answer" && cells.some((cell) => typeof cell?.held === "number"),
  );
  return figures.find(differsIn) ?? figures.at(0);
}
