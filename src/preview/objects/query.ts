import type { QueryInfo } from "./batch";
import {
  type EmulatedCollection,
  EmulatedObject,
  isCollection,
  NULL_OBJECT,
  type NullObject,
  readableNames,
} from "./EmulatedObject";
import { readProperty, wireName } from "./members";

type Answer = Record<string, unknown> | null;

/** What a `load` asks for, as office.js wants it: names in PascalCase, items of a collection under `_Items`. */
export async function query(
  object: EmulatedObject | NullObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  settled: () => Promise<void>,
): Promise<Answer> {
  if (object === NULL_OBJECT) return null;
  return describe(object, [...Select, ...Expand], {
    settled,
    first: Skip,
    last: Top === undefined ? Infinity : Skip + Top,
  });
}

interface Terms {
  readonly settled: () => Promise<void>;
  readonly first: number;
  readonly last: number;
}

async function describe(
  object: EmulatedObject,
  select: readonly string[],
  terms: Terms,
): Promise<Record<string, unknown>> {
  if (object.waitsForCalculation) await terms.settled();
  if (isCollection(object)) return describeCollection(object, select, terms);
  const answer: Record<string, unknown> = object.identity();
  for (const [name, inner] of grouped(select.length > 0 ? select : ["*"])) {
    if (name === "*") Object.assign(answer, everything(object));
    else answer[wireName(name)] = await describeProperty(object, name, inner, terms);
  }
  return answer;
}

async function describeCollection(
  collection: EmulatedCollection<EmulatedObject>,
  select: readonly string[],
  terms: Terms,
) {
  const answer: Record<string, unknown> = {};
  const inner: string[] = [];
  for (const name of select) {
    if (name === "count") answer.Count = collection.count;
    else if (name !== "items") inner.push(name.replace(/^(items|\*)\//, ""));
  }
  const items = collection.list().slice(terms.first, terms.last);
  answer._Items = await Promise.all(items.map((item) => describeItem(item, inner, terms)));
  return answer;
}

async function describeItem(item: EmulatedObject, select: readonly string[], terms: Terms) {
  const { Id, _Id = Id } = item.identity();
  return { _Id, ...(await describe(item, select, { ...terms, first: 0, last: Infinity })) };
}

function describeProperty(object: EmulatedObject, name: string, inner: readonly string[], terms: Terms) {
  const value = readProperty(object, name);
  if (value === NULL_OBJECT) return null;
  return value instanceof EmulatedObject ? describe(value, inner, terms) : value;
}

/** Every plain value of an object, for a `load()` that names none. */
function everything(object: EmulatedObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of readableNames(object)) {
    const value = readProperty(object, name);
    if (!(value instanceof EmulatedObject) && value !== NULL_OBJECT) answer[wireName(name)] = value;
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
