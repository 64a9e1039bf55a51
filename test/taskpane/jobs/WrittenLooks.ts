import { areaAround, intersection, type Area } from "../../../src/preview/grid/Area";
import type { Sheet } from "../../../src/taskpane/job/JobData";
import { parseArea } from "../../../src/preview/objects/address";
import { longNumber } from "../../../src/workbook/place/columnWidths";
import { cellAddress } from "../../../src/workbook/a1";
import type { TablePlan } from "../../../src/workbook/SheetPlan";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { linesIn, measured } from "./fontWidths";

/** Points to a pixel, and the size of every cell to which the workbook in memory puts a chart. */
const POINTS = 3 / 4;
const CHART_CELL = { width: 64, height: 20 };

/** Between text and the edge of its cell, in points. */
const EDGE = 3;
const LINE_HEIGHT = 1.22;

/** One filled cell as it is read on the sheet. */
interface Seen {
  readonly row: number;
  readonly column: number;
  /** What it shows; undefined where only a calculation tells. */
  readonly text: string | undefined;
  readonly isNumber: boolean;
  readonly isFraction: boolean;
  readonly format: string;
}

function detailsOf(table: TablePlan | undefined): Area | undefined {
  if (table?.printed === undefined) return undefined;
  const { row, column, printed, columns, rows } = table;
  return { row, column: column + printed, rows: 1 + rows.length, columns: columns.length - printed };
}

/** A sheet as a job writes it, cell by cell, with the looks that make it legible or not. */
export class WrittenLooks {
  readonly #cells: ReadonlyMap<string, Seen>;

