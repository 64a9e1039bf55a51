import type { QueryInfo } from "./batch";
import { classOf } from "./classes";
import { type ExcelObject, isExcelObject, NULL_OBJECT, type NullObject } from "./ExcelObject";
import { identityOf, readableNames, readProperty, wireName } from "./members";
import { notEmulated } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

type Answer = Record<string, unknown>;

/** What a `load` asks for, as office.js wants it: names in PascalCase, items of a collection under `_Items`. */
export async function query(
  object: ExcelObject | NullObject,
  { Select = [], Expand, Top, Skip }: QueryInfo,
  model: WorkbookModel,
): Promise<Answer | null> {
  if (object === NULL_OBJECT) return null;
  if (Expand?.length || Top !== undefined || Skip) throw notEmulated("loading a part of a collection");
  return describe(object, Select, model);
}

async function describe(object: ExcelObject, select: readonly string[], model: WorkbookModel): Promise<Answer> {
  const { items, waitsForCalculation } = classOf(object);
  if (waitsForCalculation) await model.grid.calculation.settled();
  if (items) return describeCollection(items(object.at, model), select, model);
  const answer: Answer = { ...identityOf(object, model) };
  for (const [name, inner] of grouped(select.length > 0 ? select : ["*"])) {
    if (name === "*") Object.assign(answer, everything(object, model));
    else answer[wireName(name)] = await describeProperty(object, name, inner, model);
  }
  return answer;
}

async function describeCollection(items: readonly ExcelObject[], select: readonly string[], model: WorkbookModel) {
  const answer: Answer = {};
  const inner: string[] = [];
  for (const name of select) {
    if (name === "count") answer.Count = items.length;
    else if (name !== "items") inner.push(name.replace(/^(items|\*)\//, ""));
  }
  answer._Items = await Promise.all(items.map((item) => describeItem(item, inner, model)));
  return answer;
}

async function describeItem(item: ExcelObject, select: readonly string[], model: WorkbookModel): Promise<Answer> {
  const { Id, _Id = Id } = identityOf(item, model);
  return { _Id, ...(await describe(item, select, model)) };
}

function describeProperty(object: ExcelObject, name: string, inner: readonly string[], model: WorkbookModel) {
  const value = readProperty(object, model, name);
  if (value === NULL_OBJECT) return null;
  return isExcelObject(value) ? describe(value, inner, model) : value;
}

/** Every plain value of an object, for a `load()` that names none. */
function everything(object: ExcelObject, model: WorkbookModel): Answer {
  const answer: Answer = {};
  for (const name of readableNames(object)) {
    const value = readProperty(object, model, name);
    if (!isExcelObject(value) && value !== NULL_OBJECT) answer[wireName(name)] = value;
  }
  return answer;
}

/** `["name", "format/fill/color"]` by its first parts: name, and format with `["fill/color"]`. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first, ...rest] = path.split("/");
    const inner = groups.get(first) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    groups.set(first, inner);
  }
  return groups;
}
