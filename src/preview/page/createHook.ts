import type { ErrorSentences } from "../functions/ErrorSentences";
import type { Pending } from "../functions/Pending";
import type { Area } from "../grid/Area";
import { fullAddress, parseArea, splitAddress } from "../objects/address";
import { cellInput } from "../objects/cellInput";
import { sameName } from "../objects/sheetName";
import type { Grid } from "../grid/Grid";
import type { BatchGate } from "../protocol/BatchGate";
import type { PreviewHook } from "./PreviewHook";
import { problemAt } from "./problemAt";

interface HookParts {
  readonly grid: Grid;
  readonly problems: ErrorSentences;
  readonly functions: { readonly pending: Pick<Pending, "arrived"> };
  readonly isReady: () => boolean;
  readonly changeTheme: (name: string) => void;
  readonly gate: BatchGate;
  readonly reopen: () => void;
  readonly snapshot: () => Record<string, string>;
}

export function createHook(parts: HookParts): PreviewHook {
  const { grid, problems, functions, isReady, changeTheme, gate, reopen, snapshot } = parts;
  const place = (address: string) => placeOf(grid, address);
  return {
    isReady,
    changeTheme,
    gate,
    reopen,
    snapshot,
    isEditing: () => grid.editing.isEditing(),
    calculated: async () => {
      do await grid.calculation.settled();
      while (await functions.pending.arrived());
    },
    values: (address) => read(grid, place(address)).map((row) => row.map(({ value }) => value)),
    formulas: (address) => read(grid, place(address)).map((row) => row.map(({ formula }) => formula)),
    texts: (address) => grid.cells.texts(place(address).sheet, place(address).area),
    problem: (address) => {
      const { sheet, area } = place(address);
      return problemAt(grid, problems, { sheet, row: area.row, column: area.column });
    },
    write: (address, values) => {
      const { sheet, area } = place(address);
      const size = { rows: values.length, columns: values[0].length };
      const inputs = values.map((row) => row.map((value) => cellInput(value)));
      grid.cells.write(sheet, { ...area, ...size }, inputs);
    },
    selected: () => {
      const { sheet, area } = grid.selection.get();
      return fullAddress(grid.sheets.list().find(({ id }) => id === sheet)?.name ?? "", area);
    },
    select: (address) => grid.selection.set(place(address).sheet, place(address).area),
    sheetNames: () => grid.sheets.list().map(({ name }) => name),
    showSheet: (name) => grid.sheets.activate(place(`'${name}'!A1`).sheet),
    scrollTo: (address) => {
      const { sheet, area } = place(address);
      if (sheet !== grid.sheets.active()) grid.sheets.activate(sheet);
      if (!isInView(grid, sheet, area)) grid.viewport.scrollTo(sheet, area.row, area.column);
    },
    middle: (address) => middleOf(grid, place(address).sheet, place(address).area),
  };
}

function placeOf(grid: Grid, address: string): { sheet: string; area: Area } {
  const { sheet: name, rest } = splitAddress(address);
  const area = parseArea(rest);
  const sheets = grid.sheets.list();
  const sheet = name === null ? grid.sheets.active() : sheets.find((known) => sameName(known.name, name))?.id;
  if (!area || !sheet) throw new Error(`${address} is not in this workbook`);
  return { sheet, area };
}

function read(grid: Grid, { sheet, area }: { sheet: string; area: Area }) {
  return grid.cells.read(sheet, area);
}

function middleOf(grid: Grid, sheet: string, area: Area): { x: number; y: number } {
  const place = grid.formats.place(sheet, { ...area, rows: 1, columns: 1 });
  const cells = grid.viewport.cells();
  const { left, top, zoom } = grid.viewport.scroll();
  return {
    x: cells.left + (place.left + place.width / 2 - left) * zoom,
    y: cells.top + (place.top + place.height / 2 - top) * zoom,
  };
}

function isInView(grid: Grid, sheet: string, area: Area): boolean {
  const { x, y } = middleOf(grid, sheet, area);
  const { left, top, width, height } = grid.viewport.cells();
  return x > left && x < left + width - 30 && y > top && y < top + height - 30;
}
