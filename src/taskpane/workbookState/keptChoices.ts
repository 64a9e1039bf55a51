import { currencyNamed } from "../../text/numbers/currency";
import type { Choices } from "../../imports/table/Choices";
import { isRecord, keptColumn, oneOf, own, wholeNumber } from "./keptValues";

const MARKS = [".", ","] as const;
const LAST_ROW = 1_048_575;
/** More roles than any table has, and more questions than any reader asks. */
const MOST_ENTRIES = 60;
const LONGEST_WORD = 60;

/**
 * The choices that a document kept about a table, whatever it holds: each is held to what a person could have chosen, and
 * counts as not made otherwise. A role or question that the reader does not know means nothing to it.
 */
export function keptChoices(kept: unknown): Choices {
  if (!isRecord(kept)) return {};
  const headerRow = own(kept, "headerRow");
  return {
    headerRow: headerRow === null ? null : wholeNumber(headerRow, 0, LAST_ROW),
    columns: keptEntries(own(kept, "columns"), keptColumn),
    many: keptMany(own(kept, "many")),
    decimal: oneOf(own(kept, "decimal"), MARKS),
    currency: keptCurrency(own(kept, "currency")),
    answers: keptEntries(own(kept, "answers"), (answer) => (isWord(answer) ? answer : undefined)),
  };
}

function keptEntries<T>(
  kept: unknown,
  keptEntry: (entry: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isRecord(kept)) return undefined;
  const entries = Object.entries(kept).slice(0, MOST_ENTRIES);
  const fitting = entries.flatMap(([name, entry]) => {
    const fits = isWord(name) ? keptEntry(entry) : undefined;
    return fits === undefined ? [] : [[name, fits] as const];
  });
  return Object.fromEntries(fitting);
}

function isWord(kept: unknown): kept is string {
  return typeof kept === "string" && kept.length <= LONGEST_WORD && kept !== "__proto__";
}

/** Columns, each once: as many as a sheet has at most. */
function keptMany(kept: unknown): number[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  return [...new Set(kept.map(keptColumn).filter((column) => column != null))];
}

/** A currency by the name that the readers of tables give it: the code "EUR", never the sign "€". */
function keptCurrency(kept: unknown): string | undefined {
  return typeof kept === "string" && currencyNamed(kept) === kept ? kept : undefined;
}
