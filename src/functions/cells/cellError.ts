import { DivisionByNone } from "../../core/DivisionByNone";
import { DomainError } from "../../core/DomainError";
import { NoAnswer } from "../../core/NoAnswer";
import { english } from "../../sentences/english";
import { refusalOf } from "../../sentences/Unanswered";
import type { Place, Sentence } from "../../sentences/Sentence";
import { ReadError, ShapeError } from "./ReadError";

/** Where the cell of an argument stands that a formula was given, for messages about it. */
export type PlaceOf = (argument: string) => Place;

const NOWHERE: PlaceOf = () => ({});

/** What an error is about, beside its English: it stays with the error while that is on its way to a cell. */
const ABOUT = Symbol("about");

/**
 * The one place where what went wrong becomes what a cell shows. #VALUE! and #N/A carry a sentence that says what is
 * wrong, where, and what to do; Excel shows no text for #DIV/0!. Anything unforeseen is a fault of ours and says so.
 */
export function cellError(error: unknown, placeOf: PlaceOf = NOWHERE): CustomFunctions.Error {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  if (error instanceof CellError) return error;
  if (error instanceof DivisionByNone) return new CellError(ErrorCode.divisionByZero);
  const sentence = sentenceOf(error, placeOf);
  const code = error instanceof NoAnswer ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  return Object.assign(new CellError(code, english(sentence)), { [ABOUT]: sentence });
}

/** What a cell's error is about; undefined where it says nothing, as #DIV/0! does. */
export function sentenceBehind(error: unknown): Sentence | undefined {
  return (error as { [ABOUT]?: Sentence })[ABOUT];
}

function sentenceOf(error: unknown, placeOf: PlaceOf): Sentence {
  if (error instanceof ShapeError) return error.misfit;
  if (error instanceof ReadError) {
    const { argument, place, held, rule } = error;
    return { id: "broken", argument, place, held, rule };
  }
  if (error instanceof NoAnswer) return refusalOf(error);
  if (error instanceof DomainError) return refusalOf(error, placeOf(error.argument));
  return { id: "fault", what: error instanceof Error ? error.message : String(error) };
}
