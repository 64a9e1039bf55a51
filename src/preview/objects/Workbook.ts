import { Application } from "./Application";
import { EmulatedObject } from "./EmulatedObject";
import { Names } from "./Names";
import { Range } from "./Range";
import { notEmulated } from "./RichError";
import { Settings } from "./Settings";
import { Tables } from "./Tables";
import type { WorkbookModel } from "./WorkbookModel";
import { WorkbookProtection } from "./WorkbookProtection";
import { Worksheets } from "./Worksheets";

/** Makes the object behind a service that office.js asks for by name, or null where the preview has none. */
export type Services = (name: string) => EmulatedObject | null;

/** The root of the object model. */
export class Workbook extends EmulatedObject {
  readonly className = "Workbook";

  constructor(
    model: WorkbookModel,
    private readonly services: Services,
  ) {
    super(model);
  }

  /** An object that stands beside the workbook, such as the one that custom functions answer to. */
  readonly service = (name: string): EmulatedObject => {
    const found = this.services(name);
    if (!found) throw notEmulated(name);
    return found;
  };

  get name(): string {
    return "Worth preview.xlsx";
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.model);
  }

  get worksheets(): Worksheets {
    return new Worksheets(this.model);
  }

  get tables(): Tables {
    return new Tables(this.model, null);
  }

  get names(): Names {
    return new Names(this.model, null);
  }

  get settings(): Settings {
    return new Settings(this.model);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }

  getSelectedRange(): Range {
    const { sheet, area } = this.model.grid.selection.get();
    return new Range(this.model, sheet, area);
  }

  getActiveCell(): Range {
    const { sheet, area } = this.model.grid.selection.get();
    return new Range(this.model, sheet, { ...area, rows: 1, columns: 1 });
  }

  _removeReference(id: string): void {
    this.model.references.remove(id);
  }

  _removeAllReferences(): void {
    this.model.references.clear();
  }

  _getRangeForEventByReferenceId(id: string): EmulatedObject {
    return this.model.references.get(id);
  }
}
