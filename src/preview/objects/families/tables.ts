import { type Area, intersection } from "../../grid/Area";
import type { GridTable } from "../../grid/Grid";
import { collection, type ExcelClass } from "../ExcelClass";
import { ExcelObject, isRange, type Which } from "../ExcelObject";
import { cellsAt, findRange } from "../findRange";
import { invalidArgument, invalidOperation, itemNotFound, notEmulated } from "../RichError";
import { demandDefinedName, numberedName, sameName } from "../names";
import type { WorkbookModel } from "../WorkbookModel";

/** Excel's style of a new table. */
const NEW_TABLE = "TableStyleMedium2";

/** The tables of the workbook, or those of one sheet. */
const TableCollection = collection<"TableCollection">({
  items: (at, model) => tablesOf(at, model).map(table),
  find: (at, model, key) => {
    const found = tablesOf(at, model).find(({ id, name }) => id === key || sameName(name, key));
    return found && table(found);
  },
  methods: {
    add: ({ sheet }, model, address: unknown, hasHeaders: boolean) => {
      const range = isRange(address) ? address : findRange(model, String(address), sheet ?? model.grid.sheets.active());
      if (!hasHeaders) throw notEmulated("a table without a header row");
      return added(model, range);
    },
  },
});

const Table: ExcelClass<"Table"> = {
  identity: ({ at }) => ({ Id: at.id }),
  properties: {
    id: { get: (at, model) => stored(at, model).id },
    name: {
      get: (at, model) => stored(at, model).name,
      set: (at, model, name: string) => {
        demandTableName(model, name, stored(at, model).id);
        model.grid.tables.rename(at.id, name);
      },
    },
    style: {
      get: (at, model) => model.tableStyles.get(stored(at, model).id) ?? NEW_TABLE,
      set: (at, model, style: string) => {
        model.grid.tables.restyle(stored(at, model).id, style);
        model.tableStyles.set(at.id, style);
      },
    },
  },
  methods: {
    getRange: (at, model) => cellsAt(stored(at, model)),
    /** Removes the table and what stands in it, as Excel does. */
    delete: (at, model) => {
      const { sheet, area } = stored(at, model);
      model.demandWritable(sheet);
      model.grid.tables.remove(at.id);
      model.grid.cells.clear(sheet, area);
      model.grid.formats.clear(sheet, area);
    },
  },
};

export const TABLE_CLASSES = { TableCollection, Table };

function table({ id }: Which["Table"]): ExcelObject<"Table"> {
  return new ExcelObject("Table", { id });
}

function tablesOf({ sheet }: Which["TableCollection"], { grid }: WorkbookModel): GridTable[] {
  return grid.tables.list().filter((each) => sheet === null || each.sheet === sheet);
}

function stored({ id }: Which["Table"], { grid }: WorkbookModel): GridTable {
  const found = grid.tables.list().find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function added(model: WorkbookModel, { at: { sheet, area } }: ExcelObject<"Range">): ExcelObject<"Table"> {
  model.demandWritable(sheet);
  const others = tablesOf({ sheet }, model);
  if (others.some((other) => intersection(other.area, area))) {
    throw invalidOperation("A table can't overlap another table.");
  }
  writeHeaders(model, sheet, area);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  // A table of a header alone gets an empty row.
  const rows = Math.max(2, area.rows);
  const names = model.grid.tables.list().map(({ name }) => name);
  model.grid.tables.add({ id, name: numberedName("Table", names), sheet, area: { ...area, rows } }, NEW_TABLE);
  return table({ id });
}

/** Letters of a header. */
const LONGEST_HEADER = 255;

/** Excel makes text of every header, and a name of an empty one. */
function writeHeaders({ grid }: WorkbookModel, sheet: string, area: Area): void {
  const header = { ...area, rows: 1 };
  const [cells] = grid.cells.read(sheet, header);
  const [texts] = grid.cells.texts(sheet, header);
  if (texts.some((text) => text.length > LONGEST_HEADER)) throw invalidArgument();
  const names: string[] = [];
  for (const text of texts) names.push(uniqueHeader(text || `Column${names.length + 1}`, names));
  const inputs = names.map((text, i) => (cells[i].value === text ? null : { kind: "text" as const, text }));
  if (inputs.some((input) => input !== null)) grid.cells.write(sheet, header, [inputs]);
}

function uniqueHeader(header: string, taken: readonly string[]): string {
  return taken.some((other) => sameName(other, header)) ? numberedName(header, taken, 2) : header;
}

/** Checks a table's new name by Excel's rules and against the other tables and names. */
function demandTableName({ grid }: WorkbookModel, name: string, id: string): void {
  demandDefinedName(name);
  const others = [...grid.tables.list().filter((each) => each.id !== id), ...grid.names.list()];
  if (others.some((other) => sameName(other.name, name))) throw invalidArgument(`The name "${name}" is taken.`);
}
