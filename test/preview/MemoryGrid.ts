import { type Area, boundingArea, intersection } from "../../src/preview/grid/Area";
import type { DefinedName, Grid, GridTable, SheetInfo } from "../../src/preview/grid/Grid";
import { type CellFormat, type CellInput, type GridValue, isCellError } from "../../src/preview/grid/GridCell";
import { GridEvents } from "../../src/preview/grid/GridEvents";
import { deletedRows, insertedRows, movedArea, type RowPlace } from "./memory/movedRows";
import { cellsOf, MemorySheet, PLAIN } from "./memory/MemorySheet";
import { withSheetRenamed } from "./memory/renamedSheet";

const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/**
 * A grid without a spreadsheet: it keeps what is put into it and calculates nothing. Formulas stand as they were
 * written and have no value, except those that a test gives one with `results`; they follow a sheet that is renamed, and
 * no row that moves.
 */
export class MemoryGrid implements Grid {
  readonly events = new GridEvents();
  /** Values of formulas, by the formula; a table of them spills where it finds room. */
  readonly results = new Map<string, GridValue | Table>();
  #isEditing = false;
  /** Batches that wait until no cell is edited. */
  readonly #waiting: (() => void)[] = [];
  #sheets: MemorySheet[] = [];
  #active = "";
  #alsoSelected: Area[] = [];
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #names: DefinedName[] = [];
  #tables: GridTable[] = [];
  #last = 0;

  constructor(...names: string[]) {
    for (const name of names) this.sheets.add(name);
    this.#active = this.#sheets[0].info.id;
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  set isEditing(isEditing: boolean) {
    this.#isEditing = isEditing;
    if (!isEditing) for (const go of this.#waiting.splice(0)) go();
  }

  /** The sheet of this id, with all that it holds. */
  sheet(id: string): MemorySheet {
    const sheet = this.#sheets.find(({ info }) => info.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  readonly sheets = {
    list: (): SheetInfo[] => this.#sheets.map(({ info }) => info),
    active: () => this.#active,
    activate: (sheet: string) => {
      this.#active = sheet;
    },
    add: (name: string) => {
      const id = `id-${++this.#last}`;
      const looks = {
        isHidden: false,
        showsGridlines: true,
        isProtected: false,
        tabColor: "",
        frozen: { rows: 0, columns: 0 },
      };
      this.#sheets.push(new MemorySheet({ id, name, ...looks }));
      return id;
    },
    remove: (id: string) => {
      this.#sheets = this.#sheets.filter(({ info }) => info.id !== id);
      this.#tables = this.#tables.filter(({ sheet }) => sheet !== id);
      if (this.#active === id) this.#active = this.#sheets[0].info.id;
      this.events.fire("sheetRemoved", { sheet: id });
    },
    change: (id: string, changes: Partial<SheetInfo>) => {
      const sheet = this.sheet(id);
      const { name } = sheet.info;
      sheet.info = { ...sheet.info, ...changes };
      if (changes.name !== undefined) this.#renamed(name, changes.name);
    },
    insertRows: (sheet: string, row: number, rows: number) => {
      this.#moveRows(sheet, insertedRows(row, rows));
      this.events.fire("rowsChanged", { sheet, row, rows, change: "Inserted" });
    },
    deleteRows: (sheet: string, row: number, rows: number) => {
      this.#moveRows(sheet, deletedRows(row, rows));
      this.events.fire("rowsChanged", { sheet, row, rows, change: "Deleted" });
    },
  };

  #renamed(from: string, to: string): void {
    for (const { cells } of this.#sheets)
      cells.change((cell) => ({ ...cell, formula: cell.formula && withSheetRenamed(cell.formula, from, to) }));
    this.#names = this.#names.map((name) => ({ ...name, formula: withSheetRenamed(name.formula, from, to) }));
  }

  #moveRows(id: string, place: RowPlace): void {
    this.sheet(id).moveRows(place);
    this.#tables = this.#tables.flatMap((table) => {
      const area = table.sheet === id ? movedArea(table.area, place) : table.area;
      return area ? [{ ...table, area }] : [];
    });
  }

