/** What exports for statistics programs write for "don't know", "refused" and "not asked". */
const CODES: ReadonlySet<number> = new Set([
  77, 88, 97, 98, 99, 997, 998, 999, -1, -2, -7, -8, -9, -97, -98, -99, -999,
]);
/** Scales of answers end here. */
const HIGHEST_ANSWER = 10;
const FEW = 11;

/**
 * The numbers of a column that are no answers: codes beside answers of a scale from 0 or 1 to 10 at most.
 * @example noAnswerCodes([1, 5, 99, 3]) // [99]
 */
export function noAnswerCodes(numbers: readonly number[]): readonly number[] {
  const distinct = [...new Set(numbers)];
  const codes = distinct.filter((number) => CODES.has(number));
  const answers = distinct.filter((number) => !CODES.has(number));
  const isScale =
    answers.length >= 2 &&
    answers.length <= FEW &&
    answers.every((answer) => Number.isInteger(answer) && answer >= 0 && answer <= HIGHEST_ANSWER);
  return isScale ? codes.sort((a, b) => a - b) : [];
}
