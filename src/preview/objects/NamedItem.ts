import { EmulatedObject, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { findName, rangeOfFormula } from "./findRange";
import type { Range } from "./Range";
import { invalidArgument, itemNotFound } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

export class NamedItem extends EmulatedObject {
  readonly className = "NamedItem";
  override readonly waitsForCalculation = true;

  constructor(
    model: WorkbookModel,
    private readonly itemName: string,
    private readonly sheet: string | null,
  ) {
    super(model);
  }

  override identity() {
    return { _Id: this.itemName };
  }

  private info(property: string) {
    const found = findName(this.model, this.itemName, this.sheet);
    if (!found) throw itemNotFound(`NamedItem.${property}`);
    return found;
  }

  get name(): string {
    return this.info("name").name;
  }

  get formula(): string {
    return this.info("formula").formula;
  }

  set formula(formula: string) {
    this.model.grid.names.set({ ...this.info("formula"), formula });
  }

  get visible(): boolean {
    return !this.info("visible").isHidden;
  }

  set visible(visible: boolean) {
    this.model.grid.names.set({ ...this.info("visible"), isHidden: !visible });
  }

  get comment(): string {
    return this.info("comment").comment;
  }

  set comment(comment: string) {
    this.model.grid.names.set({ ...this.info("comment"), comment });
  }

  get scope(): string {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }

  get type(): string {
    return rangeOfFormula(this.model, this.formula) ? "Range" : "String";
  }

  /** For a range its address, as in Excel. */
  get value(): string {
    return this.formula.replace(/^=/, "");
  }

  getRange(): Range {
    const range = rangeOfFormula(this.model, this.info("getRange").formula);
    if (!range) throw invalidArgument("NamedItem.getRange");
    return range;
  }

  getRangeOrNullObject(): Range | NullObject {
    return rangeOfFormula(this.model, this.info("getRange").formula) ?? NULL_OBJECT;
  }

  delete(): void {
    const { name, sheet } = this.info("delete");
    this.model.grid.names.remove(name, sheet);
  }
}
