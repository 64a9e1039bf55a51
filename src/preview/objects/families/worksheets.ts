import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../../grid/Area";
import type { SheetInfo } from "../../grid/Grid";
import { fullAddress, lettersOfColumn } from "../address";
import { WORKBOOK_TARGET } from "../EventRegistrations";
import { collection, type ExcelClass, part, type Property } from "../ExcelClass";
import { ExcelObject, isAreas, isRange, NULL_OBJECT, type Which } from "../ExcelObject";
import { cellsAt, findRange, usedIn } from "../findRange";
import { invalidArgument, invalidOperation } from "../RichError";
import { demandSheetName, numberedName, sameName } from "../names";
import type { PageSetup, WorkbookModel } from "../WorkbookModel";

type OnSheet = Which["Worksheet"];

/** Of several areas, as Excel's documentation of `getRanges` says. */
const LONGEST_ADDRESS = 8192;

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
      const names = sheets.map((sheet) => sheet.name);
      const chosen = name ?? numberedName("Sheet", names);
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
    showGridlines: told("showsGridlines"),
    /** What office.js sets for `showGridlines`. */
    gridlines: { set: ({ sheet }, { grid }, showsGridlines: boolean) => grid.sheets.change(sheet, { showsGridlines }) },
    charts: part("ChartCollection"),
    tables: part("TableCollection"),
    names: part("NamedItemCollection"),
    freezePanes: part("WorksheetFreezePanes"),
    comments: part("CommentCollection"),
    shapes: part("ShapeCollection"),
    pageLayout: part("PageLayout"),
    protection: part("WorksheetProtection"),
    tabColor: {
      ...told("tabColor"),
      set: ({ sheet }, model, tabColor: string) => {
        model.demandWritable(sheet);
        if (!/^(#[0-9A-F]{6})?$/i.test(tabColor)) throw invalidArgument();
        model.grid.sheets.change(sheet, { tabColor });
      },
    },
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
      model.conditions.removeSheet(sheet);
      model.validations = model.validations.filter(({ cells }) => cells.sheet !== sheet);
      model.comments = model.comments.filter((one) => one.sheet !== sheet);
      model.textBoxes = model.textBoxes.filter((one) => one.sheet !== sheet);
      // Univer keeps the names of a sheet that is gone.
      const names = model.grid.names.list().filter((own) => own.sheet === sheet);
      names.forEach(({ name }) => model.grid.names.remove(name, sheet));
      model.grid.sheets.remove(sheet);
    },
    /** Of an address or a name; the whole sheet without one. */
    getRange: (at, model, address?: string | null) =>
      address == null ? cellsAt(whole(at, model)) : findRange(model, address, model.sheet(at.sheet).id),
    /** Of an address of several blocks, such as "A1:B2,A5:B5". */
    getRanges: (at, model, address: string) => {
      if (address.length > LONGEST_ADDRESS) throw invalidArgument();
      const blocks = address.split(",").map((block) => findRange(model, block, model.sheet(at.sheet).id).at);
      return new ExcelObject("RangeAreas", { sheet: at.sheet, areas: blocks.map(({ area }) => area) });
    },
    getCell: (at, model, row: number, column: number) => cells(at, model, row, column, 1, 1),
    getRangeByIndexes: (at, model, row: number, column: number, rows: number, columns: number) =>
      cells(at, model, row, column, rows, columns),
    getUsedRange: (at, model, valuesOnly?: boolean) =>
      usedIn(whole(at, model), model, valuesOnly) ?? cells(at, model, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (at, model, valuesOnly?: boolean) =>
      usedIn(whole(at, model), model, valuesOnly) ?? NULL_OBJECT,
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
    headersFooters: part("HeaderFooterGroup"),
    orientation: {
      set: ({ sheet }, model, orientation: unknown) => {
        if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
        setUp(sheet, model, { orientation });
      },
    },
    zoom: {
      set: ({ sheet }, model, zoom: PageSetup["zoom"] | null) => {
        if (typeof zoom !== "object" || zoom === null) throw invalidArgument();
        setUp(sheet, model, { zoom });
      },
    },
  },
  methods: {
    setPrintArea: ({ sheet }, model, area: unknown) => {
      const areas = isRange(area) ? [area.at.area] : isAreas(area) ? area.at.areas : undefined;
      if (!areas) throw invalidArgument();
      setUp(sheet, model, { printArea: areas.map((one) => fullAddress("", one)).join(",") });
    },
    setPrintTitleRows: ({ sheet }, model, area: unknown) => {
      if (!isRange(area)) throw invalidArgument();
      const { row, rows } = area.at.area;
      setUp(sheet, model, { titleRows: `$${row + 1}:$${row + rows}` });
    },
    setPrintTitleColumns: ({ sheet }, model, area: unknown) => {
      if (!isRange(area)) throw invalidArgument();
      const { column, columns } = area.at.area;
      setUp(sheet, model, { titleColumns: `$${lettersOfColumn(column)}:$${lettersOfColumn(column + columns - 1)}` });
    },
  },
};

const HeaderFooterGroup: ExcelClass<"HeaderFooterGroup"> = {
  properties: { defaultForAllPages: part("HeaderFooter") },
};

const HeaderFooter: ExcelClass<"HeaderFooter"> = {
  properties: {
    leftFooter: footer("leftFooter"),
    centerFooter: footer("centerFooter"),
    rightFooter: footer("rightFooter"),
  },
};

export const WORKSHEET_CLASSES = {
  WorksheetCollection,
  Worksheet,
  WorksheetProtection,
  PageLayout,
  HeaderFooterGroup,
  HeaderFooter,
};

function worksheet(sheet: string): ExcelObject<"Worksheet"> {
  return new ExcelObject("Worksheet", { sheet });
}

/** What the grid says of a sheet, read only. */
function told(name: keyof SheetInfo): Property<OnSheet> {
  return { get: ({ sheet }, model) => model.sheet(sheet)[name] };
}

function whole({ sheet }: OnSheet, model: WorkbookModel): SheetArea {
  return { sheet: model.sheet(sheet).id, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } };
}

function cells(at: OnSheet, model: WorkbookModel, row: number, column: number, rows: number, columns: number) {
  return cellsAt({ sheet: model.sheet(at.sheet).id, area: { row, column, rows, columns } });
}

function otherSheets(sheet: string, model: WorkbookModel): SheetInfo[] {
  const own = model.sheet(sheet).id;
  return model.grid.sheets.list().filter(({ id }) => id !== own);
}

function demandNotLastVisible(sheet: string, model: WorkbookModel): void {
  const isAlone = otherSheets(sheet, model).every(({ isHidden }) => isHidden);
  if (isAlone) throw invalidOperation("A workbook must keep one visible sheet.");
}

/** Letters of one part of a footer. */
const LONGEST_FOOTER = 255;

function footer(place: "leftFooter" | "centerFooter" | "rightFooter"): Property<OnSheet> {
  return {
    get: ({ sheet }, { pages }) => pages.get(sheet)?.footer?.[place] ?? "",
    set: ({ sheet }, model, text: string) => {
      if (text.length > LONGEST_FOOTER) throw invalidArgument();
      setUp(sheet, model, { footer: { ...model.pages.get(sheet)?.footer, [place]: text } });
    },
  };
}

function setUp(sheet: string, { pages }: WorkbookModel, changes: Partial<PageSetup>): void {
  pages.set(sheet, { ...pages.get(sheet), ...changes });
}
