import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { type EventKind, WORKBOOK_TARGET } from "./EventRegistrations";
import { itemNotFound } from "./RichError";
import { demandSheetName, sameName } from "./sheetName";
import { Worksheet } from "./Worksheet";

export class Worksheets extends EmulatedCollection<Worksheet> {
  readonly className = "WorksheetCollection";

  override list(): Worksheet[] {
    return this.model.grid.sheets.list().map(({ id }) => new Worksheet(this.model, id));
  }

  override listen(kind: EventKind, isOn: boolean): void {
    if (isOn) this.model.events.register(kind, WORKBOOK_TARGET);
    else this.model.events.unregister(kind, WORKBOOK_TARGET);
  }

  /** @param key the sheet's name or its id */
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet === NULL_OBJECT) throw itemNotFound("WorksheetCollection.getItem");
    return sheet;
  }

  getItemOrNullObject(key: string): Worksheet | NullObject {
    const sheet = this.model.grid.sheets.list().find(({ id, name }) => id === key || sameName(name, key));
    return sheet ? new Worksheet(this.model, sheet.id) : NULL_OBJECT;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.grid.sheets.active());
  }

  getFirst(visibleOnly = false): Worksheet {
    const [first] = this.model.grid.sheets.list().filter((sheet) => !visibleOnly || !sheet.isHidden);
    return new Worksheet(this.model, first.id);
  }

  getLast(visibleOnly = false): Worksheet {
    const last = this.model.grid.sheets
      .list()
      .filter((sheet) => !visibleOnly || !sheet.isHidden)
      .at(-1);
    if (!last) throw itemNotFound("WorksheetCollection.getLast");
    return new Worksheet(this.model, last.id);
  }

  add(name?: string | null): Worksheet {
    this.model.demandSheetsFree("WorksheetCollection.add");
    const sheets = this.model.grid.sheets.list();
    const chosen = name ?? freeName(sheets.map((sheet) => sheet.name));
    demandSheetName(chosen, sheets, "WorksheetCollection.add");
    return new Worksheet(this.model, this.model.grid.sheets.add(chosen));
  }
}

/** Sheet1, Sheet2, ...: the first that no sheet has. */
function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => sameName(name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}
