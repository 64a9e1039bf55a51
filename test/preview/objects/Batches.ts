import { ACTION, type Action, type BatchAnswer, type ObjectPath, PATH } from "../../../src/preview/objects/batch";
import { EventRegistrations, type RaisedEvent } from "../../../src/preview/objects/EventRegistrations";
import { ExcelObject } from "../../../src/preview/objects/ExcelObject";
import { EXCEL_ON_THE_WEB, type ExcelVariant } from "../../../src/preview/objects/ExcelVariant";
import { Executor } from "../../../src/preview/objects/Executor";
import type { Grid } from "../../../src/preview/grid/Grid";
import { WorkbookModel } from "../../../src/preview/objects/WorkbookModel";
import { MemoryGrid } from "../MemoryGrid";

/** A workbook in memory, and the events it sent. */
export function openWorkbook(...sheets: string[]) {
  return openVariant({}, ...sheets);
}

/** The same in an Excel that differs in something from that on the web. */
export function openVariant(variant: Partial<ExcelVariant>, ...sheets: string[]) {
  const sent: RaisedEvent[] = [];
  const named = sheets.length > 0 ? sheets : ["Sheet1"];
  const { grid, model, executor } = workbookInMemory(named, (event) => sent.push(event), variant);
  return { grid, model, sent, run: () => new BatchWriter(executor) };
}

/** @param send what is to be done with the events that the add-in asked for */
export function workbookInMemory(
  sheets: readonly string[],
  send: (event: RaisedEvent) => void,
  variant: Partial<ExcelVariant>,
) {
  return workbookOver(new MemoryGrid(...sheets), send, variant);
}

/** Excel's objects over a grid. */
export function workbookOver<G extends Grid>(
  grid: G,
  send: (event: RaisedEvent) => void,
  variant: Partial<ExcelVariant>,
) {
  const model = new WorkbookModel(grid, new EventRegistrations(send), { ...EXCEL_ON_THE_WEB, ...variant });
  // Whatever else office.js asks for, it only tells that the add-in's commands can be run.
  return { grid, model, executor: new Executor(model, () => new ExcelObject("AddinInternalService", {})) };
}

/** An object in a batch that is being written. */
export type Path = number;

/**
 * Writes a batch as office.js does, in the words of Excel's documentation:
 *
 *     const batch = run();
 *     const range = batch.call(batch.activeSheet(), "getRange", "A1");
 *     batch.load(range, "values");
 *     const { values } = await batch.sync();
 */
export class BatchWriter {
  readonly #paths: Record<string, ObjectPath> = { 1: { Id: 1, ObjectPathType: PATH.root, Name: "" } };
  readonly #actions: Action[] = [];
  #last = 1;

  constructor(private readonly executor: Executor) {}

  readonly root: Path = 1;

  activeSheet(): Path {
    return this.call(this.get(this.root, "worksheets"), "getActiveWorksheet");
  }

  get(parent: Path, property: string): Path {
    return this.#path(PATH.property, parent, property, []);
  }

  call(parent: Path, method: string, ...args: unknown[]): Path {
    const path = this.#path(PATH.method, parent, method, args);
    this.#act(ACTION.instantiate, path, "");
    return path;
  }

  /** A path by the id or reference that an answer gave. */
  again(reference: string): Path {
    return this.#path(PATH.reference, 0, reference, []);
  }

  load(object: Path, ...select: string[]): void {
    this.#act(ACTION.load, object, "", { QueryInfo: { Select: select } });
  }

  set(object: Path, property: string, value: unknown): void {
    this.#act(ACTION.setProperty, object, wire(property), { ArgumentInfo: { Arguments: [value] } });
  }

  do(object: Path, method: string, ...args: unknown[]): void {
    this.#act(ACTION.method, object, wire(method), { ArgumentInfo: argumentInfo(args) });
  }

  trace(): void {
    this.#act(ACTION.trace, 0, "Trace");
  }

  async answer(): Promise<BatchAnswer> {
    return this.executor.execute({ Actions: this.#actions, ObjectPaths: this.#paths });
  }

  /** The values of all loads and calls together; an error of the batch is thrown. */
  async sync(): Promise<Record<string, unknown>> {
    const { Results, Error: error } = await this.answer();
    if (error) throw Object.assign(new Error(error.Message), { code: error.Code, location: error.Location });
    return Object.assign({}, ...Results.map(({ Value }) => lowerKeys(Value))) as Record<string, unknown>;
  }

  #path(type: number, parent: Path, name: string, args: unknown[]): Path {
    const Id = ++this.#last;
    const isWireName = type === PATH.reference;
    this.#paths[Id] = {
      Id,
      ObjectPathType: type,
      Name: isWireName ? name : wire(name),
      ParentObjectPathId: parent,
      ArgumentInfo: argumentInfo(args),
    };
    return Id;
  }

  #act(ActionType: number, ObjectPathId: Path, Name: string, more: Partial<Action> = {}): void {
    this.#actions.push({ Id: ++this.#last, ActionType, Name, ObjectPathId, ...more });
  }
}

/** Marks an argument that is an object of the batch. */
export class Ref {
  constructor(readonly path: Path) {}
}

function argumentInfo(args: readonly unknown[]) {
  return {
    Arguments: args.map((arg) => (arg instanceof Ref ? null : arg)),
    ReferencedObjectPathIds: args.map((arg) => (arg instanceof Ref ? arg.path : 0)),
  };
}

function wire(name: string): string {
  return name.replace(/^_*./, (start) => start.toUpperCase());
}

function lowerKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(/^./, (c) => c.toLowerCase()), item]),
  );
}
