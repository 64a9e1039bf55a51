import { classOf } from "./classes";
import type { ExcelObject } from "./ExcelObject";
import { EVENT_TYPES, type EventKind } from "./EventRegistrations";
import { located, notEmulated } from "./RichError";
import { demandUndoable } from "./undoGroups";
import type { WorkbookModel } from "./WorkbookModel";

/** `GetRange` on the wire is `getRange` in Excel's documentation and here; `_KeepReference` keeps its underscore. */
export function apiName(wireName: string): string {
  return wireName.replace(
    /^(_*)([A-Z])/,
    (_, underscores: string, letter: string) => underscores + letter.toLowerCase(),
  );
}

/** `values` in a query is `Values` in its answer. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names of everything that can be read from an object. */
export function readableNames(object: ExcelObject): string[] {
  const entries = Object.entries(classOf(object).properties ?? {});
  return entries.filter(([, { get }]) => get !== undefined).map(([name]) => name);
}

export function readProperty(object: ExcelObject, model: WorkbookModel, name: string): unknown {
  const { get } = entry(classOf(object).properties, apiName(name)) ?? {};
  return used(object, apiName(name), () => {
    if (!get) throw notEmulated(`${object.className}.${apiName(name)}`);
    return get(object.at, model);
  });
}

export function setProperty(object: ExcelObject, model: WorkbookModel, name: string, value: unknown): void {
  const { set } = entry(classOf(object).properties, apiName(name)) ?? {};
  used(object, apiName(name), () => {
    if (!set) throw notEmulated(`setting ${object.className}.${apiName(name)}`);
    demandUndoable(`${object.className}.${apiName(name)}`, model);
    set(object.at, model, value as never);
  });
}

export function callMethod(object: ExcelObject, model: WorkbookModel, name: string, args: readonly unknown[]): unknown {
  const call = entry(classOf(object).methods, apiName(name));
  return used(object, apiName(name), () => {
    if (listen(object, model, name)) return null;
    if (!call) throw notEmulated(`${object.className}.${apiName(name)}`);
    demandUndoable(`${object.className}.${apiName(name)}`, model);
    return call(object.at, model, ...(args as never[])) ?? null;
  });
}

/** What office.js is told when an object comes into being. */
export function identityOf(object: ExcelObject, model: WorkbookModel): Readonly<Record<string, unknown>> {
  return used(object, "getItem", () => classOf(object).identity?.(object, model) ?? {});
}

/** Everything that is asked of an object passes here, with the name of the member. */
function used<Answer>(object: ExcelObject, member: string, act: () => Answer): Answer {
  return located(`${object.className}.${member}`, act);
}

function entry<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `_RegisterDataChangedEvent` and its like stand behind `onChanged.add(...)`. */
function listen(object: ExcelObject, model: WorkbookModel, name: string): boolean {
  const [, verb, kind] = /^_(Register|Unregister)(\w+)Event$/.exec(name) ?? [];
  const target = classOf(object).eventTarget?.(object.at);
  if (!verb || target === undefined || !Object.hasOwn(EVENT_TYPES, kind)) return false;
  model.events.register(kind as EventKind, target, verb === "Register" ? 1 : -1);
  return true;
}
