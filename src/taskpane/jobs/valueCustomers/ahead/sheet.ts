import { cellAddress } from "../../../../workbook/a1";
import { columnFormats } from "../../../../workbook/columnFormats";
import type { Block } from "../../../../workbook/SheetPlan";
import type { InputRow } from "../../../job/inputs";
import { spill } from "../../../job/parts";
import type { Origin, Places, SheetPart } from "../../../job/SheetPart";
import { nameOnSheet } from "../../../job/JobWords";
import { valuesFormula, type ValueSheet } from "../ValueSheet";

/** Rows of FORECASTRANGE below its header, and its columns. */
const FIGURES = ["orders", "value", "ordering"] as const;
const RANGE_COLUMNS = ["low", "expected", "high", "low by model", "high by model", "miss", "tried"] as const;
export const RANGE_WIDTH = RANGE_COLUMNS.length + 1;
/** Its rows with their header. */
export const RANGE_ROWS = FIGURES.length + 1;

/** The figures with the heads above them, the day from which they count, and how many forecasts were tried. */
export const AHEAD_ROWS = FIGURES.length + 3;

/** What FORECASTRANGE says, whose figures the part about the days ahead takes. */
export function rangePart({ ahead: words, refs }: ValueSheet, origin: Origin): SheetPart {
  const given = (at: Places) => [at.cell("forecastDays"), at.cell("startsOn"), '""', at.cell("costOfMoney")];
  const part = spill("range", {
    heading: words.sheet.range,
    origin: () => origin,
    formula: (at) => `WORTH.FORECASTRANGE(${[refs.customer, refs.date, refs.amount, ...given(at)].join(",")})`,
    rows: RANGE_ROWS,
    columns: RANGE_WIDTH,
    heads: words.sheet.rangeHeads,
    labels: words.sheet.rangeLabels,
    formats: columnFormats(FIGURES.length, ["", ...RANGE_COLUMNS.slice(0, 5).map(() => "#,##0"), "0%", "0"]),
  });
  return { ...part, cells: rangeCells };
}

function rangeCells({ row, column }: Origin): Record<string, string> {
  const cells = FIGURES.flatMap((figure, i) =>
    RANGE_COLUMNS.map((name, j) => [`${figure} ${name}`, cellAddress(row + 1 + i, column + 1 + j)] as const),
  );
  return Object.fromEntries(cells);
}

/**
 * What is to come, with its ranges: money less what it costs to fulfil orders, at the share that it cost so far.
 *
 * @param top its first row
 */
export function aheadPart(sheet: ValueSheet, top: (at: Places) => number): SheetPart {
  const { ahead: words, money } = sheet;
  const rows = [
    { id: "value", label: words.sheet.value, format: money.whole },
    { id: "orders", label: words.sheet.orders, format: "#,##0" },
    { id: "ordering", label: words.sheet.ordering, format: "#,##0" },
  ] as const;
  const columns = ["expected", "low", "high", "miss"] as const;
  const heads = words.sheet.heads;
  const below = rows.length + 1;
  return {
    id: "ahead",
    heading: words.sheet.title,
    rows: AHEAD_ROWS,
    origin: (at) => ({ row: top(at), column: 0 }),
    cells: ({ row, column }) => ({
      ...Object.fromEntries(
        rows.flatMap(({ id }, i) =>
          columns.map((name, j) => [`ahead ${id} ${name}`, cellAddress(row + 1 + i, column + 1 + j)] as const),
        ),
      ),
      startsOn: cellAddress(row + below, column + 1),
      tried: cellAddress(row + below + 1, column + 1),
    }),
    write: ({ row, column }, at) => ({
      blocks: [
        { row, column: column + 1, cells: [heads], style: "columnHeads" },
        ...[...rows.map(({ label }) => label), words.sheet.startsOn, words.sheet.tried].map((label, i): Block => {
          return { row: row + 1 + i, column, cells: [[label]] };
        }),
      ],
      results: [
        ...rows.flatMap(({ id, format }, i) =>
          columns.map((name, j): Block => {
            const formula = id === "value" ? valueFormula(sheet, name, at) : at.cell(`${id} ${name}`);
            const numberFormat = name === "miss" ? "0%" : format;
            return { ...figureBlock(row + 1 + i, column + 1 + j, formula), numberFormat };
          }),
        ),
        { ...figureBlock(row + below, column + 1, startFormula(sheet, at)), numberFormat: sheet.dates.day },
        { ...figureBlock(row + below + 1, column + 1, at.cell("value tried")), numberFormat: "0" },
      ],
    }),
  };
}

function figureBlock(row: number, column: number, formula: string): Block {
  return { row, column, cells: [[{ formula: `=${formula}` }]], style: "result" };
}

/** What is left of each amount after fulfilment costs so far is taken to be left of those to come, the ends of the range in their order. */
function valueFormula(sheet: ValueSheet, name: "expected" | "low" | "high" | "miss", at: Places): string {
  if (name === "miss") return at.cell("value miss");
  const { refs } = sheet;
  // Refunds of customers without an order belong to none of these.
  const spent = refs.hasRefunds ? `SUM(${valuesFormula(sheet, at, 5)})` : `SUM(${refs.amount})`;
  const left = (end: string) => `${at.cell(`value ${end}`)}*${at.cell("value")}/${spent}`;
  if (name === "expected") return left("expected");
  return `${name === "low" ? "MIN" : "MAX"}(${left("low")},${left("high")})`;
}

/** The last day that is known: of the orders, whether their days are dates or text, or the one that was typed where it is later. */
function startFormula(sheet: ValueSheet, at: Places): string {
  const days = [sheet.refs.date, valuesFormula(sheet, at, 4)];
  return `INT(MAX(${(isTyped(sheet) ? [at.cell("knownTo"), ...days] : days).join(",")}))`;
}

function isTyped({ result: { assumptions } }: ValueSheet): boolean {
  return assumptions.knownTo === "today";
}

/** The day on which the table was known to be whole, where the person said that it was the day of writing. */
export function knownToRow(sheet: ValueSheet, name: string): InputRow[] {
  const { forecast } = sheet.result;
  if (!isTyped(sheet) || "why" in forecast) return [];
  const label = nameOnSheet(sheet.fields.knownTo);
  return [{ id: "knownTo", label, value: forecast.startsOn, format: sheet.dates.day, name }];
}
