import type { BesideKind } from "./BesideKind";
import { contentsOfRows, loadedRows, rowsInParts, rowsOf } from "./cellContents";
import type { GoingCells } from "./demandUnreferenced";
import type { CellValue } from "./RangeContents";
import { addressOf } from "./Rectangle";
import { sheetsLookedAt } from "./sheetsLookedAt";
import { WorkbookProblem } from "./WorkbookProblem";

/** Cells for Excel, row by row; null leaves a cell as it is. */
export type WrittenCells = readonly (readonly (CellValue | null)[])[];

/** Rows of one message, where they are short. */
const ROWS_AT_ONCE = 2000;
/** Of two columns with formulas as long as Excel takes them, few enough for one answer on the web, which ends at 5 MB. */
const LONGEST_ROWS_AT_ONCE = 250;

/** Columns beside the person's rows: what they held before the pane wrote to them, and the way back to that. */
export class CellColumns {
  /** How many rows Excel was asked to write, whatever it answered. */
  #sent = 0;
  #cells: WrittenCells = [];

  private constructor(
    private readonly context: Excel.RequestContext,
    readonly range: Excel.Range,
    readonly place: GoingCells,
    private readonly before: CellValue[][],
  ) {}

  static async read(context: Excel.RequestContext, range: Excel.Range): Promise<CellColumns> {
    const used = range.getUsedRangeOrNullObject(true);
    used.load("rowIndex, rowCount");
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    range.worksheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const before = Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount).fill(""));
    const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount - range.rowIndex;
    for (let first = 0; first < end; first += LONGEST_ROWS_AT_ONCE) {
      const part = loadedRows(range, first, Math.min(LONGEST_ROWS_AT_ONCE, end - first), columnCount);
      await context.sync();
      contentsOfRows(part).forEach((line, i) => (before[first + i] = line));
    }
    const place = { sheetName: range.worksheet.name, row, column, rows: rowCount, columns: columnCount };
    return new CellColumns(context, range, place, before);
  }

  get isFree(): boolean {
    return this.before.every((line) => line.every((cell) => cell === ""));
  }

  /**
   * Whether they hold what a job wrote there for sheets of these names and nothing else: its headings, or none, over its
   * formulas. A cell may be empty, but a column without a single formula is not ours, whatever stands above it.
   */
  isWrittenFor(sheets: readonly string[], { headings, patternOf }: BesideKind): boolean {
    const columns = headings[0].length;
    if (this.before.length === 0 || this.before[0].length !== columns) return false;
    const isHeaded = headings.some((words) => words.every((word, i) => this.before[0][i] === `'${word}`));
    const { row, column } = this.place;
    return headings[0].every((_, index) => {
      const patterns = this.before.flatMap((line, i) => {
        const [cell, place] = [line[index], { row: row + i, column: column + index }];
        if (cell === "" || (isHeaded && i === 0)) return [];
        return [typeof cell === "string" ? patternOf(cell, index, place, sheets) : undefined];
      });
      return new Set(patterns).size === 1 && patterns[0] !== undefined;
    });
  }

  /** The sheets, in small letters, that the first formula of each column looks at. */
  get sheetsLookedAt(): Set<string> {
    const columns = this.before[0]?.map((_, index) => this.before.map((line) => line[index])) ?? [];
    const firsts = columns.map((cells) => cells.find((cell) => typeof cell === "string" && cell.startsWith("=")));
    return new Set(firsts.flatMap((formula) => [...sheetsLookedAt(formula)]));
  }

  /** What empties every cell that is not empty yet. */
  get emptied(): WrittenCells {
    return this.before.map((line) => line.map((cell) => (cell === "" ? null : "")));
  }

  /**
   * @param step called after every part; what it throws ends the writing
   * @throws WorkbookProblem "occupied" where a cell held something else than before
   */
  async write(cells: WrittenCells, step: () => void): Promise<void> {
    this.#cells = cells;
    for (const { first, part } of rowsInParts(cells, ROWS_AT_ONCE)) {
      const was = loadedRows(this.range, first, part.length, part[0].length);
      rowsOf(this.range, first, part.length, part[0].length).formulas = part as unknown[][];
      this.#sent = first + part.length;
      await this.context.sync();
      if (this.#learn(contentsOfRows(was), first)) throw new WorkbookProblem("occupied", addressOf(this.place));
      step();
    }
  }

  /** Puts back what stood there; what somebody typed since stays. */
  async putBack(): Promise<void> {
    for (let first = 0; first < this.#sent; first += LONGEST_ROWS_AT_ONCE) {
      const before = this.before.slice(first, Math.min(first + LONGEST_ROWS_AT_ONCE, this.#sent));
      const now = loadedRows(this.range, first, before.length, before[0].length);
      await this.context.sync();
      const lost = contentsOfRows(now).map((line, i) =>
        line.map((cell, j) => (cell !== before[i][j] && isOurs(cell, this.#cells[first + i][j]) ? before[i][j] : null)),
      );
      if (!lost.some((line) => line.some((cell) => cell !== null))) continue;
      rowsOf(this.range, first, before.length, before[0].length).formulas = lost as unknown[][];
      await this.context.sync();
    }
  }

  /** Takes note of what cells held the moment before they were written to. @returns whether any held what is not known */
  #learn(held: CellValue[][], first: number): boolean {
    const isKnown = held.every((line, i) => line.every((cell, j) => cell === this.before[first + i][j]));
    held.forEach((line, i) => (this.before[first + i] = line));
    return !isKnown;
  }
}

/** Formulas, emptiness and what was written: nobody types a formula within that moment. */
function isOurs(cell: CellValue, written: CellValue | null): boolean {
  return cell === "" || (typeof cell === "string" && cell.startsWith("=")) || cell === `'${written}`;
}
