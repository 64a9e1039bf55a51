import { type Area, boundingArea, intersection } from "../../src/preview/grid/Area";
import type { CellFormat } from "../../src/preview/grid/CellFormat";
import type { DefinedName, Grid, GridTable, SheetInfo } from "../../src/preview/grid/Grid";
import { type CellInput, type GridValue, isCellError } from "../../src/preview/grid/GridCell";
import { GridEvents } from "../../src/preview/grid/GridEvents";

interface MemoryCell {
  readonly value: GridValue;
  readonly formula: string | null;
}

interface MemorySheet extends SheetInfo {
  readonly cells: Map<string, MemoryCell>;
  readonly numberFormats: Map<string, string>;
}

const PLAIN: CellFormat = {
  bold: false,
  color: "#000000",
  fontSize: 11,
  fill: "",
  horizontalAlignment: "General",
};

const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/**
 * A grid without a spreadsheet: it keeps what is put into it and calculates nothing. Formulas stand as they were
 * written and have no value, except those that a test gives one with `results`.
 */
export class MemoryGrid implements Grid {
  readonly events = new GridEvents();
  /** Values of formulas, by the formula. */
  readonly results = new Map<string, GridValue>();
  /** Areas that formulas spill to, by sheet. */
  readonly spilling = new Map<string, Area[]>();
  isEditing = false;
  #sheets: MemorySheet[] = [];
  #active = "";
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #format = PLAIN;
  #names: DefinedName[] = [];
  #tables: GridTable[] = [];
  #widths = new Map<number, number>();
  #last = 0;

  constructor(...names: string[]) {
    for (const name of names) this.sheets.add(name);
    this.#active = this.#sheets[0].id;
  }

  #sheet(id: string): MemorySheet {
    const sheet = this.#sheets.find((known) => known.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  #change(id: string, changes: Partial<SheetInfo>): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...changes } : sheet));
  }

  readonly sheets = {
    list: (): SheetInfo[] =>
      this.#sheets.map(({ id, name, isHidden, showsGridlines, isProtected }) => {
        return { id, name, isHidden, showsGridlines, isProtected };
      }),
    active: () => this.#active,
    activate: (sheet: string) => {
      this.#active = sheet;
    },
    add: (name: string) => {
      const id = `id-${++this.#last}`;
      const looks = { isHidden: false, showsGridlines: true, isProtected: false };
      this.#sheets.push({ id, name, ...looks, cells: new Map(), numberFormats: new Map() });
      this.events.fire("sheetAdded", { sheet: id });
      return id;
    },
    remove: (id: string) => {
      this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
      this.events.fire("sheetRemoved", { sheet: id });
    },
    change: (id: string, changes: Partial<SheetInfo>) => this.#change(id, changes),
    insertRows: () => undefined,
    deleteRows: () => undefined,
  };

  readonly cells = {
    read: (sheet: string, area: Area) =>
      rowsOf(area, (key) => {
        const { value = null, formula = null } = this.#sheet(sheet).cells.get(key) ?? {};
        const shown = formula === null ? value : (this.results.get(formula) ?? null);
        return { value: shown, isError: isCellError(shown), formula };
      }),
    texts: (sheet: string, area: Area) =>
      this.cells.read(sheet, area).map((row) => row.map(({ value }) => String(value ?? ""))),
    write: (sheet: string, area: Area, inputs: readonly (readonly (CellInput | null)[])[]) => {
      const { cells, numberFormats } = this.#sheet(sheet);
      rowsOf(area, (key, i, j) => {
        const input = inputs[i][j];
        if (input?.kind === "blank") cells.delete(key);
        else if (input) cells.set(key, stored(input, numberFormats.get(key) === "@"));
      });
      this.events.fire("edited", { sheet, area, before: null });
    },
    clear: (sheet: string, area: Area) => {
      for (const [row, column] of this.#filled(sheet)) {
        if (intersection(area, { row, column, rows: 1, columns: 1 }))
          this.#sheet(sheet).cells.delete(`${row} ${column}`);
      }
      this.events.fire("edited", { sheet, area, before: null });
    },
    used: (sheet: string) => {
      const filled = this.#filled(sheet).map(([row, column]) => ({ row, column, rows: 1, columns: 1 }));
      return [...filled, ...this.cells.spills(sheet)].reduce<Area | null>(
        (used, area) => (used ? boundingArea(used, area) : area),
        null,
      );
    },
    spills: (sheet: string) => this.spilling.get(sheet) ?? [],
  };

  #filled(sheet: string): number[][] {
    return [...this.#sheet(sheet).cells.keys()].map((key) => key.split(" ").map(Number));
  }

  readonly formats = {
    read: () => this.#format,
    change: (_sheet: string, _area: Area, changes: Partial<CellFormat>) => {
      this.#format = { ...this.#format, ...changes };
    },
    clear: () => {
      this.#format = PLAIN;
    },
    numberFormats: (sheet: string, area: Area) =>
      rowsOf(area, (key) => this.#sheet(sheet).numberFormats.get(key) ?? "General"),
    setNumberFormats: (sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]) => {
      rowsOf(area, (key, i, j) => {
        const format = formats.length === 1 && formats[0].length === 1 ? formats[0][0] : formats[i][j];
        if (format !== null) this.#sheet(sheet).numberFormats.set(key, format);
      });
    },
    columnWidth: (_sheet: string, column: number) => this.#widths.get(column) ?? COLUMN_WIDTH,
    setColumnWidth: (_sheet: string, { column, columns }: Area, pixels: number) => {
      for (let i = 0; i < columns; i++) this.#widths.set(column + i, pixels);
    },
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

  readonly selection = {
    get: () => ({ sheet: this.#active, area: this.#selected }),
    set: (sheet: string, area: Area) => {
      this.#active = sheet;
      this.#selected = area;
      this.events.fire("selected", { sheet, area });
    },
  };

  readonly calculation = { recalculate: () => undefined, settled: () => Promise.resolve() };

  readonly editing = {
    isEditing: () => this.isEditing,
    ended: async () => {
      while (this.isEditing) await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };

  readonly viewport = {
    cells: () => ({ left: 0, top: 0, width: 1000, height: 600 }),
    frozenHeight: () => 0,
    scroll: () => ({ left: 0, top: 0, zoom: 1 }),
    scrollTo: () => undefined,
  };
}

function rowsOf<Item>(area: Area, item: (key: string, i: number, j: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => item(`${area.row + i} ${area.column + j}`, i, j)),
  );
}

function stored(input: Exclude<CellInput, { kind: "blank" }>, isTextCell: boolean): MemoryCell {
  if (input.kind === "value") return { value: input.value, formula: null };
  if (input.kind === "typed" && input.text.startsWith("=") && !isTextCell) return { value: null, formula: input.text };
  return { value: input.text, formula: null };
}
