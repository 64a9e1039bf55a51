import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { demandDefinedName } from "./definedName";
import { findName } from "./findRange";
import { fullAddress } from "./address";
import { NamedItem } from "./NamedItem";
import { Range } from "./Range";
import { itemAlreadyExists, itemNotFound } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

/** The names of the workbook, or those of one sheet. */
export class Names extends EmulatedCollection<NamedItem> {
  readonly className = "NamedItemCollection";

  /** @param sheet the sheet whose names these are, or null for the workbook's */
  constructor(
    model: WorkbookModel,
    private readonly sheet: string | null,
  ) {
    super(model);
  }

  override list(): NamedItem[] {
    const own = this.model.grid.names.list().filter(({ sheet }) => sheet === this.sheet);
    return own.map(({ name }) => new NamedItem(this.model, name, this.sheet));
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === NULL_OBJECT) throw itemNotFound("NamedItemCollection.getItem");
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | NullObject {
    const found = findName(this.model, name, this.sheet);
    return found ? new NamedItem(this.model, found.name, this.sheet) : NULL_OBJECT;
  }

  /** @param reference a range, or a formula that begins with `=`; a number or text becomes a constant */
  add(name: string, reference: unknown, comment?: string | null): NamedItem {
    demandDefinedName(name, "NamedItemCollection.add");
    if (findName(this.model, name, this.sheet)) throw itemAlreadyExists("NamedItemCollection.add");
    const formula = this.formulaOf(reference);
    this.model.grid.names.set({ name, formula, comment: comment ?? "", isHidden: false, sheet: this.sheet });
    return new NamedItem(this.model, name, this.sheet);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof Range) {
      const { name } = this.model.sheet(reference.sheet, "NamedItemCollection.add");
      return `=${fullAddress(name, reference.area, "$")}`;
    }
    return typeof reference === "string" && reference.startsWith("=") ? reference : `=${String(reference)}`;
  }
}
