import { DATE_QUESTIONS } from "../../imports/table/settleDates";
import type { Question } from "../../imports/table/Question";

/** Whether it is asked about days too far off to be meant: their rows are left out, which is said, until that is answered. */
export function isFarDates(question: Question): boolean {
  return question.about === "option" && question.ask === DATE_QUESTIONS.far;
}
