import { type ClassName, ExcelObject, NULL_OBJECT, type Which } from "./ExcelObject";
import { itemNotFound } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

/**
 * One class of Excel's API as two tables: its properties and its methods, under the very names of Excel's documentation.
 * What is not in them answers "not emulated". An error that a member throws is told of by the member's name.
 */
export interface ExcelClass<Class extends ClassName> {
  readonly properties?: Readonly<Record<string, Property<Which[Class]>>>;
  readonly methods?: Readonly<Record<string, Method<Which[Class]>>>;
  /**
   * What office.js is told when an object comes into being, so that a later batch asks for the same one by its id
   * instead of calling the method that made it again.
   */
  readonly identity?: (object: ExcelObject<Class>, model: WorkbookModel) => Readonly<Record<string, unknown>>;
  /** What an object of this class holds is known only after calculation. */
  readonly waitsForCalculation?: boolean;
  /** Whose events an object of this class tells of: a sheet's id, or the workbook; without it the class has none. */
  readonly eventTarget?: (at: Which[Class]) => string;
  /** The items of a collection, in order. */
  readonly items?: (at: Which[Class], model: WorkbookModel) => readonly ExcelObject[];
}

export interface Property<At> {
  readonly get?: (at: At, model: WorkbookModel) => unknown;
  readonly set?: (at: At, model: WorkbookModel, value: never) => void;
}

export type Method<At> = (at: At, model: WorkbookModel, ...args: never[]) => unknown;

/** A property that leads to an object which is told apart by the same. */
export function part<Class extends ClassName>(className: Class): Property<Which[Class]> {
  return { get: (at) => new ExcelObject(className, at) };
}

interface CollectionParts<Class extends ClassName> extends Pick<ExcelClass<Class>, "methods" | "eventTarget"> {
  readonly items: NonNullable<ExcelClass<Class>["items"]>;
  /** The item with this name or id. */
  readonly find?: (at: Which[Class], model: WorkbookModel, key: string) => ExcelObject | undefined;
}

/** A class whose objects hold items: each is had by its name or id, or by its place, which counts from 0. */
export function collection<Class extends ClassName>(parts: CollectionParts<Class>): ExcelClass<Class> {
  const { items, find = () => undefined, methods, eventTarget } = parts;
  return {
    items,
    eventTarget,
    methods: {
      getItem: (at, model, key: string) => demanded(find(at, model, key)),
      getItemOrNullObject: (at, model, key: string) => find(at, model, key) ?? NULL_OBJECT,
      getItemAt: (at, model, index: number) => demanded(items(at, model)[index]),
      ...methods,
    },
  };
}

function demanded(item: ExcelObject | undefined): ExcelObject {
  if (!item) throw itemNotFound();
  return item;
}