  readonly cells = {
    read: (sheet: string, area: Area) => {
      const spills = this.#spills(sheet);
      return rowsOf(area, (row, column) => {
        const { value = null, formula = null } = this.sheet(sheet).cells.get(row, column) ?? {};
        const shown =
          formula === null ? (value ?? spilled(spills, row, column)) : this.#result(formula, spills, row, column);
        return { value: shown, isError: isCellError(shown), formula };
      });
    },
    texts: (sheet: string, area: Area) =>
      this.cells.read(sheet, area).map((row) => row.map(({ value }) => String(value ?? ""))),
    write: (sheet: string, area: Area, inputs: readonly (readonly (CellInput | null)[])[]) => {
      inputs.forEach((line, i) =>
        line.forEach((input, j) => input && this.sheet(sheet).write(area.row + i, area.column + j, input)),
      );
      this.events.fire("edited", { sheet, area });
    },
    clear: (sheet: string, area: Area) => {
      this.sheet(sheet).cells.clear(area);
      this.events.fire("edited", { sheet, area });
    },
    used: (sheet: string, valuesOnly: boolean) => {
      const { cells, numberFormats, formats } = this.sheet(sheet);
      const kept = valuesOnly ? [cells] : [cells, numberFormats, formats];
      return [...kept.map((map) => map.bounds()), ...this.cells.spills(sheet)].reduce<Area | null>(
        (used, area) => (used && area ? boundingArea(used, area) : (used ?? area)),
        null,
      );
    },
    spills: (sheet: string) => this.#spills(sheet).map(({ area }) => area),
  };

  /** The tables of answers that find room. */
  #spills(id: string): Spill[] {
    // Hardly any test gives a formula a table of answers, and looking at every cell for one takes longer than most tests.
    if (![...this.results.values()].some(isTable)) return [];
    const { cells } = this.sheet(id);
    return cells.entries().flatMap(([row, column, { formula }]) => {
      const values = formula === null ? undefined : this.results.get(formula);
      if (!isTable(values)) return [];
      const area = { row, column, rows: values.length, columns: values[0].length };
      const others = [...cellsOf(area)].filter(([i, j]) => i !== row || j !== column);
      // Excel lets nothing spill within a table, or into one.
      if (this.#tables.some((table) => table.sheet === id && intersection(table.area, area))) return [];
      return others.some(([i, j]) => cells.get(i, j)) ? [] : [{ area, values }];
    });
  }

