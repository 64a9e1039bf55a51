import type { ErrorSentences } from "../functions/ErrorSentences";
import type { Pending } from "../functions/Pending";
import type { SheetArea } from "../grid/Area";
import type { Grid } from "../grid/Grid";
import type { GridValue } from "../grid/GridCell";
import { sortCells } from "../grid/sortCells";
import { fullAddress, parseArea, splitAddress } from "../objects/address";
import { cellInput } from "../objects/cellInput";
import { sameName } from "../objects/names";
import type { BatchGate } from "../protocol/BatchGate";
import { problemAt } from "./problems";

/**
 * What tests may ask of the open page, as `window.worthPreview`. Addresses are as in Excel, with or without a sheet; one
 * without is on the sheet that is shown.
 */
export type PreviewHook = ReturnType<typeof createHook>;

declare global {
  interface Window {
    worthPreview?: PreviewHook;
  }
}

interface HookParts {
  readonly grid: Grid;
  readonly problems: ErrorSentences;
  readonly functions: { readonly pending: Pick<Pending, "arrived"> };
  /** The workbook is drawn, and the add-in has its functions and its task pane. */
  readonly isReady: () => boolean;
  /** Gives the add-in another of Office's themes, as when a person has changed it and comes back to the pane. */
  readonly changeTheme: (name: string) => void;
  /** Batches of the add-in pass here; a test can hold or refuse some. */
  readonly gate: BatchGate;
  /**
   * Makes workbook and pane what they were when the page was opened, in a tenth of the time that this takes. Only while the
   * add-in's page is away: it is told nothing of this.
   */
  readonly reopen: () => void;
  /** All that the workbook holds, as text by what it is about. */
  readonly snapshot: () => Record<string, string>;
}

export function createHook({ grid, problems, functions, ...parts }: HookParts) {
  const place = (address: string) => placeOf(grid, address);
  const read = (address: string) => grid.cells.read(place(address).sheet, place(address).area);
  return {
    ...parts,
    isEditing: () => grid.editing.isEditing(),
    /** Resolves when every formula has its value. */
    calculated: async () => {
      do await grid.calculation.settled();
      while (await functions.pending.arrived());
    },
    values: (address: string) => read(address).map((row) => row.map(({ value }) => value)),
    formulas: (address: string) => read(address).map((row) => row.map(({ formula }) => formula)),
    /** The areas of a sheet that formulas fill; each formula stands in the first cell of its own. */
    spills: (sheet: string) => grid.cells.spills(placeOf(grid, `'${sheet.replaceAll("'", "''")}'!A1`).sheet),
    texts: (address: string) => grid.cells.texts(place(address).sheet, place(address).area),
    problem: (address: string) => {
      const { sheet, area } = place(address);
      return problemAt(grid, problems, { sheet, row: area.row, column: area.column });
    },
    /** Writes as the API does: text is read as if it were typed. */
    write: (address: string, values: readonly (readonly GridValue[])[]) => {
      const { sheet, area } = place(address);
      const size = { rows: values.length, columns: values[0].length };
      const inputs = values.map((row) => row.map((value) => cellInput(value)));
      grid.cells.write(sheet, { ...area, ...size }, inputs);
    },
    /** Sorts rows by one of their columns, counted from the first of them, as the buttons in the head of a table do. */
    sort: (address: string, column: number, isAscending: boolean) => {
      const { sheet, area } = place(address);
      sortCells(grid, { sheet, area }, area.column + column, isAscending);
    },
    /** The address that is selected, with its sheet. */
    selected: () => {
      const { sheet, area } = grid.selection.get();
      return fullAddress(grid.sheets.list().find(({ id }) => id === sheet)?.name ?? "", area);
    },
    select: (address: string) => grid.selection.set(place(address).sheet, place(address).area),
    sheetNames: () => grid.sheets.list().map(({ name }) => name),
    showSheet: (name: string) => grid.sheets.activate(place(`'${name}'!A1`).sheet),
    scrollTo: (address: string) => {
      const { sheet, area } = place(address);
      if (sheet !== grid.sheets.active()) grid.sheets.activate(sheet);
      if (!isInView(grid, { sheet, area })) grid.viewport.scrollTo(sheet, area.row, area.column);
    },
    /** The middle of a cell that is in view, in pixels of the page. */
    middle: (address: string) => middleOf(grid, place(address)),
  };
}

function placeOf(grid: Grid, address: string): SheetArea {
  const { sheet: name, rest } = splitAddress(address);
  const area = parseArea(rest);
  const sheets = grid.sheets.list();
  const sheet = name === null ? grid.sheets.active() : sheets.find((known) => sameName(known.name, name))?.id;
  if (!area || !sheet) throw new Error(`${address} is not in this workbook`);
  return { sheet, area };
}

function middleOf(grid: Grid, { sheet, area }: SheetArea): { x: number; y: number } {
  const place = grid.formats.place(sheet, { ...area, rows: 1, columns: 1 });
  const cells = grid.viewport.cells();
  const { left, top, zoom } = grid.viewport.scroll();
  return {
    x: cells.left + (place.left + place.width / 2 - left) * zoom,
    y: cells.top + (place.top + place.height / 2 - top) * zoom,
  };
}

function isInView(grid: Grid, at: SheetArea): boolean {
  const { x, y } = middleOf(grid, at);
  const { left, top, width, height } = grid.viewport.cells();
  return x > left && x < left + width - 30 && y > top && y < top + height - 30;
}
