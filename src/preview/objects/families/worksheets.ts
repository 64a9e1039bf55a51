import { MAX_COLUMNS, MAX_ROWS } from "../../grid/Area";
import type { SheetInfo } from "../../grid/Grid";
import { fullAddress } from "../address";
import { WORKBOOK_TARGET } from "../EventRegistrations";
import { collection, type ExcelClass, part, type Property } from "../ExcelClass";
import { ExcelObject, isRange, NULL_OBJECT, type Which } from "../ExcelObject";
import { cellsAt, findRange } from "../findRange";
import { PAGE_AS_EXCEL_SETS_IT, type PageSetup } from "../PageSetup";
import { invalidArgument, invalidOperation } from "../RichError";
import { demandSheetName, sameName } from "../sheetName";
import type { WorkbookModel } from "../WorkbookModel";

type OnSheet = Which["Worksheet"];

/** The sheets of the workbook; one is found by its name or its id. */
const WorksheetCollection = collection<"WorksheetCollection">({
  eventTarget: () => WORKBOOK_TARGET,
  items: (_, { grid }) => grid.sheets.list().map(({ id }) => worksheet(id)),
  find: (_, { grid }, key) => {
    const found = grid.sheets.list().find(({ id, name }) => id === key || sameName(name, key));
    return found && worksheet(found.id);
  },
  methods: {
    getActiveWorksheet: (_, { grid }) => worksheet(grid.sheets.active()),
    add: (_, model, name?: string | null) => {
      model.demandSheetsFree();
      const sheets = model.grid.sheets.list();
      const chosen = name ?? freeName(sheets);
      demandSheetName(chosen, sheets);
      return worksheet(model.grid.sheets.add(chosen));
    },
  },
});

const Worksheet: ExcelClass<"Worksheet"> = {
  identity: ({ at }, model) => ({ Id: model.sheet(at.sheet).id }),
  eventTarget: ({ sheet }) => sheet,
  properties: {
    id: told("id"),
    name: {
      ...told("name"),
      set: ({ sheet }, model, name: string) => {
        model.demandSheetsFree();
        demandSheetName(name, otherSheets(sheet, model));
        model.grid.sheets.change(sheet, { name });
      },
    },
    position: { get: ({ sheet }, { grid }) => grid.sheets.list().findIndex(({ id }) => id === sheet) },
    visibility: {
      get: ({ sheet }, model) => (model.sheet(sheet).isHidden ? "Hidden" : "Visible"),
      set: ({ sheet }, model, visibility: string) => {
        if (visibility !== "Visible") demandNotLastVisible(sheet, model);
        model.grid.sheets.change(sheet, { isHidden: visibility !== "Visible" });
      },
    },
    showGridlines: told("showsGridlines"),
    /** What office.js sets for `showGridlines`. */
    gridlines: { set: ({ sheet }, { grid }, showsGridlines: boolean) => grid.sheets.change(sheet, { showsGridlines }) },
    charts: part("ChartCollection"),
    tables: part("TableCollection"),
    names: part("NamedItemCollection"),
    pageLayout: part("PageLayout"),
    protection: part("WorksheetProtection"),
  },
  methods: {
    activate: ({ sheet }, model) => {
      if (model.sheet(sheet).isHidden) throw invalidOperation("A hidden sheet cannot be shown.");
      model.grid.sheets.activate(sheet);
    },
    delete: ({ sheet }, model) => {
      model.demandSheetsFree();
      demandNotLastVisible(sheet, model);
      model.charts.removeSheet(sheet);
      // Univer keeps the names of a sheet that is gone.
      const names = model.grid.names.list().filter((own) => own.sheet === sheet);
      names.forEach(({ name }) => model.grid.names.remove(name, sheet));
      model.grid.sheets.remove(sheet);
    },
    /** Of an address or a name; the whole sheet without one. */
    getRange: (at, model, address?: string | null) =>
      address == null ? cells(at, model, 0, 0, MAX_ROWS, MAX_COLUMNS) : findRange(model, address, sheetId(at, model)),
    getCell: (at, model, row: number, column: number) => cells(at, model, row, column, 1, 1),
    getRangeByIndexes: (at, model, row: number, column: number, rows: number, columns: number) =>
      cells(at, model, row, column, rows, columns),
    getUsedRange: (at, model, valuesOnly?: boolean) => used(at, model, valuesOnly) ?? cells(at, model, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (at, model, valuesOnly?: boolean) => used(at, model, valuesOnly) ?? NULL_OBJECT,
  },
};

const WorksheetProtection: ExcelClass<"WorksheetProtection"> = {
  properties: { protected: told("isProtected") },
  methods: {
    protect: ({ sheet }, model) => {
      if (model.sheet(sheet).isProtected) throw invalidOperation("The sheet is protected already.");
      model.grid.sheets.change(sheet, { isProtected: true });
    },
    unprotect: ({ sheet }, { grid }) => grid.sheets.change(sheet, { isProtected: false }),
  },
};

const PageLayout: ExcelClass<"PageLayout"> = {
  properties: {
    zoom: {
      set: ({ sheet }, model, zoom: PageSetup["zoom"] | null) => {
        if (typeof zoom !== "object" || zoom === null) throw invalidArgument();
        setUp(sheet, model, { zoom });
      },
    },
  },
  methods: {
    setPrintArea: ({ sheet }, model, area: unknown) => {
      if (!isRange(area)) throw invalidArgument();
      setUp(sheet, model, { printArea: fullAddress("", area.at.area) });
    },
  },
};

export const WORKSHEET_CLASSES = { WorksheetCollection, Worksheet, WorksheetProtection, PageLayout };

function worksheet(sheet: string): ExcelObject<"Worksheet"> {
  return new ExcelObject("Worksheet", { sheet });
}

/** What the grid says of a sheet, read only. */
function told(name: keyof SheetInfo): Property<OnSheet> {
  return { get: ({ sheet }, model) => model.sheet(sheet)[name] };
}

function sheetId({ sheet }: OnSheet, model: WorkbookModel): string {
  return model.sheet(sheet).id;
}

function cells(at: OnSheet, model: WorkbookModel, row: number, column: number, rows: number, columns: number) {
  return cellsAt({ sheet: sheetId(at, model), area: { row, column, rows, columns } });
}

/** @param valuesOnly leaves out cells that are only formatted */
function used(at: OnSheet, model: WorkbookModel, valuesOnly?: boolean): ExcelObject<"Range"> | null {
  const sheet = sheetId(at, model);
  const area = model.grid.cells.used(sheet, valuesOnly === true);
  return area && cellsAt({ sheet, area });
}

function otherSheets(sheet: string, model: WorkbookModel): SheetInfo[] {
  const own = model.sheet(sheet).id;
  return model.grid.sheets.list().filter(({ id }) => id !== own);
}

function demandNotLastVisible(sheet: string, model: WorkbookModel): void {
  const isAlone = otherSheets(sheet, model).every(({ isHidden }) => isHidden);
  if (isAlone) throw invalidOperation("A workbook must keep one visible sheet.");
}

/** Sheet1, Sheet2, ...: the first that no sheet has. */
function freeName(taken: readonly SheetInfo[]): string {
  let number = 1;
  while (taken.some(({ name }) => sameName(name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}

function setUp(sheet: string, { pages }: WorkbookModel, changes: Partial<PageSetup>): void {
  pages.set(sheet, { ...(pages.get(sheet) ?? PAGE_AS_EXCEL_SETS_IT), ...changes });
}
