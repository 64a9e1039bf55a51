/** JSON in which equal values are equal text: names in order, and what is undefined or an empty list not there at all. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => (isRecord(held) ? inOrder(held) : held), 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  const held = Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(held.sort(([one], [other]) => (one < other ? -1 : 1)));
}
