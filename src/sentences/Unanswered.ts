import { DomainError } from "../core/DomainError";
import { NoAnswer } from "../core/NoAnswer";
import type { CellHolds, Place, Sentence } from "./Sentence";

/** What a formula's refusal is about, and where the value that it refuses stands. */
export function refusalOf(error: DomainError | NoAnswer, place: Place = {}): Sentence {
  if (error instanceof NoAnswer) return error.why;
  const { argument, value, rule } = error;
  return { id: "broken", argument, place, held: heldBy(value), rule };
}

function heldBy(value: number | string): CellHolds {
  return typeof value === "string" ? { id: "text", text: value } : { id: "number", number: value };
}

/** There is no answer, and this is why. */
export interface Unanswered {
  readonly why: Sentence;
}

/**
 * What a formula's refusal leaves in place of an answer.
 * @throws the error itself where it is no refusal, but a fault
 */
export function unanswered(error: unknown): Unanswered {
  if (error instanceof NoAnswer || error instanceof DomainError) return { why: refusalOf(error) };
  throw error;
}
