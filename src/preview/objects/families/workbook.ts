import { cellsAt } from "../findRange";
import { collection, type ExcelClass, part } from "../ExcelClass";
import { ExcelObject } from "../ExcelObject";
import { invalidArgument } from "../RichError";
import type { WorkbookModel } from "../WorkbookModel";

const Workbook: ExcelClass<"Workbook"> = {
  properties: {
    application: part("Application"),
    worksheets: part("WorksheetCollection"),
    tables: { get: () => new ExcelObject("TableCollection", { sheet: null }) },
    names: { get: () => new ExcelObject("NamedItemCollection", { sheet: null }) },
    settings: part("SettingCollection"),
    protection: part("WorkbookProtection"),
  },
  methods: {
    getSelectedRange: (_, { grid }) => cellsAt(grid.selection.get()),
    getSelectedRanges: (_, { grid }) => {
      const { sheet, area } = grid.selection.get();
      return new ExcelObject("RangeAreas", { sheet, areas: [area, ...grid.selection.others()] });
    },
    _removeReference: (_, { references }, id: string) => references.delete(id),
  },
};

const Application: ExcelClass<"Application"> = {
  properties: {
    cultureInfo: part("CultureInfo"),
    calculationMode: { get: (_, { variant }) => (variant.isManual ? "Manual" : "Automatic") },
  },
  methods: { calculate: (_, { grid }) => grid.calculation.recalculate() },
};

/** How the person's system writes numbers and dates, whatever language Excel is in. */
const CultureInfo: ExcelClass<"CultureInfo"> = { properties: { name: { get: (_, { variant }) => variant.culture } } };

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

export const WORKBOOK_CLASSES = { Workbook, Application, CultureInfo, WorkbookProtection };

/** What the add-in keeps in the document. */
const SettingCollection = collection<"SettingCollection">({
  items: (_, { settings }) => [...settings.keys()].map(setting),
  find: (_, { settings }, key) => (settings.has(key) ? setting(key) : undefined),
  methods: {
    add: (_, model, key: string, value: unknown) => {
      demandRoom(model, key, JSON.stringify(value));
      model.settings.set(key, JSON.stringify(value));
      model.timesKept++;
      return setting(key);
    },
  },
});

const Setting: ExcelClass<"Setting"> = {
  identity: ({ at }) => ({ _Id: at.key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ key }, { settings }) => JSON.parse(settings.get(key) ?? "null") as unknown },
  },
  methods: {
    delete: ({ key }, model) => {
      model.settings.delete(key);
      model.timesKept++;
    },
  },
};

/** Letters of a key, and of all that is kept: Microsoft promises 2 MB (office-js, issue 621). */
const LONGEST_KEY = 255;
const MOST_KEPT = 2_000_000;

function demandRoom({ settings }: WorkbookModel, key: string, text: string): void {
  const others = [...settings].reduce((total, [other, held]) => total + (other === key ? 0 : held.length), 0);
  if (key === "" || key.length > LONGEST_KEY || others + text.length > MOST_KEPT) throw invalidArgument();
}

export const SETTING_CLASSES = { SettingCollection, Setting };

function setting(key: string): ExcelObject<"Setting"> {
  return new ExcelObject("Setting", { key });
}

/** Features of custom functions that office.js may use: short waits and results in slices. */
const FEATURES = [1, 2, 3, 4];

/** What office.js talks to about custom functions. */
const CustomFunctions: ExcelClass<"CustomFunctions"> = {
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: ({ ready }) => ready(),
    _getEnabledFeatures: () => FEATURES,
    setInvocationArrayResults: ({ receive }, _, results: readonly (readonly unknown[])[]) => receive(results),
  },
};

/** office.js tells it that the add-in's commands can be run; the preview has none to run. */
const AddinInternalService: ExcelClass<"AddinInternalService"> = {
  methods: { notifyActionHandlerReady: () => undefined },
};

export const SERVICE_CLASSES = { CustomFunctions, AddinInternalService };
