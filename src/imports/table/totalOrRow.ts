import type { Choices } from "./Choices";
import type { OptionQuestion } from "./Question";

/** What is asked about a row whose name says that it sums others up, and whose figures do not: "total" or "row". */
export const TOTAL_OR_ROW = "totalOrRow";
const OPTIONS = ["total", "row"] as const;

/** Null once it is answered. */
export function totalOrRow(name: string, { answers }: Pick<Choices, "answers">): OptionQuestion | null {
  if (OPTIONS.some((option) => option === answers?.[TOTAL_OR_ROW])) return null;
  return { about: "option", ask: TOTAL_OR_ROW, options: OPTIONS, example: name.trim() };
}
