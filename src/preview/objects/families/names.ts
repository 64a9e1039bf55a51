import type { DefinedName } from "../../grid/Grid";
import { fullAddress } from "../address";
import { collection, type ExcelClass } from "../ExcelClass";
import { ExcelObject, isRange, NULL_OBJECT, type Which } from "../ExcelObject";
import { demandFormula } from "../../formulas/demandFormula";
import { printedFormula } from "../../formulas/printedFormula";
import { findName, rangeOfFormula } from "../findRange";
import { demandDefinedName } from "../names";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../RichError";
import type { WorkbookModel } from "../WorkbookModel";

/** The names of the workbook, or those of one sheet. */
const NamedItemCollection = collection<"NamedItemCollection">({
  items: ({ sheet }, { grid, variant }) =>
    grid.names
      .list()
      .filter((own) => own.sheet === sheet || (variant.sheetsListAllNames && own.sheet === null))
      .map(namedItem),
  find: ({ sheet }, model, name) => {
    const found = findName(model, name, sheet);
    return found && namedItem(found);
  },
  methods: {
    add: ({ sheet }, model, name: string, reference: unknown) => {
      demandDefinedName(name);
      if (findName(model, name, sheet)) throw itemAlreadyExists();
      model.grid.names.set({ name, formula: formulaOf(model, reference), isHidden: false, sheet });
      return namedItem({ name, sheet });
    },
  },
});

const NamedItem: ExcelClass<"NamedItem"> = {
  waitsForCalculation: true,
  identity: ({ at }) => ({ _Id: at.name }),
  properties: {
    name: { get: (at, model) => stored(at, model).name },
    formula: { get: (at, model) => printedFormula(stored(at, model).formula) },
    visible: {
      get: (at, model) => !stored(at, model).isHidden,
      set: (at, model, visible: boolean) => {
        if (!model.variant.namesStayVisible) model.grid.names.set({ ...stored(at, model), isHidden: !visible });
      },
    },
  },
  methods: {
    getRange: (at, model) => {
      const range = rangeOfFormula(model, stored(at, model).formula);
      if (!range) throw invalidArgument();
      return range;
    },
    getRangeOrNullObject: (at, model) => rangeOfFormula(model, stored(at, model).formula) ?? NULL_OBJECT,
    delete: (at, model) => {
      const { name, sheet } = stored(at, model);
      model.grid.names.remove(name, sheet);
    },
  },
};

export const NAME_CLASSES = { NamedItemCollection, NamedItem };

function namedItem({ name, sheet }: Which["NamedItem"]): ExcelObject<"NamedItem"> {
  return new ExcelObject("NamedItem", { name, sheet });
}

function stored({ name, sheet }: Which["NamedItem"], model: WorkbookModel): DefinedName {
  const found = findName(model, name, sheet);
  if (!found) throw itemNotFound();
  return found;
}

/** Of a range, or of a formula that begins with `=`; a number or text becomes a constant. */
function formulaOf(model: WorkbookModel, reference: unknown): string {
  if (isRange(reference)) {
    const { sheet, area } = reference.at;
    return `=${fullAddress(model.sheet(sheet).name, area, "$")}`;
  }
  const formula = typeof reference === "string" && reference.startsWith("=") ? reference : `=${String(reference)}`;
  demandFormula(formula);
  return formula;
}
