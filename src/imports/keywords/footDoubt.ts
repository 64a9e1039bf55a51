import type { Choices } from "../table/Choices";
import type { LeftOut } from "../table/LeftOut";
import { TOTAL_OR_ROW, totalOrRow } from "../table/totalOrRow";
import type { OptionQuestion } from "../table/Question";
import { mayBeTotal } from "../table/totalLabel";
import type { KeywordRow } from "./readRow";
import { COUNT_ROLES } from "./Role";

/** The rows that count, the last one left out where the person called it a total, and what is to be asked. */
export interface FootDoubt {
  readonly rows: readonly KeywordRow[];
  readonly dropped: readonly LeftOut<"total">[];
  readonly question: OptionQuestion | null;
}

/**
 * A last row with a word for a total, more of everything than any other and no match type, is no keyword for certain, though
 * it does not hold the sums: the person says whether it is one.
 */
export function footDoubt(rows: readonly KeywordRow[], choices: Pick<Choices, "answers">): FootDoubt {
  const last = rows.at(-1);
  const asIs: FootDoubt = { rows, dropped: [], question: null };
  if (!last || rows.length < 3 || last.matchType !== null || !mayBeTotal([last.keyword])) return asIs;
  const others = rows.slice(0, -1);
  const told = COUNT_ROLES.filter((role) => last.figures[role]?.value !== undefined);
  const isLargest = told.every((role) => {
    const largest = last.figures[role]?.value ?? 0;
    return others.every(({ figures }) => (figures[role]?.value ?? 0) <= largest);
  });
  if (told.length === 0 || !isLargest) return asIs;
  if (choices.answers?.[TOTAL_OR_ROW] !== "total") return { ...asIs, question: totalOrRow(last.keyword, choices) };
  return { rows: others, dropped: [{ row: last.row, why: "total", held: last.keyword }], question: null };
}