  #result(formula: string, spills: readonly Spill[], row: number, column: number): GridValue {
    const result = this.results.get(formula) ?? null;
    return isTable(result) ? (spilled(spills, row, column) ?? "#SPILL!") : result;
  }

  readonly formats = {
    read: (sheet: string, { row, column }: Area): CellFormat => ({
      ...PLAIN,
      ...this.sheet(sheet).formats.get(row, column),
    }),
    change: (sheet: string, area: Area, changes: Partial<CellFormat>) => this.sheet(sheet).format(area, changes),
    clear: (sheet: string, area: Area) => this.sheet(sheet).clearLooks(area),
    numberFormats: (sheet: string, area: Area) =>
      rowsOf(area, (row, column) => this.sheet(sheet).numberFormats.get(row, column) ?? "General"),
    setNumberFormats: (sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]) => {
      const isOne = formats.length === 1 && formats[0].length === 1;
      for (const [row, column] of cellsOf(area)) {
        const format = isOne ? formats[0][0] : formats[row - area.row][column - area.column];
        if (format !== null) this.sheet(sheet).numberFormats.set(row, column, format);
      }
    },
    hiddenRows: (sheet: string, { row, rows }: Area) => within(this.sheet(sheet).hiddenRows, row, rows),
    hideRows: (sheet: string, { row, rows }: Area, isHidden: boolean) =>
      hide(this.sheet(sheet).hiddenRows, { first: row, count: rows }, isHidden),
    hiddenColumns: (sheet: string, { column, columns }: Area) =>
      within(this.sheet(sheet).hiddenColumns, column, columns),
    hideColumns: (sheet: string, { column, columns }: Area, isHidden: boolean) =>
      hide(this.sheet(sheet).hiddenColumns, { first: column, count: columns }, isHidden),
    columnWidth: (sheet: string, column: number) => this.sheet(sheet).widths.get(column) ?? COLUMN_WIDTH,
    setColumnWidth: (sheet: string, { column, columns }: Area, pixels: number) => {
      for (let i = 0; i < columns; i++) this.sheet(sheet).widths.set(column + i, pixels);
    },
    rowHeight: (sheet: string, row: number) => this.sheet(sheet).heights.get(row) ?? ROW_HEIGHT,
    setRowHeight: (sheet: string, { row, rows }: Area, pixels: number) => {
      for (let i = 0; i < rows; i++) this.sheet(sheet).heights.set(row + i, pixels);
    },
    mergeAcross: (sheet: string, { row, rows, ...across }: Area) => {
      for (let i = 0; i < rows; i++) this.sheet(sheet).merged.push({ ...across, row: row + i, rows: 1 });
    },
    merged: (sheet: string) => this.sheet(sheet).merged,
    drawConditions: () => undefined,
    place: (_sheet: string, { row, column, rows, columns }: Area) => ({
      left: column * COLUMN_WIDTH,
      top: row * ROW_HEIGHT,
      width: columns * COLUMN_WIDTH,
      height: rows * ROW_HEIGHT,
    }),
  };

  readonly names = {
    list: () => this.#names,
    set: (name: DefinedName) => {
      this.names.remove(name.name, name.sheet);
      this.#names = [...this.#names, name];
    },
    remove: (name: string, sheet: string | null) => {
      this.#names = this.#names.filter((known) => known.name !== name || known.sheet !== sheet);
    },
  };

  readonly tables = {
    list: () => this.#tables,
    add: (table: GridTable) => {
      this.#tables = [...this.#tables, table];
    },
    rename: (id: string, name: string) => {
      this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, name } : table));
    },
    restyle: () => undefined,
    remove: (id: string) => {
      this.#tables = this.#tables.filter((table) => table.id !== id);
    },
  };

  /** Selects a further area, as with Ctrl. */
  alsoSelect(area: Area): void {
    this.#alsoSelected = [...this.#alsoSelected, area];
  }

  readonly selection = {
    get: () => ({ sheet: this.#active, area: this.#selected }),
    others: () => this.#alsoSelected,
    set: (sheet: string, area: Area, others: readonly Area[] = []) => {
      this.sheets.activate(sheet);
      this.#selected = area;
      this.#alsoSelected = [...others];
      this.events.fire("selected", {});
    },
  };

  /** How often all was asked to be worked out. */
  timesCalculated = 0;

  readonly calculation = {
    recalculate: () => {
      this.timesCalculated++;
    },
    settled: () => Promise.resolve(),
    during: <T>(change: () => Promise<T>): Promise<T> => change(),
  };

  readonly editing = {
    isEditing: () => this.isEditing,
    ended: () => (this.isEditing ? new Promise<void>((resolve) => this.#waiting.push(resolve)) : Promise.resolve()),
  };

  readonly viewport = {
    cells: () => ({ left: 0, top: 0, width: 1000, height: 600 }),
    frozenHeight: () => 0,
    scroll: () => ({ left: 0, top: 0, zoom: 1 }),
    scrollTo: () => undefined,
  };
}

type Table = readonly (readonly GridValue[])[];

interface Spill {
  readonly area: Area;
  readonly values: Table;
}

function isTable(result: GridValue | Table | undefined): result is Table {
  return Array.isArray(result);
}

/** What a table of answers puts into a cell, or null where none reaches it. */
function spilled(spills: readonly Spill[], row: number, column: number): GridValue {
  const cell = { row, column, rows: 1, columns: 1 };
  const spill = spills.find(({ area }) => intersection(area, cell));
  return spill ? spill.values[row - spill.area.row][column - spill.area.column] : null;
}

function rowsOf<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => item(area.row + i, area.column + j)),
  );
}

/** Those of these places that are among some in a row. */
function within(places: ReadonlySet<number>, first: number, count: number): number[] {
  return [...places].filter((at) => at >= first && at < first + count);
}

function hide(
  places: Set<number>,
  { first, count }: { readonly first: number; readonly count: number },
  isHidden: boolean,
) {
  for (let at = first; at < first + count; at++)
    if (isHidden) places.add(at);
    else places.delete(at);
}
