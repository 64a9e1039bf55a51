import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from "./batch";
import { EmulatedObject, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { callMethod, readProperty } from "./members";
import type { References } from "./References";
import { notEmulated } from "./RichError";
import type { Workbook } from "./Workbook";

/** Finds the objects that the paths of one batch lead to. Each path is followed once. */
export class BatchPaths {
  readonly #found = new Map<number, EmulatedObject | NullObject>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly root: Workbook,
    private readonly references: References,
  ) {}

  async resolve(id: number): Promise<EmulatedObject | NullObject> {
    const known = this.#found.get(id);
    if (known) return known;
    const found = await this.#follow(this.paths[id]);
    this.#found.set(id, found);
    return found;
  }

  /** The arguments of a call, with the objects in place of their paths. */
  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return (await this.#filled(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [])) as unknown[];
  }

  async #filled(value: unknown, path: unknown): Promise<unknown> {
    if (typeof path === "number" && path > 0) return this.resolve(path);
    if (!Array.isArray(value) || !Array.isArray(path)) return value;
    return Promise.all(value.map((item: unknown, i) => this.#filled(item, path[i])));
  }

  async #follow(path: ObjectPath): Promise<EmulatedObject | NullObject> {
    const { ObjectPathType, Name } = path;
    if (ObjectPathType === PATH.root) return this.root;
    if (ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (ObjectPathType === PATH.reference) return this.references.get(Name);
    if (ObjectPathType === PATH.newObject) return this.root.service(Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = await this.#child(parent, path);
    if (found === NULL_OBJECT || found instanceof EmulatedObject) return found;
    throw notEmulated(`${parent.className}.${Name || "getItem"}`);
  }

  async #child(parent: EmulatedObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === PATH.property) return readProperty(parent, path.Name);
    const args = await this.args(path.ArgumentInfo);
    return callMethod(parent, path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name, args);
  }
}
