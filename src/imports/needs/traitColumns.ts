import type { Cell } from "../../text/cells";
import { isAbout, isAboutPerson } from "./aboutHeadings";
import type { SurveyColumn } from "./Survey";

/** A word for nearly everyone parts nobody from anybody. */
const MOST_WORDS = 12;

/** What of a survey is asked to find its traits. */
interface Seen {
  readonly sights: readonly SurveyColumn[];
  readonly needs: readonly number[];
  readonly rows: readonly unknown[];
}

/** Whether a column can say who a person is: words of a few kinds, or numbers. */
export function couldBeTrait({ index, column, why, notation, distinct }: SurveyColumn): boolean {
  // An option of a column with several answers stands for no column of its own.
  if (index !== column || distinct < 2 || (why !== undefined && why !== "text" && why !== "about")) return false;
  switch (notation?.kind) {
    case "number":
      return notation.plain && notation.without.length === 0;
    case "truth":
    case "tick":
      return false;
    default:
      return distinct <= MOST_WORDS;
  }
}

/**
 * The columns that say who people are: those that the person chose, else all that can and are neither needs nor known to tell of
 * something else, such as the answer itself.
 *
 * @param taken columns that are the customer or the value
 */
export function traitColumns(
  { sights, needs, rows }: Seen,
  chosen: readonly number[] | undefined,
  taken: readonly (number | undefined)[],
): number[] {
  const open = sights.filter((one) => couldBeTrait(one) && !needs.includes(one.index) && !taken.includes(one.index));
  const picked = chosen
    ? open.filter(({ index }) => chosen.includes(index))
    : open.filter((one) => {
        // Numbers of which no two are alike are those of invoices rather than of people.
        const isKey = one.notation?.kind === "number" && one.distinct >= rows.length;
        return !isKey && (isAboutPerson(one.heading) || !isAbout(one.heading));
      });
  return picked.map(({ index }) => index);
}

const BLANK = /^(?:--)?$/;
const PLAIN_NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;

/** What a cell says of a person, as the functions read it: a number, words, or nothing. */
export function traitLabel(cell: Cell): number | string | undefined {
  if (typeof cell === "number") return cell;
  const text = String(cell).trim();
  if (BLANK.test(text)) return undefined;
  return PLAIN_NUMBER.test(text) ? Number(text) : text;
}
