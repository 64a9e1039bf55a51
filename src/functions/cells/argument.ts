import type { Rule } from "../../core/DomainError";
import type { ArgumentName, CellRule, Place } from "../../sentences/Sentence";
import { isSingleCell } from "./cells";
import type { Cell, Cells } from "../../text/cells";
import { heldIn } from "./heldIn";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";
import { ReadError } from "./ReadError";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { ruleOfNumber } from "./ruleOfNumber";

/** How one argument of a formula is read from its cells. */
export interface Argument<T> {
  /** The range, or undefined where the argument was left out. */
  readonly cells: Cells | undefined;
  readonly read: (cell: Cell) => T | undefined;
  readonly ruleFor: (cell: Cell) => CellRule | Rule;
  /** What a blank cell or a left-out argument stands for; absent where there must be a value. */
  readonly otherwise?: { readonly value: T };
}

/**
 * A numeric argument. Without a second argument every cell must hold a number; with one, a blank cell and an argument
 * left out stand for it. `null` means "nothing given" and reaches the formula as undefined.
 */
export function numberArgument(cells: Cells | undefined): Argument<number>;
export function numberArgument(cells: Cells | undefined, otherwise: number): Argument<number>;
export function numberArgument(cells: Cells | undefined, otherwise: null): Argument<number | undefined>;
export function numberArgument(cells: Cells | undefined, ...rest: [(number | null)?]): Argument<number | undefined> {
  const argument = { cells, read: readNumber, ruleFor: ruleOfNumber };
  return rest.length === 0 ? argument : { ...argument, otherwise: { value: rest[0] ?? undefined } };
}

/** A date argument that may be left out; it reaches the formula as an Excel serial number or undefined. */
export function date(cells: Cells | undefined): Argument<number | undefined> {
  return { cells, read: readDate, ruleFor: () => "date", otherwise: { value: undefined } };
}

/** An argument that is one of a few words, whatever its capitals; the first is what it stands for when left out. */
export function choiceArgument<Word extends string>(cells: Cells | undefined, words: readonly Word[]): Argument<Word> {
  const read = (cell: Cell) => {
    const text = plainValue(cell);
    return typeof text === "string" ? words.find((word) => sameText(word, text)) : undefined;
  };
  const rule = { id: "oneOf", words } as const;
  return { cells, read, ruleFor: () => rule, otherwise: { value: words[0] } };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

/** What readArgument gives back where a cell holds nothing that its argument could be. */
export const UNREADABLE = Symbol("unreadable");

/** The value of one cell of an argument, or UNREADABLE. */
export function readArgument<T>(argument: Argument<T>, cell: Cell): T | typeof UNREADABLE {
  const { otherwise } = argument;
  if (typeof cell !== "number" && isBlank(cell)) return otherwise ? otherwise.value : UNREADABLE;
  const value = argument.read(cell);
  return value === undefined ? UNREADABLE : value;
}

/** What to say of a cell that could not be read. */
export function unreadable(name: ArgumentName, { ruleFor }: Argument<unknown>, cell: Cell, place: Place): ReadError {
  return new ReadError(name, place, heldIn(cell), ruleFor(cell));
}

/** The value of an argument that is one cell. Throws ReadError where it holds none or is a range. */
export function single<T>(name: string, argument: Argument<T>): T {
  const { cells } = argument;
  if (cells && !isSingleCell(cells)) throw new ReadError(name, {}, "range", "singleCell");
  return readOrRefuse(name, argument, cells?.[0][0], {});
}

/** The value of one cell of an argument. @throws ReadError where it holds none */
export function readOrRefuse<T>(name: ArgumentName, argument: Argument<T>, cell: Cell, place: Place): T {
  const value = readArgument(argument, cell);
  if (value === UNREADABLE) throw unreadable(name, argument, cell, place);
  return value;
}
