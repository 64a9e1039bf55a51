import { cellsAt } from "../findRange";
import { type ExcelClass, part } from "../ExcelClass";
import { ExcelObject } from "../ExcelObject";

const Workbook: ExcelClass<"Workbook"> = {
  properties: {
    worksheets: part("WorksheetCollection"),
    tables: { get: () => new ExcelObject("TableCollection", { sheet: null }) },
    names: { get: () => new ExcelObject("NamedItemCollection", { sheet: null }) },
    settings: part("SettingCollection"),
    protection: part("WorkbookProtection"),
  },
  methods: {
    getSelectedRange: (_, { grid }) => cellsAt(grid.selection.get()),
    _removeReference: (_, { references }, id: string) => references.remove(id),
  },
};

/** Keeps the sheets of the workbook as they are: none is added, renamed or deleted. */
const WorkbookProtection: ExcelClass<"WorkbookProtection"> = {
  properties: { protected: { get: (_, model) => model.isProtected } },
  methods: {
    protect: (_, model) => {
      model.isProtected = true;
    },
    unprotect: (_, model) => {
      model.isProtected = false;
    },
  },
};

export const WORKBOOK_CLASSES = { Workbook, WorkbookProtection };
