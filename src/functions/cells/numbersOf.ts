import type { CellAnswer } from "./cells";

/** The numbers among the answers of an elementwise formula, blank places left out. Throws the first error among them. */
export function numbersOf(answers: readonly (readonly CellAnswer[])[]): number[] {
  const numbers: number[] = [];
  for (const row of answers) {
    for (const answer of row) {
      if (answer instanceof CustomFunctions.Error) throw answer;
      if (typeof answer === "number") numbers.push(answer);
    }
  }
  return numbers;
}
