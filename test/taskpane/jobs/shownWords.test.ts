// @vitest-environment jsdom
import { expect, test } from "vitest";
import { chartValues } from "../../../src/preview/charts/chartSeries";
import { areaAround } from "../../../src/preview/grid/Area";
import type { ConditionState } from "../../../src/preview/grid/ConditionState";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import type { SampleCell } from "../../../src/sample/SampleSheet";
import { EDITOR_HEADINGS } from "../../../src/taskpane/jobs/judgeKeywords/sheetChanges";
import { cellAddress } from "../../../src/workbook/a1";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../preview/excel/calculatedWorkbook";
import { measured } from "./fontWidths";
import { knowCases, type KnowSheet } from "../know/knowSheets";
import { onSample, speechIn, workedCases } from "./onSample";

/** What functions answer in words that no language changes: names of methods, and what programs read in English alone. */
const ALIKE = new Set<string>([
  ...Object.values(EDITOR_HEADINGS),
  ...[
    "Paused",
    "Silhouette",
    "Index",
    "CPC",
    "EPC",
    "Keyword",
    "Keywords",
    "Conversions",
    "BG/NBD",
    "MBG/NBD",
    "Pareto/NBD",
    "alpha",
    "beta",
    "sBG",
    "BdW",
    "AIC",
    "BIC",
    "Segment",
    "Name",
  ],
  ...["Newsletter", "Display", "Affiliates"],
]);
/** Points to a pixel; and between text and the edges of its cell, in points. */
const POINTS = 3 / 4;
const EDGE = 3;

type Case = ReturnType<typeof workedCases>[number];

/** A word as a reader sees it: by the format that its value is given, or by the cell's own. */
function shownWord(value: GridValue, format: string, conditions: readonly ConditionState[]): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const fitting = conditions.find(({ rule }) => rule?.formula1 === `="${value.replaceAll('"', '""')}"`);
  const by = fitting?.numberFormat === "" ? format : (fitting?.numberFormat ?? format);
  return /^;;;"(.*)"$/.exec(by)?.[1] ?? value;
}

/** A job written over its sample and calculated: every word on its sheets and charts, and each that its column cuts off. */
function shown([id, job, work]: Case, language: "en" | "de") {
  const speech = speechIn(language, language);
  const filled = { filled: { place: "sheet" } } as const;
  const { sheet, given } = id === "segmentCustomers" ? onSample(job, speech, {}, filled) : work(speech);
  if (!sheet) throw new Error("The job writes no sheet");
  return shownOn({ sheet, read: Object.values(given.read).flatMap((data) => (data ? [data.contents] : [])) });
}

/** A sheet written over what it looks at and calculated: every word on it and on its charts, and each that its column cuts off. */
async function shownOn({ sheet, read }: KnowSheet) {
  const samples = read.map(({ sheetName: name, values }) => {
    const rows = values.map((row) => row.map((cell): SampleCell => (typeof cell === "boolean" ? null : cell)));
    return { name, rows, columns: rows[0].map(() => ({ width: 80 })) };
  });
  const { grid, model, ...workbook } = await writtenOver(samples, sheet);
  const [words, cutOff] = [new Set<string>(), [] as string[]];
  for (const { id: one, name } of grid.sheets.list().slice(samples.length)) {
    const used = grid.cells.used(one, true);
    if (!used) continue;
    const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const formats = grid.formats.numberFormats(one, area);
    const hidden = new Set(grid.formats.hiddenColumns(one, area));
    const conditions = model.conditions.list(one);
    const tables = grid.tables.list().filter((table) => table.sheet === one);
    grid.cells.read(one, area).forEach((line, row, lines) => {
      line.forEach(({ value }, column) => {
        const word = shownWord(
          value,
          formats[row][column],
          conditions.filter(({ cells }) => areaAround([cells.area], row, column)),
        );
        if (word === undefined || hidden.has(column)) return;
        words.add(word);
        const isInTable = tables.some((table) => areaAround([table.area], row, column));
        const isHeld = isInTable || ![null, "", undefined].includes(lines[row][column + 1]?.value as null);
        const look = grid.formats.read(one, { row, column, rows: 1, columns: 1 });
        const isJoined = areaAround(grid.formats.merged(one), row, column) !== undefined;
        if (!isHeld || isJoined || look.wrapText || look.horizontalAlignment === "Right") return;
        const room = grid.formats.columnWidth(one, column) * POINTS - EDGE - look.indentLevel * 7;
        const width = measured(word, { bold: look.bold, size: look.fontSize });
        if (width > room) cutOff.push(`${name}!${cellAddress(row, column)}: ${word}`);
      });
    });
  }
  for (const chart of model.charts.list()) {
    for (const { labels } of chartValues(grid, chart)) labels.forEach((label) => words.add(label));
  }
  return { words, cutOff, workbook };
}

async function writtenOver(
  filled: NonNullable<Parameters<typeof calculatedWorkbook>[0]>["filled"],
  sheet: KnowSheet["sheet"],
) {
  const workbook = await calculatedWorkbook({ filled });
  await writeSheet(sheet);
  await workbook.calculated();
  return workbook;
}

test.each(workedCases().map((one) => [one[0], one] as const))(
  "what functions answer on a sheet of %s is said in its language, and none of it is cut off",
  async (_, one) => {
    expectTold(await shown(one, "en"), await shown(one, "de"));
  },
);

test.each(knowCases())(
  "what formulas answer on a sheet to fill in of %s is said in its language, and none of it is cut off",
  async (_, planned) => {
    const [english, german] = [
      await shownOn(planned(speechIn("en", "en"))),
      await shownOn(planned(speechIn("de", "de"))),
    ];
    expectTold(english, german);
  },
);

type Shown = Awaited<ReturnType<typeof shownOn>>;

function expectTold(english: Shown, german: Shown): void {
  expect([...english.cutOff, ...german.cutOff]).toEqual([]);
  const isSame = (word: string) => english.words.has(word) && /\p{L}{2}/u.test(word) && !ALIKE.has(word);
  expect([...german.words].filter(isSame)).toEqual([]);
}
