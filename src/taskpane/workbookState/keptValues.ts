/** No range has a longer name: a sheet's has 31 characters, each of which may be doubled, and an address 21. */
const LONGEST_RANGE = 300;
/** Columns of a sheet in Excel. */
const COLUMNS = 16_384;

/** Whether what a document kept is a record whose parts can be looked at one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A part of a kept record, never one that every object has. */
export function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A number that a document kept, or undefined where it kept none that can be counted with. */
export function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A whole number that a document kept, or undefined where it kept none from the least to the most. */
export function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined;
}

/** One of the words that a document can have kept, or undefined where it kept none of them. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** The name of a range that a document kept, as in "Keywords!A1:E25"; undefined where it kept none that can be one. */
export function keptRange(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_RANGE ? value : undefined;
}

/** A column's place in the range, or null for "there is none"; undefined where the document kept neither. */
export function keptColumn(value: unknown): number | null | undefined {
  return value === null ? null : wholeNumber(value, 0, COLUMNS - 1);
}
