import { DomainError } from "../core/DomainError";
import { NoAnswer } from "../core/NoAnswer";
import { refusalOf } from "./refusalOf";
import type { Sentence } from "./Sentence";

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
