import { type EmulatedObject, member } from "./EmulatedObject";
import { EVENT_TYPES, type EventKind } from "./EventRegistrations";
import { notEmulated } from "./RichError";

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

export function readProperty(object: EmulatedObject, name: string): unknown {
  const property = apiName(name);
  if (!member(object, property)?.get) throw notEmulated(`${object.className}.${property}`);
  return Reflect.get(object, property) as unknown;
}

export function setProperty(object: EmulatedObject, name: string, value: unknown): void {
  const property = apiName(name);
  const found = member(object, property);
  if (!found || !("set" in found) || !found.set) throw notEmulated(`setting ${object.className}.${property}`);
  Reflect.set(object, property, value);
}

export async function callMethod(object: EmulatedObject, name: string, args: readonly unknown[]): Promise<unknown> {
  const method = apiName(name);
  if (listen(object, name)) return null;
  const call = member(object, method)?.value as ((...args: readonly unknown[]) => unknown) | undefined;
  if (typeof call !== "function") throw notEmulated(`${object.className}.${method}`);
  return (await call.apply(object, [...args])) ?? null;
}

/** `_RegisterDataChangedEvent` and its like stand behind `onChanged.add(...)`. */
function listen(object: EmulatedObject, name: string): boolean {
  const [, verb, kind] = /^_(Register|Unregister)(\w+)Event$/.exec(name) ?? [];
  if (!verb || !object.listen || !Object.hasOwn(EVENT_TYPES, kind)) return false;
  object.listen(kind as EventKind, verb === "Register");
  return true;
}
