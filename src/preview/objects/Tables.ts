import { type Area, intersection } from "../grid/Area";
import { demandDefinedName } from "./definedName";
import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { findRange } from "./findRange";
import { Range } from "./Range";
import { invalidArgument, invalidOperation, itemNotFound } from "./RichError";
import { sameName } from "./sheetName";
import { Table } from "./Table";
import type { WorkbookModel } from "./WorkbookModel";

/** The tables of the workbook, or those of one sheet. */
export class Tables extends EmulatedCollection<Table> {
  readonly className = "TableCollection";

  /** @param sheet the sheet whose tables these are, or null for the workbook's */
  constructor(
    model: WorkbookModel,
    private readonly sheet: string | null,
  ) {
    super(model);
  }

  private infos() {
    return this.model.grid.tables.list().filter((table) => this.sheet === null || table.sheet === this.sheet);
  }

  override list(): Table[] {
    return this.infos().map(({ id }) => new Table(this.model, id));
  }

  /** @param key the table's name or its id */
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table === NULL_OBJECT) throw itemNotFound("TableCollection.getItem");
    return table;
  }

  getItemOrNullObject(key: string): Table | NullObject {
    const found = this.infos().find(({ id, name }) => id === key || sameName(name, key));
    return found ? new Table(this.model, found.id) : NULL_OBJECT;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const sheet = this.sheet ?? this.model.grid.sheets.active();
    const range =
      address instanceof Range ? address : findRange(this.model, String(address), sheet, "TableCollection.add");
    this.model.demandWritable(range.sheet, "TableCollection.add");
    if (!hasHeaders) throw invalidArgument("TableCollection.add", "not emulated: a table without a header row");
    this.demandFree(range.sheet, range.area);
    this.writeHeaders(range.sheet, range.area);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const { showFilterButton, style } = this.model.tableLooks.of(id);
    const table = { id, name: this.freeName(), sheet: range.sheet, area: atLeastOneRow(range.area) };
    this.model.grid.tables.add(table, { showFilterButton, style });
    return new Table(this.model, id);
  }

  private demandFree(sheet: string, area: Area): void {
    const others = this.model.grid.tables.list().filter((table) => table.sheet === sheet);
    if (others.some((table) => intersection(table.area, area))) {
      throw invalidOperation("TableCollection.add", "A table can't overlap another table.");
    }
  }

  /** Excel makes text of every header, and a name of an empty one. */
  private writeHeaders(sheet: string, area: Area): void {
    const header = { ...area, rows: 1 };
    const [cells] = this.model.grid.cells.read(sheet, header);
    const [texts] = this.model.grid.cells.texts(sheet, header);
    const names: string[] = [];
    for (const text of texts) names.push(uniqueHeader(text || `Column${names.length + 1}`, names));
    const inputs = names.map((text, i) => (cells[i].value === text ? null : { kind: "text" as const, text }));
    if (inputs.some((input) => input !== null)) this.model.grid.cells.write(sheet, header, [inputs]);
  }

  private freeName(): string {
    const taken = this.model.grid.tables.list().map(({ name }) => name);
    let number = 1;
    while (taken.some((name) => sameName(name, `Table${number}`))) number++;
    return `Table${number}`;
  }
}

/** A table of a header alone gets an empty row. */
function atLeastOneRow(area: Area): Area {
  return { ...area, rows: Math.max(2, area.rows) };
}

function uniqueHeader(header: string, taken: readonly string[]): string {
  let name = header;
  for (let number = 2; taken.some((other) => sameName(other, name)); number++) name = `${header}${number}`;
  return name;
}

/** Checks a table's new name by Excel's rules and against the other tables and names. */
export function demandTableName(model: WorkbookModel, name: string, id: string): void {
  demandDefinedName(name, "Table.name");
  const tables = model.grid.tables.list().filter((table) => table.id !== id);
  const taken = [...tables, ...model.grid.names.list()].some((other) => sameName(other.name, name));
  if (taken) throw invalidArgument("Table.name", `The name "${name}" is taken.`);
}
