import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from "./batch";
import { ExcelObject, isExcelObject, NULL_OBJECT, type NullObject } from "./ExcelObject";
import { callMethod, readProperty } from "./members";
import { notEmulated } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

/** Makes the object behind a service that office.js asks for by name, or null where the preview has none. */
export type Services = (name: string) => ExcelObject | null;

/** Finds the objects that the paths of one batch lead to. Each path is followed once. */
export class BatchPaths {
  readonly #found = new Map<number, ExcelObject | NullObject>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly model: WorkbookModel,
    private readonly services: Services,
  ) {}

  resolve(id: number): ExcelObject | NullObject {
    const found = this.#found.get(id) ?? this.#follow(this.paths[id]);
    this.#found.set(id, found);
    return found;
  }

  /** The arguments of a call, with the objects in place of their paths. */
  args(info: ArgumentInfo | undefined): unknown[] {
    return this.#filled(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []) as unknown[];
  }

  #filled(value: unknown, path: unknown): unknown {
    if (typeof path === "number" && path > 0) return this.resolve(path);
    if (!Array.isArray(value) || !Array.isArray(path)) return value;
    return value.map((item: unknown, i) => this.#filled(item, path[i]));
  }

  #follow(path: ObjectPath): ExcelObject | NullObject {
    const { ObjectPathType, Name } = path;
    if (ObjectPathType === PATH.root) return new ExcelObject("Workbook", {});
    if (ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (ObjectPathType === PATH.reference) return this.model.reference(Name);
    if (ObjectPathType === PATH.newObject) return this.#service(Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = this.#child(parent, path);
    if (found === NULL_OBJECT || isExcelObject(found)) return found;
    throw notEmulated(`${parent.className}.${Name || "getItem"}`);
  }

  /** An object that stands beside the workbook, such as the one that custom functions answer to. */
  #service(name: string): ExcelObject {
    const found = this.services(name);
    if (!found) throw notEmulated(name);
    return found;
  }

  #child(parent: ExcelObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PATH.property) return readProperty(parent, this.model, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    return callMethod(parent, this.model, name, this.args(path.ArgumentInfo));
  }
}
