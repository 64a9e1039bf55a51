import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from "./batch";
import { type ExcelObject, isExcelObject, NULL_OBJECT, type NullObject } from "./ExcelObject";
import { callMethod, readProperty } from "./members";
import { notEmulated } from "./RichError";
import type { Workbook } from "./Workbook";

/** Finds the objects that the paths of one batch lead to. Each path is followed once. */
export class BatchPaths {
  readonly #found = new Map<number, ExcelObject | NullObject>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly root: Workbook,
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
    if (ObjectPathType === PATH.root) return this.root;
    if (ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (ObjectPathType === PATH.reference) return this.root.model.references.get(Name);
    if (ObjectPathType === PATH.newObject) return this.root.service(Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = this.#child(parent, path);
    if (found === NULL_OBJECT || isExcelObject(found)) return found;
    throw notEmulated(`${parent.className}.${Name || "getItem"}`);
  }

  #child(parent: ExcelObject, path: ObjectPath): unknown {
    const { model } = this.root;
    if (path.ObjectPathType === PATH.property) return readProperty(parent, model, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    return callMethod(parent, model, name, this.args(path.ArgumentInfo));
  }
}