  private constructor(
    private readonly workbook: WorkbookInNode,
    private readonly id: string,
    /** Columns of its table that are meant for the screen alone. */
    private readonly details: Area | undefined,
  ) {
    const { cells, numberFormats } = workbook.grid.sheet(id);
    const hidden = workbook.grid.sheet(id).hiddenColumns;
    const seen = cells.entries().flatMap(([row, column, { value, formula }]): Seen[] => {
      if (hidden.has(column) || value === "") return [];
      const format = numberFormats.get(row, column) ?? "General";
      const isFormatted = formula !== null && format !== "General" && !format.startsWith(";;;");
      const isNumber = typeof value === "number" || isFormatted;
      const text = typeof value === "string" ? value : isNumber ? longNumber(format) : undefined;
      const isFraction = typeof value === "number" && !Number.isInteger(value);
      return [{ row, column, text, isNumber, isFraction, format }];
    });
    this.#cells = new Map(seen.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  }

  /** @returns the looks of each sheet that is written, the front first */
  static async of(sheet: Sheet): Promise<WrittenLooks[]> {
    const workbook = WorkbookInNode.open();
    const before = workbook.grid.sheets.list().length;
    let details: Area | undefined;
    const build: Sheet["build"] = (...given) => {
      const plan = sheet.build(...given);
      details = detailsOf(plan.table);
      return plan;
    };
    await writeSheet({ ...sheet, build });
    return workbook.grid.sheets
      .list()
      .slice(before)
      .map(({ id }, i) => new WrittenLooks(workbook, id, i === 0 ? details : undefined));
  }

  get name(): string {
    return this.workbook.grid.sheet(this.id).info.name;
  }

  textAt(row: number, column: number): string | undefined {
    return this.#cells.get(`${row} ${column}`)?.text;
  }

  /** All texts that are known without a calculation, the words of number formats among them. */
  texts(): string[] {
    const { numberFormats } = this.workbook.grid.sheet(this.id);
    const inFormats = numberFormats
      .entries()
      .flatMap(([, , format]) => /"([^"]*\p{L}{2}[^"]*)"/u.exec(format)?.[1] ?? []);
    const held = [...this.#cells.values()].flatMap(({ text, isNumber }) =>
      text === undefined || isNumber ? [] : [text],
    );
    return [...held, ...inFormats];
  }

  /** Text that a full neighbour or a narrow column cuts off, or that its lines have no room for. */
  cutOff(): string[] {
    return this.#wrong((cell) => {
      const { text, isNumber } = cell;
      if (text === undefined) return false;
      const { bold, fontSize: size, wrapText, indentLevel } = this.#look(cell);
      const font = { bold, size };
      const width = this.#room(cell, isNumber || wrapText) - EDGE - indentLevel * 7;
      if (isNumber || !wrapText) return measured(text, font) > width;
      const height = this.#height(cell.row);
      return height !== undefined && linesIn(text, width, font) * size * LINE_HEIGHT > height;
    });
  }

  /** Words that begin where the number before them ends. */
  withoutGap(): string[] {
    return this.#wrong((cell) => {
      const before = this.#cells.get(`${cell.row} ${cell.column - 1}`);
      if (cell.isNumber || !before?.isNumber) return false;
      const { indentLevel, horizontalAlignment } = this.#look(cell);
      return indentLevel === 0 && horizontalAlignment !== "Right";
    });
  }

  /** Fractions that show as many digits as there are. */
  rawFractions(): string[] {
    return this.#wrong(({ isFraction, format }) => isFraction && format === "General");
  }

  /** Cells that hold something below a chart. */
  belowCharts(): string[] {
    const charts = this.#charts();
    return this.#wrong(({ row, column }) => areaAround(charts, row, column) !== undefined);
  }

  /** Headings that stand to the right, over words that stand to the left. */
  besideWords(): string[] {
    return this.#wrong((cell) => {
      const below = this.#cells.get(`${cell.row + 1} ${cell.column}`);
      if (cell.isNumber || below === undefined || below.isNumber || below.format !== "General") return false;
      const look = this.#look(cell);
      return look.bold && look.horizontalAlignment === "Right" && this.#look(below).horizontalAlignment !== "Right";
    });
  }

  /** What stands right of what is printed or below it, and what is to be shown there by a formula's answer. */
  notPrinted(): string[] {
    const areas = this.printed();
    const end = Math.max(...areas.map(({ row, rows }) => row + rows));
    const { numberFormats, hiddenColumns } = this.workbook.grid.sheet(this.id);
    const answers = numberFormats
      .entries()
      .filter(([row, column, format]) => row >= end && !hiddenColumns.has(column) && format !== "General")
      .map(([row, column, format]) => `${cellAddress(row, column)}: ${format}`);
    const isMeant = ({ row, column }: Seen) => this.details && areaAround([this.details], row, column);
    return [...this.#wrong((cell) => !areaAround(areas, cell.row, cell.column) && !isMeant(cell)), ...answers];
  }

  /** Charts that are printed in part, or again on every page since they stand over its headings. */
  brokenCharts(): string[] {
    const areas = this.printed();
    const head = parseArea(this.page()?.titleRows?.split("!").at(-1) ?? "");
    return this.#charts().flatMap((chart) => {
      const isWhole = areas.some((area) => {
        const shown = intersection(area, chart);
        return shown?.rows === chart.rows && shown.columns === chart.columns;
      });
      const isRepeated = head !== null && intersection(head, chart) !== null;
      return !isWhole || isRepeated ? [cellAddress(chart.row, chart.column)] : [];
    });
  }

  printed(): Area[] {
    const areas = (this.page()?.printArea ?? "").split(",").map((one) => parseArea(one.split("!").at(-1) ?? ""));
    return areas.map((area) => {
      if (!area) throw new Error("Nothing says what is printed");
      return area;
    });
  }

  page() {
    return this.workbook.model.pages.get(this.id);
  }

  #charts(): Area[] {
    const own = this.workbook.model.charts.list().filter(({ sheet }) => sheet === this.id);
    return own.map(({ place }) => {
      const [row, column] = [place.top / CHART_CELL.height, place.left / CHART_CELL.width];
      return { row, column, rows: place.height / CHART_CELL.height, columns: place.width / CHART_CELL.width };
    });
  }

  #wrong(isWrong: (cell: Seen) => boolean): string[] {
    return [...this.#cells.values()]
      .filter(isWrong)
      .map((cell) => `${cellAddress(cell.row, cell.column)}: ${cell.text ?? cell.format}`);
  }

  #look({ row, column }: Seen) {
    return this.workbook.grid.formats.read(this.id, { row, column, rows: 1, columns: 1 });
  }

  #width(column: number): number {
    return this.workbook.grid.formats.columnWidth(this.id, column) * POINTS;
  }

  /** Undefined where the row fits what it holds. */
  #height(row: number): number | undefined {
    const pixels = this.workbook.grid.sheet(this.id).heights.get(row);
    return pixels === undefined ? undefined : pixels * POINTS;
  }

  /** How wide the cell is, or those it is joined to, with what text may run on over. */
  #room(cell: Seen, isHeld: boolean): number {
    const one = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    const joined = this.workbook.grid.formats.merged(this.id).find((area) => intersection(area, one));
    if (joined) return this.#across(joined.column, joined.column + joined.columns);
    if (isHeld) return this.#width(cell.column);
    const right = this.#look(cell).horizontalAlignment === "Right";
    const step = right ? -1 : 1;
    let end = cell.column + step;
    while (end >= 0 && Math.abs(end - cell.column) < 40 && !this.#isFull(cell.row, end)) end += step;
    return right ? this.#across(end + 1, cell.column + 1) : this.#across(cell.column, end);
  }

  #across(from: number, end: number): number {
    let total = 0;
    for (let column = from; column < end; column++) total += this.#width(column);
    return total;
  }

  /** Whether something stands there, or a table, or what a formula answers with. */
  #isFull(row: number, column: number): boolean {
    if (this.#cells.has(`${row} ${column}`)) return true;
    const { tables, formats } = this.workbook.grid;
    const isInTable = tables.list().some(({ sheet, area }) => sheet === this.id && areaAround([area], row, column));
    const one = { row, column, rows: 1, columns: 1 };
    return isInTable || (formats.numberFormats(this.id, one)[0][0] !== "General" && formats.read(this.id, one).bold);
  }
}
