import { cellText, isEmpty } from "../cells/cells";
import type { Cells } from "../../text/cells";
import { looksNumeric } from "../table/looksNumeric";

const ROWS_SEARCHED = 60;

/**
 * The row of headings of a survey, null where it starts with a customer. It is the first row with two cells or more (a
 * title may stand above), if all of them are words and most do not come again in their column, as answers would. A word that
 * is all that its column ever holds comes again as the option that was ticked.
 */
export function surveyHeader(cells: Cells): number | null {
  const at = cells.slice(0, ROWS_SEARCHED).findIndex((row) => row.filter((cell) => !isEmpty(cell)).length >= 2);
  if (at < 0) return null;
  const headings = [...cells[at].entries()].filter(([, cell]) => !isEmpty(cell));
  if (!headings.every(([, cell]) => typeof cell === "string" && !looksNumeric(cell))) return null;
  const below = cells.slice(at + 1);
  const repeated = headings.filter(([column, cell]) => {
    const heading = cellText(cell).toLowerCase();
    const answers = new Set(below.map((row) => cellText(row[column]).toLowerCase()));
    answers.delete("");
    return answers.has(heading) && answers.size > 1;
  });
  return below.length > 0 && repeated.length * 2 <= headings.length ? at : null;
}
