import type { TestWorkbook } from "../preview/excel/TestWorkbook";

type Cell = string | number | boolean;

/** A sheet that the pane wrote, read back cell by cell, with the values of those behind it. */
export class WrittenSheet {
  private constructor(
    readonly values: readonly (readonly Cell[])[],
    readonly formulas: readonly (readonly Cell[])[],
    readonly texts: readonly (readonly string[])[],
    private readonly behind: readonly (readonly (readonly Cell[])[])[],
  ) {}

  static async read(workbook: TestWorkbook, name: string): Promise<WrittenSheet> {
    await workbook.calculated();
    const read = await workbook.excel(async (context, sheet: string) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
      range.load("values, formulas, text");
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const others = worksheets.items.filter((one) => one.name.startsWith(`${sheet} – `));
      const behind = others.map((one) => one.getUsedRange().load("values"));
      await context.sync();
      return {
        values: range.values as Cell[][],
        formulas: range.formulas as Cell[][],
        text: range.text,
        behind: behind.map(({ values }) => values as Cell[][]),
      };
    }, name);
    if ("code" in read) throw new Error(`${read.code}: ${read.message}`);
    return new WrittenSheet(read.values, read.formulas, read.text, read.behind);
  }

  /** The value to the right of a label in the first column. */
  beside(label: string): Cell {
    return this.values[this.rowOf(label)][1];
  }

  /** The address of the cell to the right of a label. */
  addressBeside(label: string): string {
    return `B${this.rowOf(label) + 1}`;
  }

  rowOf(label: string): number {
    const row = this.values.findIndex((cells) => cells[0] === label);
    if (row < 0) throw new Error(`No row is called "${label}"`);
    return row;
  }

  /** The rows of the keyword table, each cell by the heading of its column. */
  table(from: "values" | "formulas" = "values"): Record<string, Cell>[] {
    const head = this.rowOf("Keyword");
    const headings = this.values[head].filter((cell) => cell !== "");
    const end = this.values.findIndex((cells, row) => row > head && cells[0] === "");
    return this[from]
      .slice(head + 1, end < 0 ? undefined : end)
      .map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])));
  }

  /** Cells that show an error, on the sheets behind it as well. */
  errors(): string[] {
    return [this.values, ...this.behind]
      .flat()
      .flatMap((row) => row.filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell)))
      .map(String);
  }
}
