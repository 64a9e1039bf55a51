import type { ExcelObject } from "./ExcelObject";
import { RichError } from "./RichError";

/** Objects that office.js asked to keep between batches, by the id it was given. */
export class References {
  readonly #objects = new Map<string, ExcelObject>();
  readonly #ids = new WeakMap<ExcelObject, string>();
  #last = 0;

  keep(object: ExcelObject): string {
    const id = this.#ids.get(object) ?? `ref${++this.#last}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): ExcelObject {
    const object = this.#objects.get(id);
    if (!object) {
      throw new RichError("InvalidReference", "This reference is not valid for the current operation.", "reference");
    }
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }
}
