import { DivisionByNone } from "../../core/DivisionByNone";
import { DomainError } from "../../core/DomainError";
import { NoAnswer } from "../../core/NoAnswer";
import { argumentName, isPlural } from "./argumentName";
import { type ArgumentPlace, ReadError, ShapeError } from "./ReadError";

/** Where the cell of an argument stands that a formula was given, for messages about it. */
export type PlaceOf = (argument: string) => ArgumentPlace;

const NOWHERE: PlaceOf = () => ({});

/**
 * The one place where what went wrong becomes what a cell shows. #VALUE! and #N/A carry a sentence that says what is
 * wrong, where, and what to do; Excel shows no text for #DIV/0!. Anything unforeseen is a fault of ours and says so.
 */
export function cellError(error: unknown, placeOf: PlaceOf = NOWHERE): CustomFunctions.Error {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  if (error instanceof CellError) return error;
  if (error instanceof DivisionByNone) return new CellError(ErrorCode.divisionByZero);
  if (error instanceof NoAnswer) return new CellError(ErrorCode.notAvailable, error.why);
  return new CellError(ErrorCode.invalidValue, sentence(error, placeOf));
}

function sentence(error: unknown, placeOf: PlaceOf): string {
  if (error instanceof ShapeError) return error.sentence;
  if (error instanceof ReadError) return ruleBroken(error.argument, error.place, error.held, error.rule);
  if (error instanceof DomainError) {
    const held = typeof error.value === "string" ? `"${error.value}"` : String(error.value);
    return ruleBroken(error.argument, placeOf(error.argument), held, error.rule);
  }
  const what = error instanceof Error ? error.message : String(error);
  return `This is a fault in Worth, not in your sheet (${what}). Please report it with the formula.`;
}

function ruleBroken(argument: string, place: ArgumentPlace, held: string, rule: string): string {
  const [is, it] = isPlural(argument) ? ["are", "they"] : ["is", "it"];
  return `${argumentName(argument)}${where(place)} ${is} ${held}; ${it} must be ${rule}.`;
}

function where({ row, column }: ArgumentPlace): string {
  if (row === undefined) return column === undefined ? "" : ` in column ${column}`;
  return column === undefined ? ` in row ${row}` : ` in row ${row}, column ${column}`;
}
