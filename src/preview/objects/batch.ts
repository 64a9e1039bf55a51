/** What office.js sends for one `context.sync()`, and what it expects back. */

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Of the method, property or new object; of a reference, its id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object it stands for, or 0; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** Which trace actions were passed: office.js runs the callbacks behind events only for those. */
  readonly TraceIds: number[];
  readonly Error?: ReturnType<typeof refusal>;
}

/** What is answered in place of results where Excel refuses. @param index of the action that it refuses */
export function refusal(code: string, message: string, index = 0, location = "") {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  load: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  loadRecursively: 6,
  loadAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
