import type { EventKind } from "./EventRegistrations";
import type { WorkbookModel } from "./WorkbookModel";

/**
 * One object of Excel's API. A subclass gives what it emulates as getters, setters and methods under the very names of
 * Excel's documentation; the executor finds them by name, and what is not there answers "not emulated".
 */
export abstract class EmulatedObject {
  /** The name of the class in Excel's documentation, used in messages. */
  abstract readonly className: string;

  /** What this object holds is known only after calculation. */
  readonly waitsForCalculation: boolean = false;

  constructor(protected readonly model: WorkbookModel) {}

  /**
   * What office.js is told when the object comes into being, so that a later batch asks for the same one by its id
   * instead of calling the method that made it again.
   */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Starts or stops telling the add-in of an event of this object; absent where the object has no events. */
  listen?(kind: EventKind, isOn: boolean): void;
}

/** An object of Excel's API that holds items of one kind. */
export abstract class EmulatedCollection<Item extends EmulatedObject> extends EmulatedObject {
  /** Every item, in order. */
  abstract list(): Item[];

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.list().length;
  }
}

/** What the API answers in place of an object that is not there (`getItemOrNullObject`). */
export const NULL_OBJECT = Symbol("null object");
export type NullObject = typeof NULL_OBJECT;

/** Any collection: what holds for the items of all. */
export function isCollection(object: EmulatedObject): object is EmulatedCollection<EmulatedObject> {
  return object instanceof EmulatedCollection;
}

/** A getter, setter or method that a subclass of EmulatedObject gives under this name. */
export function member(object: EmulatedObject, name: string): PropertyDescriptor | null {
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== EmulatedObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found && name !== "constructor") return found;
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return null;
}

/** The names of everything that can be read from an object. */
export function readableNames(object: EmulatedObject): string[] {
  const names: string[] = [];
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== EmulatedObject.prototype) {
    const descriptors = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    names.push(...descriptors.filter(([, found]) => typeof found.get === "function").map(([name]) => name));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return names;
}
